import type { Reducers } from './reducer.ts';

export const ACTIVITY_REDUCERS: Reducers<'item.researched'> = {
  'item.researched': (state, { data }) => ({
    ...state,
    research: [...(state.research ?? []), data],
  }),
};
