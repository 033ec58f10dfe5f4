import type { RoundOpened } from '../../domain/events.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 重办 (domain.md §1 row 10): handler, section head and sponsor learn reason and new deadline. */
export function roundMails(opened: RoundOpened['data'], planning: Planning): PlannedMail[] {
  const { state, directory } = planning;
  const { handler, section } = state.division ?? {};
  const told = staff([
    ...people(directory, handler),
    ...headsOf(directory, section),
    ...people(directory, state.proposal?.sponsor),
  ]);
  const { due, provisional } = opened.replyDeadline;
  const own = {
    round: opened.round,
    reason: opened.reason,
    due: { word: '重新答复时限', due, provisional },
  };
  return mailTo(told, 'round-opened', own, planning);
}
