import { computeDeadline } from '../deadline/computeDeadline.ts';
import type { ItemConcluded, RoundOpened, RouteFailed, RouteResumed } from '../events.ts';
import { clock, createsPromise } from '../profile/profile.ts';
import type { Course } from '../route.ts';
import type { Rules } from '../rules.ts';
import { type ItemState, lastTask } from '../state.ts';

/** 不满意 → 重办; undefined when the next round is already open (the call came twice). */
export function openNextRound(state: ItemState, rules: Rules): RoundOpened | undefined {
  const consult = lastTask(state, 'consult');
  if (consult?.outcome !== 'unsatisfied') return undefined;
  const reasons = state.ratings
    .filter((rating) => rating.round === state.round && !rating.satisfied)
    .map((rating) => rating.reason ?? '');
  return {
    type: 'round.opened',
    data: {
      round: state.round + 1,
      reason: reasons.join('；'),
      replyDeadline: computeDeadline(
        clock(rules.profile, 'reReply', state.item.kind),
        { dissatisfied: rules.today },
        rules.calendar,
      ),
    },
  };
}

/** Whether the reply made a promise, by the profile's class flags: the route asks this. */
export function promises(state: ItemState, rules: Rules): boolean {
  return state.reply !== undefined && createsPromise(rules.profile, state.reply.class);
}

/** 办结 or 转入跟踪; undefined when it is already concluded. */
export function conclude(
  state: ItemState,
  how: 'closed' | 'tracking',
  rules: Rules,
): ItemConcluded | undefined {
  if (state.concluded) return undefined;
  return { type: 'item.concluded', data: { how, on: rules.today } };
}

/** A state of the route failed; undefined when this very failure is already on record. */
export function failRoute(state: ItemState, failure: RouteFailed['data']): RouteFailed | undefined {
  if (state.failure?.state === failure.state) return undefined;
  return { type: 'route.failed', data: failure };
}

/**
 * Takes a course up again in a new execution, at the waiting step, or else at the last step done:
 * entering that one again gives its recorded outcome at once and the state machine goes on by itself.
 */
export function resumeRoute(
  state: ItemState,
  reason: string,
  { side, attempt }: Pick<Course, 'side' | 'attempt'> = { attempt: state.attempt },
): RouteResumed {
  const tasks = state.tasks.filter((task) => task.round === state.round && task.side === side);
  const waiting = tasks.find((task) => task.status === 'open');
  const last = tasks
    .filter((task) => task.status === 'done')
    .toSorted((a, b) => (a.doneVersion ?? 0) - (b.doneVersion ?? 0))
    .at(-1);
  const start = side === undefined && state.round > 1 ? 'investigate' : undefined;
  const resumeAt = waiting?.step ?? last?.step ?? start;
  return {
    type: 'route.resumed',
    data: {
      ...(side ? { side } : {}),
      attempt: attempt + 1,
      ...(resumeAt ? { resumeAt } : {}),
      reason,
    },
  };
}
