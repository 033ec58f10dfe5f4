import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemEventBody, StoredEvent } from '../domain/events.ts';
import { itemStream } from '../domain/itemStream.ts';
import { reduce } from '../domain/reduce/index.ts';
import type { ItemState } from '../domain/state.ts';
import type { Position } from './append.ts';
import { eventsAfter } from './events.ts';
import type { Store } from './store.ts';
import { SNAPSHOT, snapshotKey } from './views/keys.ts';
import { stateIn } from './views/snapshot.ts';

/** The snapshot as the views reaction left it; may lag behind the events. */
export async function loadSnapshot(
  { db, tables }: Store,
  itemId: string,
): Promise<ItemState | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.views, Key: { pk: snapshotKey(itemId), sk: SNAPSHOT } }),
  );
  return Item && stateIn(Item);
}

/** Loading an item = its snapshot plus the tail of events after it (design.md §1). */
export async function loadItem(store: Store, itemId: string): Promise<ItemState | undefined> {
  const snapshot = await loadSnapshot(store, itemId);
  const tail = await eventsAfter(store, itemStream(itemId), snapshot?.version ?? 0);
  return reduce(snapshot, tail as StoredEvent<ItemEventBody>[]);
}

/** Where the next event of an item goes. */
export function positionOf(state: ItemState): Position {
  return { stream: itemStream(state.itemId), version: state.version, hash: state.hash };
}
