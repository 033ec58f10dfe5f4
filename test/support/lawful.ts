import type { ItemState } from '../../functions/domain/state.ts';

/** Nobody is left 不满意 unless answered again since, or heard by the collecting body (row 8). */
export function lawfullyEnded(state: ItemState): boolean {
  const { ratings, round, decisions = [], repliedOn } = state;
  const accepted = decisions.some((one) => one.round === round && one.outcome === 'accept');
  return state.item.submitters.every(({ id }) => {
    const last = ratings.findLast((rating) => rating.submitterId === id);
    if (!last || last.satisfied) return true;
    return last.round < round ? repliedOn !== undefined : accepted;
  });
}
