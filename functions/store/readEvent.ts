import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../domain/events.ts';
import type { Store } from './store.ts';

/** One event by its place; undefined when there is none. */
export async function readEvent(
  { db, tables }: Store,
  stream: string,
  version: number,
): Promise<StoredEvent | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.events, Key: { stream, version }, ConsistentRead: true }),
  );
  return Item as StoredEvent | undefined;
}
