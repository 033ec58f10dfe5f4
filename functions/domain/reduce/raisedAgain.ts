import type { Reducers } from './reducer.ts';

export const RAISED_AGAIN_REDUCERS: Reducers<'item.linked'> = {
  'item.linked': (state, { data }) => ({ ...state, links: [...(state.links ?? []), data] }),
};
