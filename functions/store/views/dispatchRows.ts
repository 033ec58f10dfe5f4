import { type DispatchLine, dispatchesOf } from '../../domain/dispatch.ts';
import type { ItemState } from '../../domain/state.ts';
import { dispatchKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** What one item sent out on one day: a row of the 送达台账. */
export interface DispatchRow {
  itemId: string;
  number: string;
  session: string;
  title: string;
  lines: DispatchLine[];
}

/** The 送达台账 of one item, one row a day: a joint item may have hundreds of lines. */
export function dispatchRows(state: ItemState): ViewRow[] {
  const { itemId, item } = state;
  const { number, session, title } = item;
  const byDay = Map.groupBy(dispatchesOf(state), ({ on }) => on);
  return [...byDay].map(([on, lines]) => ({
    pk: dispatchKey(on.slice(0, 7)),
    sk: `${on}#${itemId}`,
    dispatch: { itemId, number, session: session.name, title, lines } satisfies DispatchRow,
  }));
}
