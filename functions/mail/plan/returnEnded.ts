import type { ReturnEnded } from '../../domain/events.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 退办 was not granted: the office goes on. Who did not sign has said why in the 退回. */
export function returnEndedMails(
  { returnId, how }: ReturnEnded['data'],
  planning: Planning,
): PlannedMail[] {
  if (how === 'dropped') return [];
  const one = planning.state.returns?.find((known) => known.returnId === returnId);
  const own = { reason: one?.answer?.reason };
  return mailTo(staff(officePeople(planning.directory)), 'return-ended', own, planning);
}
