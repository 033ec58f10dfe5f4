import { Refusal } from '../../functions/domain/errors.ts';

/** The refusal that a decision raises; fails when it raises nothing or something else. */
export function refusalOf(decide: () => unknown): Refusal {
  try {
    decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Kind and code of a refusal, as tests compare them. */
export function refused(decide: () => unknown): string {
  const { kind, code } = refusalOf(decide);
  return `${kind} ${code}`;
}
