import type { FormProblem } from './parts.ts';

/** Said when a body is neither a form nor JSON. */
export const UNREADABLE: FormProblem = { message: '提交的内容无法识别，请重新填写。' };

/** Browsers send line breaks as CRLF and count them as one. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function fromJson(body: string, names: readonly string[]): [string, string][] | undefined {
  try {
    const read: unknown = JSON.parse(body);
    if (read === null || typeof read !== 'object' || Array.isArray(read)) return undefined;
    const record = read as Record<string, unknown>;
    const given = names.flatMap((name) => {
      const value = record[name] ?? undefined;
      return value === undefined ? [] : [[name, value] as const];
    });
    if (given.some(([, value]) => typeof value !== 'string')) return undefined;
    return given.map(([name, value]) => [name, String(value)]);
  } catch {
    return undefined;
  }
}

/**
 * The named fields of a form, urlencoded as a browser sends it or JSON, trimmed; empty ones are left
 * out. Undefined when the body is no form at all.
 */
export function readFields<N extends string>(
  body: string,
  names: readonly N[],
): Partial<Record<N, string>> | undefined {
  const search = new URLSearchParams(body);
  const read = body.trimStart().startsWith('{')
    ? fromJson(body, names)
    : names.map((name): [string, string] => [name, search.get(name) ?? '']);
  if (!read) return undefined;
  const tidied = read.map(([name, value]) => [name, tidy(value)] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value)) as Partial<Record<N, string>>;
}

/** Says that a text has more characters (not bytes) than its field takes. */
export function tooLongText(
  field: string,
  name: string,
  text: string | undefined,
  most: number,
): FormProblem | undefined {
  const length = [...(text ?? '')].length;
  if (length <= most) return undefined;
  return { message: `“${name}”最多${most}字，现有${length}字，请精简后再提交。`, field };
}
