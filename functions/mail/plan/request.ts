import type { RequestAnswered, RequestAsked } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

const phoneOf = ({ state, directory }: Planning) =>
  handlerPhone(directory, state.division?.handler);

/** 请示期间停止计时, to the deputies; where the clock runs on nobody has to be told. */
export function requestMails(
  { stopsClock, on, office }: RequestAsked['data'],
  planning: Planning,
): PlannedMail[] {
  if (!stopsClock) return [];
  const own = { office, change: { kind: 'stopped' as const, on }, phone: phoneOf(planning) };
  return mailTo(submitters(planning.state.item.submitters), 'clock-told', own, planning);
}

/** 请示答复, to those who handle it; to the deputies where it put the deadline back. */
export function requestAnswerMails(
  { requestId, outcome, text, on, due }: RequestAnswered['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const request = state.requests?.find((known) => known.requestId === requestId);
  if (!request) return [];
  const { office, question } = request;
  const { handler, section } = state.division ?? {};
  const told = staff([...people(directory, handler), ...headsOf(directory, section)]);
  const own = { office, question, answered: outcome === 'answered', text, on, due };
  const change = due && { kind: 'resumed' as const, on, from: due.from, to: due.to };
  return [
    ...mailTo(told, 'request-answered', own, planning),
    ...(change
      ? mailTo(
          submitters(state.item.submitters),
          'clock-told',
          { office, change, phone: phoneOf(planning) },
          planning,
        )
      : []),
  ];
}
