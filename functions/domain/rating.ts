import type { Ending } from './conclusion.ts';
import type { Rating } from './events.ts';
import { gradeOf, type Profile } from './profile/profile.ts';
import { SYSTEM } from './roles.ts';
import type { Rules } from './rules.ts';
import { type ItemState, lastTask } from './state.ts';

/** Everybody's last word: the latest rating of each who gave one, in any round. */
export function lastRatings(state: Pick<ItemState, 'ratings'>): Rating[] {
  const last = new Map<string, Rating>();
  for (const rating of state.ratings) last.set(rating.submitterId, rating);
  return [...last.values()];
}

/**
 * Those who are 不满意 and were neither answered again nor heard by the collecting body: while there
 * is one the item may not close (不办满意不结束, domain.md §1 row 8).
 */
export function unanswered(state: ItemState): string[] {
  const accepted = (state.decisions ?? []).some(
    ({ round, outcome }) => round === state.round && outcome === 'accept',
  );
  return lastRatings(state)
    .filter(({ satisfied }) => !satisfied)
    .filter(({ round }) => (round === state.round ? !accepted : !state.repliedOn))
    .map(({ submitterId }) => submitterId);
}

/** The day of the last 不满意 among these; of forms on paper the day that stands on record. */
export function lastDissatisfied(
  ratings: readonly Pick<Rating, 'satisfied' | 'on'>[],
): string | undefined {
  return ratings
    .flatMap(({ satisfied, on }) => (satisfied ? [] : [on]))
    .toSorted()
    .at(-1);
}

/** Whether somebody is 不满意 with the reply of this round; of a 半途导入 件 at 归口裁定 the old list says so. */
export function wasUnsatisfied(state: ItemState): boolean {
  const asked = lastTask(state, 'consult');
  if (asked) return asked.outcome === 'unsatisfied';
  const { resumeAt, round } = state.halfWay ?? {};
  return resumeAt === 'decide' && round === state.round;
}

/** Whether a further round is for the collecting body to decide (domain.md §3.6). */
export function needsDecision(
  state: Pick<ItemState, 'round' | 'reopened'>,
  { profile }: Pick<Rules, 'profile'>,
) {
  // An item that was opened again begins anew.
  const first = state.reopened?.at(-1)?.round ?? 1;
  return state.round - first + 1 >= profile.rating.secondTime.fromRound;
}

/** Who sponsored the item in a round: it may have been raised since. */
export function sponsorOf(state: ItemState, round: number): string | undefined {
  const later = (state.raised ?? []).find((raise) => raise.round > round);
  return later?.from ?? state.proposal?.sponsor;
}

/**
 * Whether a rating may be told in the next morning's list: a 不满意 is told at once, and so is a form on
 * paper, whose day may be long ago.
 */
export function toldInTheMorning({ satisfied, paper }: Pick<Rating, 'satisfied' | 'paper'>) {
  return satisfied && !paper;
}

/** Whether a form is in the best grade on both axes: 满意 and not only 基本满意. */
export function fullySatisfied(
  { attitude, result }: Pick<Rating, 'attitude' | 'result'>,
  profile: Profile,
): boolean {
  return [attitude, result].every((word) => gradeOf(profile, word)?.fullySatisfied);
}

/**
 * By which lawful exit the consultation of this round ends, and who decided (domain.md §1 row 10);
 * undefined where the deputies were never asked (协办).
 */
export function endingOf(state: ItemState, profile: Profile): Ending | undefined {
  const { round, repliedOn, item } = state;
  if (item.part === 'co' || !repliedOn) return undefined;
  const accepted = state.decisions?.find((one) => one.round === round && one.outcome === 'accept');
  if (accepted) {
    return { how: 'decided', round, by: accepted.by, document: accepted.document };
  }
  // 半途导入 after the question: what was said on paper is in no statistics.
  if (!lastTask(state, 'consult')) return undefined;
  const last = lastRatings(state);
  const silent = !last.some((rating) => rating.round === round);
  if (silent || last.some(({ satisfied }) => !satisfied)) {
    return { how: 'unreturned', round, by: SYSTEM.name };
  }
  const full = last.every((rating) => fullySatisfied(rating, profile));
  return { how: full ? 'satisfied' : 'basic', round };
}
