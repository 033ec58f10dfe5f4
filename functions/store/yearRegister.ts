import { CONCLUSIONS } from '../domain/conclusion.ts';
import type { YearRegister } from '../domain/decide/yearEnd/report.ts';
import type { PromiseStatus } from '../domain/promise.ts';
import { type CarriedItem, lookBacksOf, type YearEnd } from '../domain/yearEnd.ts';
import type { Store } from './store.ts';
import { loadStream } from './streams/load.ts';
import { LOOK_BACKS } from './streams/lookBacks.ts';
import { factsOfYear } from './views/facts.ts';
import type { ItemSummary } from './views/itemRows.ts';
import { promisesKey } from './views/keys.ts';
import { wholeList } from './views/lists.ts';
import { partition } from './views/partition.ts';

async function promisesOf(store: Store, year: number): Promise<{ status: PromiseStatus }[]> {
  const found: { status: PromiseStatus }[] = [];
  for await (const row of partition(store, promisesKey('year', String(year)))) {
    found.push(row.promise as { status: PromiseStatus });
  }
  return found;
}

/** What the register holds of the items of a year's sessions: four partitions by key, no scan. */
export async function yearRegister(
  store: Store,
  review: Pick<YearEnd, 'year' | 'chosen'>,
): Promise<YearRegister> {
  const { year } = review;
  const [facts, items, promises, lookBacks] = await Promise.all([
    factsOfYear(store, year),
    wholeList(store, 'year', String(year)),
    promisesOf(store, year),
    Promise.all(lookBacksOf(review).map((id) => loadStream(store, LOOK_BACKS, id))),
  ]);
  return { facts, items, promises, lookBacks: lookBacks.filter((one) => one !== undefined) };
}

const carried =
  (why: CarriedItem['why']) =>
  ({ itemId, session, number, title }: ItemSummary): CarriedItem => ({
    itemId,
    session,
    number,
    title,
    why,
  });

/** Stages at which an item has ended: 办结, 成效跟踪, 退办, 撤回, 职能转隶. */
const ENDED: ReadonlySet<string> = new Set(CONCLUSIONS);

/** What goes into the next year: every promise that is tracked, everything rolling, and the year's open items. */
export async function carriedItems(store: Store, year: number): Promise<CarriedItem[]> {
  const [tracked, rolling, ofYear] = await Promise.all([
    wholeList(store, 'stage', 'tracking'),
    wholeList(store, 'rolling', 'yes'),
    wholeList(store, 'year', String(year)),
  ]);
  const open = ofYear.filter(({ stage }) => !ENDED.has(stage));
  const all = [
    ...tracked.map(carried('promise')),
    ...rolling.map(carried('rolling')),
    ...open.map(carried('open')),
  ];
  return [...new Map(all.toReversed().map((item) => [item.itemId, item])).values()].toReversed();
}
