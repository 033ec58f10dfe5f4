import type { Store } from '../../functions/store/store.ts';
import { startDynoxide } from '../support/dynoxide.ts';
import { manyTotals } from '../support/manyFacts.ts';
import { measures } from '../support/measures.ts';
import { crowded, promiseRow, typicalStore } from '../support/measuring.ts';
import { putAll } from '../support/storing.ts';
import { countUnits } from '../support/units.ts';
import { table, two } from './figures.ts';

/** Every list there is, the due day, the statistics of a year, and what reads one item among them all (docs/access-patterns.md). */
const LISTS = ['V2', 'V3', 'V4', 'V5', 'V10', 'V12', 'V32', 'A1', 'A2', 'A3', 'A4'];
/** From the smallest number of items to the largest. */
const MOST_GROWTH = 1.2;

type Work = (store: Store) => Promise<unknown>;

const WORKS: readonly [what: string, work: Work][] = measures
  .filter(({ id }) => LISTS.includes(id))
  .map(({ id, what, work }) => [`${id} ${what}`, (store) => work(store, undefined)]);

/**
 * (c) Read units of every list among 1,000, 10,000 (and 100,000) items, as the local
 * database counts them.
 */
export async function growth(large: boolean): Promise<string> {
  const sizes = large ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  const database = await startDynoxide();
  try {
    const read: number[][] = WORKS.map(() => []);
    for (const size of sizes) {
      const store = await typicalStore(database);
      await crowded(store, size);
      // One item in ten promises something, all to be kept by one person.
      const promises = Array.from({ length: size / 10 }, (_, nth) => promiseRow(nth));
      await putAll(store, store.tables.views, promises);
      await putAll(store, store.tables.views, manyTotals(size));
      const counter = countUnits(store);
      for (const [nth, [, work]] of WORKS.entries()) {
        const { units } = await counter.during(() => work(store));
        read[nth]?.push(Object.values(units).reduce((sum, one) => sum + one.read, 0));
      }
    }
    return report(sizes, read);
  } finally {
    await database.stop();
  }
}

function report(sizes: readonly number[], read: readonly (readonly number[])[]): string {
  const rows = WORKS.map(([what], nth) => {
    const units = read[nth] ?? [];
    return [what, ...units.map(String), two((units.at(-1) ?? 0) / (units[0] ?? 1))];
  });
  const worst = Math.max(...rows.map((row) => Number(row.at(-1))));
  const head = [
    'read units',
    ...sizes.map((size) => `${size.toLocaleString('en')} items`),
    'growth',
  ];
  return [table(head, rows), '', `largest growth: ${two(worst)} (target ≤ ${MOST_GROWTH})`].join(
    '\n',
  );
}
