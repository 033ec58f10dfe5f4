import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../../domain/events.ts';
import { readEvent } from '../readEvent.ts';
import type { Store } from '../store.ts';

const KEY = { pk: 'RESTORED', sk: 'RESTORED' };

/** Known for the whole life of a process: the mark is set in an empty system, before its first event. */
const known = new WeakMap<object, Promise<string | undefined>>();

/** Marks a system as restored: what happened up to this UTC instant happened elsewhere. */
export async function markRestored({ db, tables }: Store, until: string): Promise<void> {
  await db.send(new PutCommand({ TableName: tables.ledger, Item: { ...KEY, until } }));
}

/** The UTC instant up to which events came out of a backup; undefined where none did. */
export async function restoredUntil({ db, tables }: Store): Promise<string | undefined> {
  const read = new GetCommand({ TableName: tables.ledger, Key: KEY, ConsistentRead: true });
  return (await db.send(read)).Item?.until as string | undefined;
}

/**
 * Whether an event came out of a backup. Its mails were sent when it happened, and the reconciliation takes its route
 * up again: whoever reacts to events leaves it alone. One read in the life of a process where nothing was restored.
 */
export async function cameFromBackup(
  store: Store,
  { stream, version }: Pick<StoredEvent, 'stream' | 'version'>,
): Promise<boolean> {
  const asked = known.get(store) ?? restoredUntil(store);
  known.set(store, asked);
  let until: string | undefined;
  try {
    until = await asked;
  } catch (error) {
    known.delete(store);
    throw error;
  }
  if (until === undefined) return false;
  const event = await readEvent(store, stream, version);
  return event !== undefined && event.at <= until;
}
