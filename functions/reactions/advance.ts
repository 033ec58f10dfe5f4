import { SFNClient } from '@aws-sdk/client-sfn';
import { endsHandling } from '../domain/conclusion.ts';
import { routeFacts } from '../domain/decide/facts.ts';
import { itemIdOfStream } from '../domain/events.ts';
import {
  type Course,
  courseOf,
  courseStart,
  coursesOf,
  everyCourse,
  executionName,
  executionOf,
} from '../domain/route.ts';
import { type ItemState, lastTask, type Task } from '../domain/state.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { machineArnFromEnvironment } from '../runtime/machines.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { cameFromBackup } from '../store/ledger/restored.ts';
import { findToken, forgetToken } from '../store/ledger/tokens.ts';
import { loadItem } from '../store/loadItem.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import { tellDone } from '../workflow/tell.ts';
import { advanceRound } from './advanceRound.ts';
import { beginExecution, type Executions, endExecution } from './executions.ts';
import type { EventNotice } from './handOn.ts';
import { onNotices } from './queueNotices.ts';

interface Deps extends Executions {
  store: Store;
  clock: Clock;
}

/** Starts a course's execution; the name makes a second call harmless. */
async function start(
  deps: Deps,
  state: ItemState,
  course: Course | undefined,
  resumeAt?: string,
): Promise<void> {
  if (!course) return;
  const { side } = course;
  const input = {
    itemId: state.itemId,
    round: state.round,
    ...(side ? { side } : {}),
    ...(resumeAt ? { resumeAt } : {}),
  };
  await beginExecution(deps, course.machine, executionName(state, course), input);
}

/** Ends a course's execution, if it still runs; `error` is what an auditor reads. */
function stop(deps: Deps, state: ItemState, course: Course, error: string): Promise<void> {
  return endExecution(deps, course.machine, executionName(state, course), error);
}

/** The new attempt of a course takes the place of the former one, at the recorded step. */
async function resume(deps: Deps, state: ItemState, notice: EventNotice): Promise<void> {
  const event = await readEvent(deps.store, notice.stream, notice.version);
  if (event?.type !== 'route.resumed') return;
  const course = courseOf(state, event.data.side);
  if (course?.attempt !== event.data.attempt) return;
  await stop(deps, state, { ...course, attempt: course.attempt - 1 }, 'Replaced');
  await start(deps, state, course, event.data.resumeAt);
}

/** Starts every side course that was just opened; those that run already are left alone. */
async function startSides(deps: Deps, state: ItemState): Promise<void> {
  const fresh = coursesOf(state).filter(({ side, attempt }) => side && attempt === 1);
  for (const course of fresh) await start(deps, state, course);
}

/** Tells the side courses whose deputies have answered about a promise. */
async function tellRated(deps: Deps, state: ItemState): Promise<void> {
  for (const { key } of state.sides.filter(({ open }) => open)) {
    const task = lastTask(state, 'second-consult', key);
    if (task?.status === 'done') await tell(deps, state, task);
  }
}

/** What an auditor reads of an execution that was stopped. */
const STOPPED = {
  returned: 'Returned',
  withdrawn: 'Withdrawn',
  transferred: 'Transferred',
} as const;

/**
 * 退办, 撤回 or 职能转隶 ended the handling: whatever still runs is stopped, but for the side course that said
 * so and ends by itself.
 */
async function stopAll(deps: Deps, state: ItemState): Promise<void> {
  const { concluded } = state;
  if (!concluded || !endsHandling(concluded.how)) return;
  const by = concluded.how === 'returned' ? concluded.side : undefined;
  for (const course of everyCourse(state)) {
    if (course.side === undefined || course.side !== by) {
      await stop(deps, state, course, STOPPED[concluded.how]);
    }
  }
}

/** Tells the state machine that a human step is over. */
async function tell(
  { store, sfn, clock, about }: Deps,
  state: ItemState,
  task: Task,
): Promise<void> {
  about.execution = executionOf(state, task.side);
  const token = await findToken(store, state.itemId, task.taskId);
  if (!token) return;
  await tellDone(sfn, token, task, routeFacts(state, rulesOf(state, commonRules(clock))));
  await forgetToken(store, state.itemId, task.taskId, token);
}

/** Event → the route goes on. Every branch may run twice. */
async function advance(deps: Deps, notice: EventNotice): Promise<void> {
  if (await cameFromBackup(deps.store, notice)) return;
  const itemId = itemIdOfStream(notice.stream);
  if (!itemId) return advanceRound(deps, notice);
  const state = await loadItem(deps.store, itemId);
  if (!state) return;
  const main = courseOf(state, undefined);
  switch (notice.type) {
    case 'item.registered':
    case 'item.imported-half-way':
      return state.round === (state.halfWay?.round ?? 1) && main?.attempt === 1
        ? start(deps, state, main, courseStart(state))
        : undefined;
    case 'round.opened':
    case 'coOpinion.askedAgain':
    case 'item.reopened':
      return state.round > 1 && main?.attempt === 1
        ? start(deps, state, main, courseStart(state))
        : undefined;
    case 'route.resumed':
      return resume(deps, state, notice);
    case 'return.requested':
    case 'promise.kept':
    case 'promise.impossible':
      return startSides(deps, state);
    case 'item.concluded':
      return stopAll(deps, state);
    case 'promise.rated':
    case 'promise.consultation-closed':
      return tellRated(deps, state);
    case 'task.completed': {
      const event = await readEvent(deps.store, notice.stream, notice.version);
      if (event?.type !== 'task.completed') return;
      const task = state.tasks.find((known) => known.taskId === event.data.taskId);
      return task && tell(deps, state, task);
    }
    default: {
      const consult = lastTask(state, 'consult');
      if (consult?.status === 'done') await tell(deps, state, consult);
    }
  }
}

export function createAdvance(deps: Omit<Deps, 'about'>) {
  return onNotices((notice, about) => advance({ ...deps, about }, notice));
}

export const handler = createAdvance({
  store: storeFromEnvironment(),
  sfn: new SFNClient({}),
  machineArn: machineArnFromEnvironment(),
  clock: systemClock,
});
