import type { ContactEvent } from '../events.ts';
import type { Reducers } from './reducer.ts';

export const CONTACT_REDUCERS: Reducers<ContactEvent['type']> = {
  'contact.recorded': (state, { data }) => ({ ...state, contacts: [...state.contacts, data] }),
  'contact.declined': (state, { data }) => ({
    ...state,
    declines: [...(state.declines ?? []), data],
  }),
  'progress.recorded': (state, { data }) => ({ ...state, progress: [...state.progress, data] }),
};
