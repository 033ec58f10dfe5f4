import type { NewRating } from '../../domain/decide/rate.ts';
import type { FormProblem } from './parts.ts';

/** Characters, not bytes, of reason and comment each. */
export const MOST_CHARACTERS = 2000;

const FIELDS = ['attitude', 'result', 'reason', 'comment'] as const;
const NAMES = { reason: '理由', comment: '意见和建议' } as const;

type Fields = Partial<Record<(typeof FIELDS)[number], string>>;

function fromJson(body: string): Fields | undefined {
  try {
    const read: unknown = JSON.parse(body);
    if (read === null || typeof read !== 'object' || Array.isArray(read)) return undefined;
    const record = read as Record<string, unknown>;
    const given = FIELDS.filter((field) => record[field] !== undefined && record[field] !== null);
    if (given.some((field) => typeof record[field] !== 'string')) return undefined;
    return Object.fromEntries(given.map((field) => [field, record[field]]));
  } catch {
    return undefined;
  }
}

function fromUrlencoded(body: string): Fields {
  const search = new URLSearchParams(body);
  return Object.fromEntries(FIELDS.map((field) => [field, search.get(field) ?? '']));
}

/** Browsers send line breaks as CRLF and count them as one. */
const tidy = (text: string | undefined): string => (text ?? '').replace(/\r\n?/g, '\n').trim();

function tooLong(values: NewRating): FormProblem | undefined {
  for (const field of ['reason', 'comment'] as const) {
    const length = [...(values[field] ?? '')].length;
    if (length > MOST_CHARACTERS) {
      const message = `“${NAMES[field]}”最多${MOST_CHARACTERS}字，现有${length}字，请精简后再提交。`;
      return { message, field };
    }
  }
  return undefined;
}

/**
 * Reads a deputy's form, urlencoded as a browser sends it or JSON. What was written comes back in any
 * case, so that the page can show it again beside the problem. Whether the grades are grades of the
 * profile, and whether a reason is needed, the domain decides.
 */
export function parseRatingForm(body: string): { values: NewRating; problem?: FormProblem } {
  const isJson = body.trimStart().startsWith('{');
  const fields = isJson ? fromJson(body) : fromUrlencoded(body);
  const reason = tidy(fields?.reason);
  const comment = tidy(fields?.comment);
  const values: NewRating = {
    attitude: tidy(fields?.attitude),
    result: tidy(fields?.result),
    ...(reason ? { reason } : {}),
    ...(comment ? { comment } : {}),
  };
  const problem = fields ? tooLong(values) : { message: '提交的内容无法识别，请重新填写。' };
  return problem ? { values, problem } : { values };
}
