import { PAPER_FORM_STATUS_NAMES } from '../../domain/paperForm.ts';
import type { ItemState } from '../../domain/state.ts';

/** 纸质征询意见表 as the bureau may see them: that they came, never what they say before they count. */
export function presentPaperForms({ paperForms = [] }: ItemState) {
  return paperForms.map(({ words: _words, scan: _scan, enteredBy, ...form }) => ({
    ...form,
    enteredBy: enteredBy.name,
    statusName: PAPER_FORM_STATUS_NAMES[form.status],
  }));
}
