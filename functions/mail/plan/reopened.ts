import type { ItemReopened } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/**
 * 重新启动办理 (row 49): those who handle it learn why and until when; those who made the suggestion,
 * that what could not be done before now can.
 */
export function reopenedMails(
  { reason, replyDeadline }: ItemReopened['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const { handler, section } = state.division ?? {};
  const { due, provisional } = replyDeadline;
  const told = staff([
    ...people(directory, handler, state.proposal?.sponsor),
    ...headsOf(directory, section),
  ]);
  const own = { reason, due: { word: '答复时限', due, provisional } };
  const phone = handlerPhone(directory, handler);
  return [
    ...mailTo(told, 'reopened', { ...own, toAuthor: false }, planning),
    ...mailTo(
      submitters(state.item.submitters),
      'reopened',
      { ...own, toAuthor: true, phone },
      planning,
    ),
  ];
}
