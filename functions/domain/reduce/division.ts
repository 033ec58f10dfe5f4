import type { Endorsement } from '../division.ts';
import type { DivisionEvent, StoredEvent, TaskCompleted } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { OpinionData } from '../steps/data.ts';
import type { Reducers } from './reducer.ts';

/** 签批: the signature with its date; a proposal that was sent back is signed anew. */
export function endorsed(
  { endorsements = [] }: ItemState,
  { opinion }: OpinionData,
  { data, by, at }: StoredEvent<TaskCompleted>,
): Pick<ItemState, 'endorsements'> {
  const step = data.step as Endorsement['step'];
  return {
    endorsements: [...endorsements, { step, by: by.name, at, ...(opinion ? { opinion } : {}) }],
  };
}

export const DIVISION_REDUCERS: Reducers<DivisionEvent['type']> = {
  'division.asked': (state, { data }) => ({
    ...state,
    divisionAsks: [...(state.divisionAsks ?? []), data],
  }),
  // A section that thinks again replaces what it said; both are in the events.
  'division.opinion-given': (state, { data }) => ({
    ...state,
    divisionOpinions: [
      ...(state.divisionOpinions ?? []).filter(({ section }) => section !== data.section),
      data,
    ],
  }),
};
