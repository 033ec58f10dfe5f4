import type { ItemEventBody, StoredEvent } from '../domain/events.ts';
import { itemStream } from '../domain/itemStream.ts';
import { type ItemFacts, itemFacts } from '../domain/rates/facts.ts';
import { reduce } from '../domain/reduce/index.ts';
import { eventsAfter } from './events.ts';
import type { Store } from './store.ts';

const AT_ONCE = 16;

/** The facts of an item at the end of a civil date in Asia/Shanghai; undefined before it was registered. */
async function factsThen(store: Store, itemId: string, date: string) {
  const events = await eventsAfter(store, itemStream(itemId), 0);
  const after = events.findIndex(({ at }) => at >= `${date}T16:00:00.000Z`);
  const until = after === -1 ? events : events.slice(0, after);
  const state = reduce(undefined, until as StoredEvent<ItemEventBody>[]);
  return state && itemFacts(state);
}

/**
 * The facts of these items as they were at the end of a day: each history is read and folded up to then.
 * One Query an item, 4 KB of its events a read unit.
 */
export async function factsAsOf(
  store: Store,
  itemIds: readonly string[],
  date: string,
): Promise<ItemFacts[]> {
  const facts: ItemFacts[] = [];
  for (let from = 0; from < itemIds.length; from += AT_ONCE) {
    const some = itemIds.slice(from, from + AT_ONCE);
    const then = await Promise.all(some.map((itemId) => factsThen(store, itemId, date)));
    facts.push(...then.flatMap((one) => one ?? []));
  }
  return facts;
}
