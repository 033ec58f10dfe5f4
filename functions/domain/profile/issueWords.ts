import type { ProfileIssue } from './errors.ts';

/** What the schema reports, as far as it is put into words here. */
export type SchemaIssue = {
  code?: string;
  path: PropertyKey[];
  input?: unknown;
  keys?: string[];
  values?: unknown[];
  expected?: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
};

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
};

/** clocks.reply.except[0].n */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return text.join('').replace(/^\./, '');
}

function bound(issue: SchemaIssue): string {
  const small = issue.code === 'too_small';

  if (issue.origin === 'array') return `至少要有${issue.minimum}项`;
  return small ? `不能小于${issue.minimum}` : `不能大于${issue.maximum}`;
}

function words(issue: SchemaIssue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? '缺少此项'
      : `类型不对，应为${TYPES[issue.expected ?? ''] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return issue.input === undefined
      ? '缺少此项'
      : `没有“${String(issue.input)}”，只能是：${issue.values?.join('、')}`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return bound(issue);
  const given = String(issue.input);
  return given.trim() === '' ? '不能为空' : `格式不对：${given}`;
}

/** Puts one report of the schema into Chinese, an unknown key at its own path. */
export function issuesFrom(issue: SchemaIssue): ProfileIssue[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: pathText([...issue.path, key]),
      message: '不认识的配置项',
    }));
  return [{ path: pathText(issue.path), message: words(issue) }];
}
