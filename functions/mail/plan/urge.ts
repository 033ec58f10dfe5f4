import type { UrgeEscalated, UrgeIssued } from '../../domain/events.ts';
import { URGE_LEVEL_NAMES } from '../../domain/urge.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/**
 * 催办 to whoever owes the answer; the head of the section hears of it, and from the second level on the
 * handler too. Nobody is told of one that is answered meanwhile.
 */
export function urgeMails(
  { urgeId, level, to, answerBy }: UrgeIssued['data'] | UrgeEscalated['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const urge = (state.urges ?? []).find((known) => known.urgeId === urgeId);
  if (!urge || urge.answer) return [];
  const { channel, number, status, demand, by } = urge;
  const times = urge.steps.findIndex((step) => step.level === level) + 1;
  const { handler, section } = state.division ?? {};
  const told = staff([
    ...people(directory, to),
    ...headsOf(directory, section),
    ...(level === 'handler' ? [] : people(directory, handler)),
  ]);
  const due = { word: '回复期限', due: answerBy.due, provisional: answerBy.provisional };
  const own = { channel, number, status, demand, by, times, level: URGE_LEVEL_NAMES[level], due };
  return mailTo(told, 'urge', own, planning);
}
