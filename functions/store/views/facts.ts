import type { ItemFacts } from '../../domain/rates/facts.ts';
import type { Store } from '../store.ts';
import { factsKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import { partition } from './partition.ts';

/** The facts of every item of a year of sessions. One partition, some 250 bytes an item. */
export async function factsOfYear(store: Store, year: number): Promise<ItemFacts[]> {
  const facts: ItemFacts[] = [];
  for await (const row of partition(store, factsKey(year))) facts.push(row.facts as ItemFacts);
  return facts;
}

/** One page of them, by the item's id. */
export async function pageOfFacts(
  store: Store,
  year: number,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Page<ItemFacts>> {
  const part = { first: '!', until: '~', after, limit };
  const { rows, ...more } = await pageBetween(store, factsKey(year), part);
  return { rows: rows.map((row) => row.facts as ItemFacts), ...more };
}
