import type { ItemPublicationEvent } from '../events.ts';
import type { ItemPublication } from '../publication.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

const withNews = (state: ItemState, news: Partial<ItemPublication>): ItemState => ({
  ...state,
  publication: { ...state.publication, ...news },
});

/** Nothing waits for a review any more. */
function reviewed(state: ItemState): ItemState {
  const { forward: _reviewed, ...rest } = state.publication ?? {};
  return { ...state, publication: rest };
}

export const PUBLICATION_REDUCERS: Reducers<ItemPublicationEvent['type']> = {
  'publication.wish-stated': (state, { data }) =>
    withNews(state, { wishes: [...(state.publication?.wishes ?? []), data] }),
  'publication.reminded': (state, { data: { round, kind, on } }) =>
    withNews(state, {
      reminded: [...(state.publication?.reminded ?? []), { round, kind, on }],
    }),
  'publication.put-forward': (state, { data, by }) =>
    withNews(state, { forward: { ...data, by: by.name } }),
  'publication.sent-back': (state) => reviewed(state),
  'publication.decided': (state, { data, by }) =>
    withNews(reviewed(state), {
      decided: [...(state.publication?.decided ?? []), { ...data, by: by.name }],
    }),
  'publication.taken-back': (state, { data: { round, on } }) =>
    withNews(state, {
      decided: (state.publication?.decided ?? []).map((one) =>
        one.round === round ? { ...one, withdrawn: on } : one,
      ),
    }),
};
