import type { RoundOpened } from '../../domain/events.ts';
import { sponsorOf } from '../../domain/rating.ts';
import { personOf } from '../../domain/roles.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/**
 * 重办 (domain.md §1 row 10): handler, section head, the former and the raised sponsor learn reason and
 * new deadline; those who made the suggestion, who leads it now and until when.
 */
export function roundMails(opened: RoundOpened['data'], planning: Planning): PlannedMail[] {
  const { state, directory } = planning;
  const { handler, section } = state.division ?? {};
  const sponsor = sponsorOf(state, opened.round);
  const told = staff([
    ...people(directory, handler),
    ...headsOf(directory, section),
    ...people(directory, sponsorOf(state, opened.round - 1), sponsor),
  ]);
  const { due, provisional } = opened.replyDeadline;
  const dueWords = { word: '重新答复时限', due, provisional };
  const own = { round: opened.round, reason: opened.reason, due: dueWords };
  const toAuthors = {
    sponsor: sponsor && personOf(directory, sponsor)?.name,
    due: dueWords,
    phone: handlerPhone(directory, handler),
  };
  return [
    ...mailTo(told, 'round-opened', own, planning),
    ...mailTo(submitters(state.item.submitters), 'round-told', toAuthors, planning),
  ];
}
