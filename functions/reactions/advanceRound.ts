import { type RoundCourse, roundExecutionName } from '../domain/roundCourse.ts';
import { findToken, forgetToken } from '../store/ledger/tokens.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import { loadRound, type WalkingRound, waitKey, waitsOf } from '../store/streams/courses.ts';
import { tellOutput } from '../workflow/tell.ts';
import { beginExecution, type Executions, endExecution } from './executions.ts';
import type { EventNotice } from './handOn.ts';

interface Deps extends Executions {
  store: Store;
}

/** So many executions are started at once. */
const AT_ONCE = 20;

function start(deps: Deps, stream: string, course: RoundCourse, resumeAt?: string): Promise<void> {
  const { itemId } = course;
  const input = {
    stream,
    ...(itemId ? { itemId } : {}),
    ...(resumeAt ? { resumeAt } : {}),
  };
  return beginExecution(deps, course.machine, roundExecutionName(stream, course), input);
}

/** Every course of a round that was just opened; of those that run already the name is taken. */
async function startAll(deps: Deps, stream: string, { courses }: WalkingRound): Promise<void> {
  const fresh = courses.filter(({ attempt }) => attempt === 1);
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    await Promise.all(some.map((course) => start(deps, stream, course)));
  }
}

/** Tells the state machine of a waiting step that is over. */
async function tell(
  { store, sfn, about }: Deps,
  stream: string,
  round: WalkingRound,
  itemId: string | undefined,
): Promise<void> {
  for (const step of waitsOf(stream)) {
    const outcome = round.outcomeOf(step, itemId);
    if (!outcome) continue;
    const key = waitKey(step, itemId);
    const token = await findToken(store, stream, key);
    if (!token) continue;
    const course = round.courses.find((one) => one.itemId === itemId);
    if (course) about.execution = roundExecutionName(stream, course);
    await tellOutput(sfn, token, { outcome });
    await forgetToken(store, stream, key, token);
  }
}

/** Event of a round → its route goes on. Every branch may run twice. */
export async function advanceRound(deps: Deps, { stream, version }: EventNotice): Promise<void> {
  const round = await loadRound(deps.store, stream);
  const event = round && (await readEvent(deps.store, stream, version));
  if (!round || !event) return;
  switch (event.type) {
    case 'year-end.opened':
    case 'lookback.opened':
    case 'progress-round.opened':
      return startAll(deps, stream, round);
    case 'round-course.resumed': {
      const { itemId, attempt, resumeAt } = event.data;
      const course = round.courses.find((one) => one.itemId === itemId);
      if (course?.attempt !== attempt) return;
      const former = roundExecutionName(stream, { ...course, attempt: attempt - 1 });
      await endExecution(deps, course.machine, former, 'Replaced');
      return start(deps, stream, course, resumeAt);
    }
    case 'lookback.result-recorded':
    case 'lookback.result-checked':
      return tell(deps, stream, round, event.data.itemId);
    default:
      return tell(deps, stream, round, undefined);
  }
}
