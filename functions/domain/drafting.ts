import { type ItemState, lastTask } from './state.ts';

/**
 * Whether the 答复稿 of this round has been handed in and not sent back since: until then a co-unit
 * may still say something else.
 */
export function isDrafted(state: ItemState): boolean {
  const draft = lastTask(state, 'draft');
  return draft?.status === 'done' && (draft.doneVersion ?? 0) > state.lastReturn;
}
