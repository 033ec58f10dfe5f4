import type { PaperFormRejected } from '../../domain/events.ts';
import type { PaperForm } from '../../domain/paperForm.ts';
import { kindOf } from '../../domain/profile/profile.ts';
import type { PlannedMail } from '../planned.ts';
import { submitterTitle } from '../words.ts';
import { collectorsOf, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

function formOf({ state }: Planning, formId: string): PaperForm | undefined {
  return state.paperForms?.find((one) => one.formId === formId);
}

function raterOf({ state }: Planning, { submitterId }: PaperForm): string {
  const submitter = state.item.submitters.find(({ id }) => id === submitterId);
  return submitter ? submitterTitle(submitter) : submitterId;
}

/** 待核对: the others of the collecting body learn that a form waits, not what it says. */
export function formEnteredMails(formId: string, planning: Planning): PlannedMail[] {
  const { state, directory, profile } = planning;
  const form = formOf(planning, formId);
  if (form?.status !== 'waiting') return [];
  const others = collectorsOf(directory, kindOf(profile, state.item.kind).collector).filter(
    ({ id }) => id !== form.enteredBy.id,
  );
  const { enteredBy, confirmBy } = form;
  const own = { rater: raterOf(planning, form), enteredBy: enteredBy.name, until: confirmBy };
  return mailTo(staff(others), 'form-entered', own, planning);
}

/** 核对不符: whoever entered the form learns what does not agree. */
export function formRejectedMails(
  { formId, reason }: PaperFormRejected['data'],
  by: string,
  planning: Planning,
): PlannedMail[] {
  const form = formOf(planning, formId);
  if (!form) return [];
  const told = staff(people(planning.directory, form.enteredBy.id));
  return mailTo(told, 'form-rejected', { rater: raterOf(planning, form), by, reason }, planning);
}
