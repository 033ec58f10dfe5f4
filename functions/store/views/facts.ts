import type { ItemFacts } from '../../domain/rates/facts.ts';
import type { Store } from '../store.ts';
import { unpackFacts } from './factsRows.ts';
import { factsKey } from './keys.ts';
import { partition } from './partition.ts';

/** The facts of every item of a year of sessions, by id. One partition; 200 items a read unit and more. */
export async function factsOfYear(store: Store, year: number): Promise<ItemFacts[]> {
  const facts: ItemFacts[] = [];
  for await (const row of partition(store, factsKey(year))) {
    facts.push(...unpackFacts(row.facts as Uint8Array));
  }
  return facts;
}
