import type { NewRating } from '../../domain/decide/rate.ts';
import type { FormProblem } from './parts.ts';
import { readFields, tooLongText, UNREADABLE } from './readFields.ts';

/** Characters, not bytes, of reason and comment each. */
export const MOST_CHARACTERS = 2000;

const FIELDS = ['attitude', 'result', 'reason', 'comment'] as const;
const NAMES = { reason: '理由', comment: '意见和建议' } as const;

function tooLong(values: NewRating): FormProblem | undefined {
  return (['reason', 'comment'] as const)
    .map((field) => tooLongText(field, NAMES[field], values[field], MOST_CHARACTERS))
    .find(Boolean);
}

/**
 * Reads a deputy's form, urlencoded as a browser sends it or JSON. What was written comes back in any
 * case, so that the page can show it again beside the problem. Whether the grades are grades of the
 * profile, and whether a reason is needed, the domain decides.
 */
export function parseRatingForm(body: string): { values: NewRating; problem?: FormProblem } {
  const fields = readFields(body, FIELDS);
  const { attitude = '', result = '', reason, comment } = fields ?? {};
  const values: NewRating = {
    attitude,
    result,
    ...(reason ? { reason } : {}),
    ...(comment ? { comment } : {}),
  };
  const problem = fields ? tooLong(values) : UNREADABLE;
  return problem ? { values, problem } : { values };
}
