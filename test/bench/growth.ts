import type { Store } from '../../functions/store/store.ts';
import { startDynoxide } from '../support/dynoxide.ts';
import { manyTotals } from '../support/manyFacts.ts';
import { measures } from '../support/measures.ts';
import { asked, crowded, itemId, promiseRow, typicalStore } from '../support/measuring.ts';
import { putAll } from '../support/storing.ts';
import { countUnits } from '../support/units.ts';
import { table, two } from './figures.ts';
import { CROWDED_LISTS, crowdOf } from './lists.ts';

/** Every list there is, the due day, the statistics of a year, and what reads one item among them all (docs/access-patterns.md). */
const LISTS = ['V2', 'V3', 'V4', 'V5', 'V10', 'V12', 'V32', 'A1', 'A2', 'A3', 'A4'];
/** From the smallest number of items to the largest. */
const MOST_GROWTH = 1.2;

type Work = (store: Store) => Promise<unknown>;

const WORKS: readonly [what: string, work: Work][] = measures
  .filter(({ id }) => LISTS.includes(id))
  .map(({ id, what, work }) => [`${id} ${what}`, (store) => work(store, undefined)]);

const OTHERS: readonly [what: string, work: Work][] = CROWDED_LISTS.map(({ what, read }) => [
  what,
  read,
]);

/** Read units of each of the works, in their order. */
async function unitsOf(store: Store, works: readonly [string, Work][]): Promise<number[]> {
  const counter = countUnits(store);
  const read: number[] = [];
  for (const [, work] of works) {
    const { units } = await counter.during(() => work(store));
    read.push(Object.values(units).reduce((sum, one) => sum + one.read, 0));
  }
  return read;
}

/** The other lists, each as full as it may be among so many items, in a store of their own. */
async function crowdedLists(store: Store, items: number): Promise<Store> {
  for (const list of CROWDED_LISTS) await putAll(store, store.tables.views, crowdOf(list, items));
  return store;
}

/**
 * (c) Read units of every list among 1,000, 10,000 (and 100,000) items, as the local
 * database counts them.
 */
export async function growth(large: boolean): Promise<string> {
  const sizes = large ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  const database = await startDynoxide();
  try {
    const read: number[][] = [];
    for (const size of sizes) {
      const store = await typicalStore(database);
      await crowded(store, size);
      // One item in ten promises something, all to be kept by one person.
      const promises = Array.from({ length: size / 10 }, (_, nth) => promiseRow(nth));
      await putAll(store, store.tables.views, promises);
      await putAll(store, store.tables.views, manyTotals(size));
      const others = await crowdedLists(await database.newStore(), size);
      // The notices in force are read once in 15 seconds: not by one measure here and another there.
      await asked('director', `/v1/items/${itemId}`)(store);
      read.push([...(await unitsOf(store, WORKS)), ...(await unitsOf(others, OTHERS))]);
    }
    return report(sizes, read);
  } finally {
    await database.stop();
  }
}

function report(sizes: readonly number[], read: readonly (readonly number[])[]): string {
  const rows = [...WORKS, ...OTHERS].map(([what], nth) => {
    const units = read.map((each) => each[nth] ?? Number.NaN);
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
