import type { RoundCourseEvent, RoundCourseResumed } from './events/roundCourse.ts';
import type { Machine } from './machines.ts';

/** A course of a round through a machine: the round's own, or that of one of its items. */
export interface RoundCourse {
  machine: Machine;
  /** One item of a look-back. */
  itemId?: string;
  attempt: number;
  /** The step where it stands: there a new execution goes on. */
  at: string;
}

/** Attempts of the courses that were taken up again, by item id; the round's own under its empty name. */
export type Attempts = Readonly<Record<string, number>>;

/** Where a round's attempts are kept. */
export interface WithAttempts {
  attempts?: Attempts;
}

/** Which execution of a course runs now, from 1. */
export function attemptOf({ attempts }: WithAttempts, itemId = ''): number {
  return attempts?.[itemId] ?? 1;
}

/** Leads the auditor to the round: `year-end-2026-a1`, `lookback-2026-1-npc-2026-012-a1`. */
export function roundExecutionName(
  stream: string,
  { itemId, attempt }: Pick<RoundCourse, 'itemId' | 'attempt'>,
): string {
  return `${stream.replace('#', '-')}${itemId ? `-${itemId}` : ''}-a${attempt}`;
}

/** The next attempt of a course, at the step where the round stands. */
export function resumeCourse(
  { itemId, attempt, at }: RoundCourse,
  reason: string,
): RoundCourseResumed {
  return {
    type: 'round-course.resumed',
    data: { ...(itemId ? { itemId } : {}), attempt: attempt + 1, resumeAt: at, reason },
  };
}

/** A failure is on record only; a resumption counts the attempt. */
export function afterCourse<S extends WithAttempts>(round: S, event: RoundCourseEvent): S {
  if (event.type === 'round-course.failed') return round;
  const { itemId = '', attempt } = event.data;
  return { ...round, attempts: { ...round.attempts, [itemId]: attempt } };
}
