import type { Conclusion } from '../../domain/conclusion.ts';
import { isPending, ledgerOf } from '../../domain/promise.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { submitters } from './people.ts';
import { mailTo, type Planning, promiseWords } from './planning.ts';

/**
 * 办结, or 转入跟踪 with the promise and its date, to those who made the suggestion; not by a unit that
 * only contributes, for the lead alone answers them (domain.md §3.3).
 */
export function concludedMails(
  { how, on }: Extract<Conclusion, { how: 'closed' | 'tracking' }>,
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  if (state.item.part === 'co') return [];
  const own = {
    how,
    on,
    promises: (how === 'tracking' ? ledgerOf(state).filter(isPending) : []).map((promise) =>
      promiseWords(promise, directory),
    ),
    phone: handlerPhone(directory, state.division?.handler),
  };
  return mailTo(submitters(state.item.submitters), 'concluded', own, planning);
}
