import type { RoundCourse } from '../../domain/roundCourse.ts';
import { roundsKey } from '../views/keys.ts';
import type { ViewRow } from '../views/viewRow.ts';

/** Where the reconciliation finds a round; it reads the courses that must live in the round itself. */
export function roundRow(
  stream: string,
  { openedOn, version }: { openedOn: string; version: number },
  courses: readonly RoundCourse[],
): ViewRow {
  const pk = roundsKey(openedOn.slice(0, 4));
  return { pk, sk: stream, version, ...(courses.length === 0 ? { over: true } : {}) };
}
