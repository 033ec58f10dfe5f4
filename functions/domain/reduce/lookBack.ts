import type { ItemLookBackEvent } from '../events.ts';
import { numbered } from '../inspection.ts';
import type { Rolling } from '../lookBack.ts';
import type { ItemState } from '../state.ts';
import { openRound } from './course.ts';
import type { Reducers } from './reducer.ts';

const added = (list: readonly number[], more: number | undefined): number[] =>
  more === undefined || list.includes(more) ? [...list] : [...list, more];

/** The item rolls on: one more year, and over a change of term. */
function rolled(state: ItemState, year: number, term: number | undefined): Rolling {
  const { since, years, terms } = state.rolling ?? { since: year, years: [], terms: [] };
  const before = terms.length === 0 ? [state.item.session.term] : terms;
  return { since, years: added(years, year), terms: added(before, term) };
}

function withoutRolling(state: ItemState): ItemState {
  const { rolling: _solved, ...rest } = state;
  return rest;
}

export const LOOK_BACK_REDUCERS: Reducers<ItemLookBackEvent['type']> = {
  'item.looked-back': (state, { data, by }) => {
    const { corrections = [], ...finding } = data;
    const next: ItemState = {
      ...state,
      lookBacks: [...(state.lookBacks ?? []), { ...finding, by: by.name }],
    };
    if (data.result === 'still-impossible') {
      return { ...next, rolling: rolled(state, data.year, data.term) };
    }
    if (data.result === 'really-done') return withoutRolling(next);
    if (corrections.length === 0) return next;
    const asked = numbered(state, corrections, `lookback-${data.lookBackId}`);
    return { ...next, corrections: [...(state.corrections ?? []), ...asked] };
  },
  'item.look-back-rated': (state, { data }) => ({
    ...state,
    lookBackRatings: [...(state.lookBackRatings ?? []), data],
  }),
  'item.reopened': (state, { data, by }) => {
    const { concluded: _reopened, ...rest } = openRound(state, data);
    const { lookBackId, round, reason, on } = data;
    return {
      ...rest,
      stage: 'investigating',
      sides: rest.sides.map((side) => ({ ...side, open: false })),
      reopened: [...(state.reopened ?? []), { lookBackId, round, reason, on, by: by.name }],
    };
  },
};
