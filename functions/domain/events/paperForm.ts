import type { PaperForm } from '../paperForm.ts';

/** 录入纸质征询意见表: not a rating yet; the confirmation is the rating itself, with `paper`. */
export interface PaperFormEntered {
  type: 'paper-form.entered';
  data: Omit<PaperForm, 'status' | 'rejected' | 'enteredBy'>;
}

/** The second person found that it does not agree with the scan. */
export interface PaperFormRejected {
  type: 'paper-form.rejected';
  data: { formId: string; reason: string; on: string };
}

/** 纸质征询意见表. */
export type PaperFormEvent = PaperFormEntered | PaperFormRejected;

export const PAPER_FORM_EVENT_NAMES: Record<PaperFormEvent['type'], string> = {
  'paper-form.entered': '录入纸质征询意见表',
  'paper-form.rejected': '纸质征询意见表核对不符',
};
