import type { Rating } from './events.ts';
import type { Rules } from './rules.ts';
import type { ItemState } from './state.ts';

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
