import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import {
  type ItemEventBody,
  itemIdOfStream,
  itemStream,
  type StoredEvent,
} from '../../domain/events.ts';
import { reduce } from '../../domain/reduce/index.ts';
import { eventsAfter } from '../events.ts';
import { loadSnapshot } from '../loadItem.ts';
import type { Store } from '../store.ts';
import { rowsOfKind } from '../streams/index.ts';
import { itemRows, type ViewRow } from './itemRows.ts';
import { writeRows } from './writeRows.ts';

/** Brings an item's rows up to its events. Known and late events change nothing; a gap is filled. */
async function applyItem(
  store: Store,
  itemId: string,
  events: readonly StoredEvent<ItemEventBody>[],
): Promise<void> {
  const before = await loadSnapshot(store, itemId);
  const from = before?.version ?? 0;
  let fresh = events.filter((event) => event.version > from);
  if (fresh.length === 0) return;
  if (fresh.some((event, index) => event.version !== from + 1 + index)) {
    const stored = await eventsAfter(store, itemStream(itemId), from);
    fresh = stored as StoredEvent<ItemEventBody>[];
  }
  const after = reduce(before, fresh);
  if (after) await writeRows(store, before ? itemRows(before) : [], itemRows(after), from);
}

/** Puts rows that carry their version; a late or doubled delivery changes nothing. */
async function putRows({ db, tables }: Store, rows: readonly ViewRow[]): Promise<void> {
  for (const { removed, ...Item } of rows) {
    const { pk, sk, version } = Item;
    const condition = {
      TableName: tables.views,
      ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    };
    try {
      if (removed) await db.send(new DeleteCommand({ ...condition, Key: { pk, sk } }));
      else await db.send(new PutCommand({ ...condition, Item }));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) {
        throw error;
      }
    }
  }
}

/** Applies events of ONE stream, in order of version, to the views. Safe to repeat. */
export async function applyToViews(store: Store, events: readonly StoredEvent[]): Promise<void> {
  const last = events.at(-1);
  if (!last) return;
  const itemId = itemIdOfStream(last.stream);
  if (itemId) await applyItem(store, itemId, events as StoredEvent<ItemEventBody>[]);
  else {
    const whole = events.every(({ version }, index) => version === index + 1);
    const history = whole ? events : await eventsAfter(store, last.stream, 0);
    await putRows(store, rowsOfKind(last.stream, history));
  }
}

/** Every row that one stream's whole history gives: what a rebuild writes. */
export function rowsOfStream(events: readonly StoredEvent[]): ViewRow[] {
  const last = events.at(-1);
  if (!last) return [];
  if (!itemIdOfStream(last.stream)) {
    return rowsOfKind(last.stream, events).filter(({ removed }) => !removed);
  }
  const state = reduce(undefined, events as StoredEvent<ItemEventBody>[]);
  return state ? itemRows(state) : [];
}
