import type { PromiseRated, PromiseReminded } from '../../domain/events.ts';
import { isPending, ledgerOf } from '../../domain/promise.ts';
import type { PlannedMail } from '../planned.ts';
import { PROMISE_AGAIN } from '../words.ts';
import { people, staff } from './people.ts';
import { mailTo, type Planning, promiseWords } from './planning.ts';
import { ratingMails } from './rating.ts';

/** 承诺到期提醒, to its owner and to the handler, unless it was settled or moved meanwhile. */
export function promiseReminderMails(
  { promiseId, due, kind }: PromiseReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const entry = ledgerOf(state).find((known) => known.promiseId === promiseId);
  if (!entry || !isPending(entry) || entry.due !== due) return [];
  const promise = promiseWords(entry, directory);
  const own = { promise, kind, moves: entry.moves.length };
  const told = staff(people(directory, entry.owner, state.division?.handler));
  return mailTo(told, 'promise-due', own, planning);
}

/** 收到评价 of how a promise ended: told and thanked as for the reply. */
export function promiseRatingMails(
  { promiseId: _promise, side: _side, ...rating }: PromiseRated['data'],
  planning: Planning,
): PlannedMail[] {
  return ratingMails({ ...rating, round: planning.state.round }, planning, PROMISE_AGAIN);
}
