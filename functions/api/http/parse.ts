import * as z from 'zod/mini';
import { BadInput, type FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '对象',
};

/** One schema issue in words that say what to do. */
function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? '没有填写'
        : `应为${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? Number(issue.minimum) <= 1
          ? '不能为空'
          : `至少${issue.minimum}${issue.origin === 'array' ? '项' : '个字'}`
        : `不能小于${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `不能超过${issue.maximum}个字`
        : `不能${issue.origin === 'array' ? `多于${issue.maximum}项` : `大于${issue.maximum}`}`;
    case 'invalid_value':
      return `只能是：${issue.values.map(String).join('、')}`;
    case 'unrecognized_keys':
      return `没有这一项：${issue.keys.join('、')}`;
    default:
      return issue.message && issue.message !== 'Invalid input' ? issue.message : '格式不对';
  }
}

function fieldOf(issue: Issue): string {
  return issue.path.map(String).join('.') || '(全部)';
}

/** Reads input by its schema. @throws BadInput with every field that is wrong. */
export function parse<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input, { reportInput: true });
  if (result.success) return result.data;
  const errors: FieldProblem[] = result.error.issues.map((issue) => {
    const field = fieldOf(issue);
    return { field, message: `${field}：${wordsOf(issue)}` };
  });
  throw new BadInput(errors);
}
