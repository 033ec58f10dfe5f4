import { addDays } from '../domain/calendar/civilDate.ts';
import { SYSTEM } from '../domain/roles.ts';
import { type RoundCourse, resumeCourse, roundExecutionName } from '../domain/roundCourse.ts';
import { logger } from '../runtime/logger.ts';
import { append, link } from '../store/append.ts';
import { loadRound } from '../store/streams/courses.ts';
import { roundsKey } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import type { EachApart } from './eachApart.ts';

/** A round that changed this recently may have an execution on its way. */
const SETTLING_MS = 5 * 60 * 1000;
/** So long a round may last, in days. */
const LONGEST = 366;

/** The courses of a round that have no living execution. */
async function lostCourses(
  { store, clock }: JobDeps,
  stream: string,
  whyResume: (execution: string) => string | undefined,
) {
  const round = await loadRound(store, stream);
  const age = round && Date.parse(clock.instant()) - Date.parse(round.changedAt);
  if (!round || (age ?? 0) < SETTLING_MS) return [];
  return round.courses.flatMap((course) => {
    const reason = whyResume(roundExecutionName(stream, course));
    return reason ? [{ course, reason }] : [];
  });
}

/** Writes that a course goes on as a new attempt, unless somebody has moved it meanwhile. */
async function resume(
  { store, clock }: JobDeps,
  stream: string,
  { itemId, attempt }: RoundCourse,
  reason: string,
): Promise<void> {
  const round = await loadRound(store, stream);
  const course = round?.courses.find((one) => one.itemId === itemId);
  if (!round || course?.attempt !== attempt) return;
  await append(store, link(round.position, resumeCourse(course, reason), SYSTEM, clock.instant()));
  logger.warn('route resumed', { execution: roundExecutionName(stream, course), reason });
}

/**
 * The same for rounds (年终督查、逐件回头看、定期调度) as for items: what has no living execution is taken up
 * again where it stands. Reads the rounds of this year and the last, some hundred rows.
 */
export async function reconcileRounds(
  deps: JobDeps,
  whyResume: (execution: string) => string | undefined,
  apart: EachApart,
): Promise<number> {
  const today = deps.clock.today();
  let resumed = 0;
  for (const year of new Set([today, addDays(today, -LONGEST)].map((day) => day.slice(0, 4)))) {
    for await (const row of partition(deps.store, roundsKey(year))) {
      if (row.over) continue;
      await apart.attempt(String(row.sk), async (stream) => {
        for (const { course, reason } of await lostCourses(deps, stream, whyResume)) {
          await resume(deps, stream, course, reason);
          resumed += 1;
        }
      });
    }
  }
  return resumed;
}
