import { addTally, noTotals, TOTALS_PARTS, type Totals } from '../../domain/rates/totals.ts';
import type { Store } from '../store.ts';
import { totalsKey } from './keys.ts';
import { partition } from './partition.ts';
import { type Cell, cellOfRow } from './totalsRows.ts';

/**
 * The totals of a year of sessions over the cells that are asked for. One partition of some twenty cells,
 * however many items there are.
 */
export async function totalsOfYear(
  store: Store,
  year: number,
  isAsked: (cell: Cell) => boolean,
): Promise<Totals> {
  const sum = noTotals();
  for await (const { pk, sk, ...tally } of partition(store, totalsKey(year))) {
    const { totals, ...cell } = cellOfRow(String(sk));
    const part = TOTALS_PARTS.find((one) => one === totals);
    if (part && isAsked(cell)) addTally(sum[part], tally as Record<string, number>);
  }
  return sum;
}
