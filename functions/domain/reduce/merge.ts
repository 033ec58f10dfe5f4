import type { MergeEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

/** The leading item without those that part; without any it leads no more. */
function part(state: ItemState, parting: readonly string[]): ItemState {
  const { merge, ...rest } = state;
  if (merge?.role !== 'leading') return rest;
  const items = merge.items.filter(({ itemId }) => !parting.includes(itemId));
  return items.length > 0 ? { ...rest, merge: { ...merge, items } } : rest;
}

export const MERGE_REDUCERS: Reducers<MergeEvent['type']> = {
  'merge.led': (state, { data }) => {
    const before = state.merge?.role === 'leading' ? state.merge.items : [];
    return { ...state, merge: { role: 'leading', ...data, items: [...before, ...data.items] } };
  },
  'merge.joined': (state, { data }) => ({ ...state, merge: { role: 'merged', ...data } }),
  'merge.taken-over': (state, { data: { contacts, ...taken } }) => ({
    ...state,
    contacts: [...state.contacts, ...contacts],
    takenOver: { ...state.takenOver, ...taken },
  }),
  'merge.ended': (state, { data }) => part(state, data.items),
};
