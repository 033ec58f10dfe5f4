import type { InspectionFedBack } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 督查反馈, to those who made the suggestion (row 44). */
export function feedbackMails(
  { progress, effect }: InspectionFedBack['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const phone = handlerPhone(directory, state.division?.handler);
  return mailTo(
    submitters(state.item.submitters),
    'feedback',
    { progress, effect, phone },
    planning,
  );
}
