import type { DeadlineMoved, ExtensionAnswered, ExtensionAsked } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, officePeople, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 延期申请, to the office, which puts it to the 交办机关. */
export function extensionMails(
  { extensionId, from, to, reason, office }: ExtensionAsked['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const asked = state.extensions?.find((known) => known.extensionId === extensionId);
  if (!office || !asked || asked.answer) return [];
  const own = { kind: 'asked' as const, from, to, reason, office };
  return mailTo(staff(officePeople(directory)), 'extension', own, planning);
}

/** 延期答复, to those who handle the item. */
export function extensionAnswerMails(
  { extensionId, answer, document }: ExtensionAnswered['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const asked = state.extensions?.find((known) => known.extensionId === extensionId);
  if (!asked) return [];
  const { handler, section } = state.division ?? {};
  const told = staff([...people(directory, handler), ...headsOf(directory, section)]);
  const { from, to, reason, office = '' } = asked;
  return mailTo(told, 'extension', { kind: answer, from, to, reason, office, document }, planning);
}

/** 延期告知, to the deputies where the place wants it; a date that a holiday notice moved is not told. */
export function deadlineMovedMails(
  { why, from, to }: DeadlineMoved['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory, profile } = planning;
  if (why.kind !== 'extension' || !profile.extension.tellsAuthor) return [];
  const phone = handlerPhone(directory, state.division?.handler);
  const own = { from, to, reason: why.reason, phone };
  return mailTo(submitters(state.item.submitters), 'deadline-told', own, planning);
}
