import type { ProgressRecorded } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 进度通报 by mail, to those whom the handler tells (row 40); told in another way nothing is sent. */
export function progressMails(
  { text, told }: ProgressRecorded['data'],
  planning: Planning,
): PlannedMail[] {
  if (told?.way !== 'mail') return [];
  const { state, directory } = planning;
  const whom = state.item.submitters.filter(({ id }) => told.submitters.includes(id));
  const phone = handlerPhone(directory, state.division?.handler);
  return mailTo(submitters(whom), 'progress-told', { text, phone }, planning);
}
