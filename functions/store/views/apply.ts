import { PutCommand } from '@aws-sdk/lib-dynamodb';
import {
  type BatchImported,
  DIRECTORY_STREAM,
  type DirectoryLoaded,
  type ItemEventBody,
  itemIdOfStream,
  itemStream,
  type StoredEvent,
} from '../../domain/events.ts';
import { reduce } from '../../domain/reduce/index.ts';
import { eventsAfter } from '../events.ts';
import { loadSnapshot } from '../loadItem.ts';
import type { Store } from '../store.ts';
import { itemRows, type ViewRow } from './itemRows.ts';
import { batchKey, DIRECTORY_KEY } from './keys.ts';
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

/** The row of a stream that is no item: the last event says it all. */
function plainRow(event: StoredEvent): ViewRow | undefined {
  if (event.type === 'directory.loaded') {
    const { data, version, hash } = event as StoredEvent<DirectoryLoaded>;
    return { ...DIRECTORY_KEY, directory: data.directory, version, hash };
  }
  if (event.type === 'batch.imported') {
    const { data, version, at } = event as StoredEvent<BatchImported>;
    return { ...batchKey(data.batchId), batch: data, at, version };
  }
  return undefined;
}

async function applyPlain({ db, tables }: Store, event: StoredEvent): Promise<void> {
  const Item = plainRow(event);
  if (!Item) return;
  try {
    await db.send(
      new PutCommand({
        TableName: tables.views,
        Item,
        ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': event.version },
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
  }
}

/** Applies events of ONE stream, in order of version, to the views. Safe to repeat. */
export async function applyToViews(store: Store, events: readonly StoredEvent[]): Promise<void> {
  const last = events.at(-1);
  if (!last) return;
  const itemId = itemIdOfStream(last.stream);
  if (itemId) await applyItem(store, itemId, events as StoredEvent<ItemEventBody>[]);
  else await applyPlain(store, last);
}

/** Every row that one stream's whole history gives: what a rebuild writes. */
export function rowsOfStream(events: readonly StoredEvent[]): ViewRow[] {
  const last = events.at(-1);
  if (!last) return [];
  if (last.stream === DIRECTORY_STREAM || !itemIdOfStream(last.stream)) {
    const row = plainRow(last);
    return row ? [row] : [];
  }
  const state = reduce(undefined, events as StoredEvent<ItemEventBody>[]);
  return state ? itemRows(state) : [];
}
