import type { PromiseReminded } from '../../events.ts';
import { isPending, ledgerOf } from '../../promise.ts';
import type { ItemState } from '../../state.ts';

/**
 * 承诺到期提醒: some days before the date and on it, each once; undefined when there is nothing to
 * say, or it has been said.
 */
export function remindPromise(
  state: ItemState,
  promiseId: string,
  today: string,
): PromiseReminded | undefined {
  const entry = ledgerOf(state).find((known) => known.promiseId === promiseId);
  if (!entry || !isPending(entry) || today < entry.remindOn) return undefined;
  const { due } = entry;
  const kind = today < due ? 'ahead' : 'due';
  const said = entry.reminded.some((known) => known.kind === kind && known.due === due);
  if (said) return undefined;
  return { type: 'promise.reminded', data: { promiseId, kind, due, on: today } };
}
