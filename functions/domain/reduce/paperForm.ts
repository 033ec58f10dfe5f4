import type { PaperFormEvent, Rating } from '../events.ts';
import type { PaperForm } from '../paperForm.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

function withForms(state: ItemState, change: (form: PaperForm) => Partial<PaperForm> | undefined) {
  if (!state.paperForms) return state;
  return {
    ...state,
    paperForms: state.paperForms.map((form) => ({ ...form, ...change(form) })),
  };
}

/** A rating came: the form that it confirms is done with; one that waits for the same deputy too. */
export function settleForms(
  state: ItemState,
  { submitterId, paper }: Pick<Rating, 'submitterId' | 'paper'>,
  side?: string,
): ItemState {
  return withForms(state, (form) => {
    if (form.formId === paper?.formId) return { status: 'confirmed' };
    const same = form.submitterId === submitterId && form.side === side;
    return same && form.status === 'waiting' ? { status: 'superseded' } : undefined;
  });
}

export const PAPER_FORM_REDUCERS: Reducers<PaperFormEvent['type']> = {
  'paper-form.entered': (state, { data, by }) => ({
    ...state,
    paperForms: [...(state.paperForms ?? []), { ...data, enteredBy: by, status: 'waiting' }],
  }),
  'paper-form.rejected': (state, { data, by }) =>
    withForms(state, ({ formId }) =>
      formId === data.formId
        ? { status: 'rejected', rejected: { by: by.name, reason: data.reason, on: data.on } }
        : undefined,
    ),
};
