import type { Reducers } from './reducer.ts';

export const CONTACT_REDUCERS: Reducers<'contact.recorded' | 'progress.recorded'> = {
  'contact.recorded': (state, { data }) => ({ ...state, contacts: [...state.contacts, data] }),
  'progress.recorded': (state, { data }) => ({ ...state, progress: [...state.progress, data] }),
};
