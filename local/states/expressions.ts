import jsonata from 'jsonata';
import { DefinitionError, Failure } from './errors.ts';
import { BAIL, type Quick, quick, type Scope } from './fast.ts';
import { extend, type FunctionSources } from './functions.ts';

/** A compiled value of a definition: a constant, an expression, or a structure with both. */
export interface Template {
  /** Set when the template contains no expression. */
  constant?: { value: unknown };
  /** Where in its state it stands: `Arguments/Payload/id`. */
  field: string;
  /** Source text when the template is one expression. */
  source?: string;
  /** @throws Failure States.QueryEvaluationError */
  run: (scope: Scope) => unknown;
}

interface Compiled {
  quick: Quick | undefined;
  slow: jsonata.Expression;
}

/** Compiles expressions, each text once. */
export interface Compiler {
  /** Compiles a JSON value in which strings `{% … %}` are expressions. @throws DefinitionError */
  template: (value: unknown, field: string) => Template;
}

/** Values out of jsonata carry hidden marks on arrays; states get plain JSON. */
function clean(value: unknown, fail: (why: string) => Failure): unknown {
  if (typeof value === 'function') throw fail('returned a function, which is not a JSON value');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => clean(item, fail));
  if ('_jsonata_lambda' in value || '_jsonata_function' in value || value instanceof RegExp) {
    throw fail('returned a function, which is not a JSON value');
  }
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) out[key] = clean(item, fail);
  }
  return out;
}

/** Whether a string is an expression. @throws DefinitionError when only one delimiter is there */
export function isExpression(text: string, field: string): boolean {
  const opens = text.startsWith('{%');
  const closes = text.endsWith('%}');
  if (opens !== closes || (opens && text.length < 5)) {
    throw new DefinitionError(`字段 ${field}：JSONata 表达式须以 {% 开头、以 %} 结尾`);
  }
  return opens;
}

/** A compiler whose expressions use the given clock. */
export function createCompiler(sources: FunctionSources): Compiler {
  const cache = new Map<string, Compiled>();

  function compile(source: string, field: string): Compiled {
    const known = cache.get(source);
    if (known) return known;
    try {
      const slow = jsonata(source);
      const ast = slow.ast();
      if (/\$eval\b/.test(source)) throw new Error('$eval is not supported');
      extend(slow, sources);
      const compiled = { quick: quick(ast as Parameters<typeof quick>[0]), slow };
      cache.set(source, compiled);
      return compiled;
    } catch (error) {
      const why = (error as { message?: string }).message ?? String(error);
      throw new DefinitionError(`字段 ${field}：表达式 ${source} 无法解析：${why}`);
    }
  }

  function expression(source: string, field: string): Template {
    const code = compile(source, field);
    const fail = (why: string) =>
      new Failure(
        'States.QueryEvaluationError',
        `The JSONata expression '${source}' specified for the field '${field}' ${why}.`,
        { location: field },
      );
    const settle = (value: unknown) => {
      if (value === undefined) throw fail('returned nothing (undefined)');
      return clean(value, fail);
    };
    const slow = async (scope: Scope) => {
      const states: Record<string, unknown> = { input: scope.input, context: scope.context() };
      if (scope.result !== undefined) states.result = scope.result;
      if (scope.errorOutput !== undefined) states.errorOutput = scope.errorOutput;
      let value: unknown;
      try {
        value = await code.slow.evaluate(undefined, { ...scope.vars, states });
      } catch (error) {
        const { code: id, message } = error as { code?: string; message?: string };
        throw fail(`threw an error during evaluation. ${id ? `${id}: ` : ''}${message ?? error}`);
      }
      return settle(value);
    };
    const run = (scope: Scope) => {
      const value = code.quick ? code.quick(scope) : BAIL;
      if (value === BAIL) return slow(scope);
      if (value === undefined) throw fail('returned nothing (undefined)');
      return value;
    };
    return { field, source, run };
  }

  function structure(
    parts: [string | number, Template][],
    empty: () => Record<string | number, unknown>,
    field: string,
  ): Template {
    return {
      field,
      run: (scope) => {
        const out = empty();
        let late: Promise<unknown>[] | undefined;
        for (const [key, part] of parts) {
          const value = part.constant ? part.constant.value : part.run(scope);
          out[key] = value;
          if (value instanceof Promise) {
            late ??= [];
            late.push(
              value.then((known) => {
                out[key] = known;
              }),
            );
          }
        }
        return late ? Promise.all(late).then(() => out) : out;
      },
    };
  }

  function template(value: unknown, field: string): Template {
    if (typeof value === 'string' && isExpression(value, field)) {
      return expression(value.slice(2, -2).trim(), field);
    }
    if (typeof value === 'object' && value !== null) {
      const list = Array.isArray(value);
      const parts = Object.entries(value).map(([key, item]): [string | number, Template] =>
        list
          ? [Number(key), template(item, `${field}[${key}]`)]
          : [key, template(item, `${field}/${key}`)],
      );
      if (parts.some(([, part]) => !part.constant)) {
        return structure(parts, list ? () => [] as never : () => ({}), field);
      }
    }
    return { constant: { value }, field, run: () => value };
  }

  return { template };
}

/** An expression's answer of the wrong kind. */
export function wrongType(template: Template, expected: string, value: unknown): Failure {
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return new Failure(
    'States.QueryEvaluationError',
    `The JSONata expression '${template.source ?? ''}' specified for the field '${template.field}' returned an unexpected result type. Expected '${expected}', but was '${actual}' for value: ${JSON.stringify(value)}.`,
    { location: template.field },
  );
}
