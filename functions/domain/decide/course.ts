import { civilDateOf } from '../calendar/civilDate.ts';
import { computeDeadline } from '../deadline/computeDeadline.ts';
import { Refusal } from '../errors.ts';
import type { ItemConcluded, RoundOpened, RouteFailed, RouteResumed } from '../events.ts';
import { classOf, clock } from '../profile/profile.ts';
import { allSettled, ledgerOf } from '../promise.ts';
import {
  endingOf,
  lastDissatisfied,
  needsDecision,
  unanswered,
  wasUnsatisfied,
} from '../rating.ts';
import { personOf } from '../roles.ts';
import { type Course, courseStart } from '../route.ts';
import type { CommonRules, Rules } from '../rules.ts';
import { type ItemState, lastTask } from '../state.ts';

const blocked = (code: string, message: string) => new Refusal('blocked', code, message);

/** 包案领导提级: by the profile, e.g. from deputy director to director; undefined when he stays. */
function raisedSponsor({ proposal }: ItemState, { profile, directory }: Rules) {
  const { from, to } = profile.rating.raise;
  const now = personOf(directory, proposal?.sponsor ?? '');
  if (!now?.roles.includes(from) || now.roles.includes(to)) return undefined;
  return directory.people.find(({ roles }) => roles.includes(to))?.id;
}

/**
 * The day from which 重办 counts: that of the collecting body's decision, or else of the last 不满意 of this
 * round; not the day on which the workflow comes to it (domain.md §3.6).
 */
function dissatisfiedOn({
  decisions = [],
  ratings,
  halfWay,
  round,
}: ItemState): string | undefined {
  const decided = decisions.findLast((one) => one.round === round && one.outcome === 'again');
  if (decided) return civilDateOf(decided.at);
  return lastDissatisfied(
    [...(halfWay?.ratings ?? []), ...ratings].filter((one) => one.round === round),
  );
}

/**
 * 不满意 → 重办, the sponsor raised one level; undefined when the next round is already open (the
 * call came twice).
 * @throws Refusal DECISION_MISSING where the profile leaves a further round to the collecting body
 */
export function openNextRound(state: ItemState, rules: Rules): RoundOpened | undefined {
  if (!wasUnsatisfied(state)) return undefined;
  const decided = lastTask(state, 'decide');
  if (needsDecision(state, rules) && decided?.outcome !== 'again') {
    throw blocked('DECISION_MISSING', '再次答复后仍不满意的，须由征询归口单位裁定是否再次办理。');
  }
  const sponsor = raisedSponsor(state, rules);
  const reasons = [...state.ratings, ...(state.halfWay?.ratings ?? [])]
    .filter((rating) => rating.round === state.round && !rating.satisfied)
    .map((rating) => rating.reason ?? '');
  return {
    type: 'round.opened',
    data: {
      round: state.round + 1,
      reason: reasons.join('；'),
      replyDeadline: computeDeadline(
        clock(rules.profile, 'reReply', state.item.kind),
        { dissatisfied: dissatisfiedOn(state) ?? rules.today },
        rules.calendar,
      ),
      ...(sponsor ? { sponsor } : {}),
    },
  };
}

/** Whether an item that closes is to be tested again every year: its class says so, or a promise failed. */
function rollsOn(state: ItemState, { profile }: CommonRules): boolean {
  if (state.concluded?.how === 'tracking') {
    return ledgerOf(state).some(({ status }) => status === 'impossible');
  }
  const rule = state.reply && classOf(profile, state.reply.class);
  // What its tier made roll from the beginning goes on until a reply counts as solved.
  return rule?.reviewYearly || (state.tiering?.rolling === true && !rule?.solved);
}

/**
 * 办结 or 转入跟踪; undefined when it is already so. An item in 成效跟踪 is closed when every promise
 * is kept and answered, or impossible and explained (domain.md §3.7).
 * @throws Refusal STILL_UNSATISFIED while somebody is 不满意 and was not answered again (domain.md §1
 * row 8 不办满意不结束)
 */
export function conclude(
  state: ItemState,
  how: 'closed' | 'tracking',
  rules: CommonRules,
): ItemConcluded | undefined {
  const tracked = state.concluded?.how === 'tracking' && how === 'closed' && allSettled(state);
  if (state.concluded && !tracked) return undefined;
  const waiting = unanswered(state);
  if (waiting.length > 0) {
    const names = state.item.submitters.filter(({ id }) => waiting.includes(id));
    throw blocked(
      'STILL_UNSATISFIED',
      `${names.map(({ name }) => name).join('、')}仍不满意，须重新办理、再次答复，或由征询归口单位裁定后才能结束。`,
    );
  }
  const rolling = how === 'closed' && rollsOn(state, rules);
  // An item in 成效跟踪 keeps the exit by which its consultation ended.
  const ending =
    state.concluded?.how === 'tracking' ? state.concluded.ending : endingOf(state, rules.profile);
  return {
    type: 'item.concluded',
    data: {
      how,
      on: rules.today,
      ...(rolling ? { rolling } : {}),
      ...(ending ? { ending } : {}),
    },
  };
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
  const start = side === undefined ? courseStart(state) : undefined;
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
