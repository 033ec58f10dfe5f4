import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../domain/events.ts';
import type { Store } from './store.ts';

/**
 * Events of a stream after a version, oldest first; reads until the end.
 * One Query for each MB: a tail of a few events costs half a read unit for each 4 KB, consistent 1.
 */
export async function eventsAfter(
  { db, tables }: Store,
  stream: string,
  version: number,
): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#stream = :stream AND #version > :version',
        ExpressionAttributeNames: { '#stream': 'stream', '#version': 'version' },
        ExpressionAttributeValues: { ':stream': stream, ':version': version },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    events.push(...((page.Items ?? []) as StoredEvent[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return events;
}

/** One page of a stream's events for the timeline, oldest first, after a version. */
export async function eventsPage(
  { db, tables }: Store,
  stream: string,
  after: number,
  limit: number,
): Promise<{ events: StoredEvent[]; next?: number }> {
  const page = await db.send(
    new QueryCommand({
      TableName: tables.events,
      KeyConditionExpression: '#stream = :stream AND #version > :after',
      ExpressionAttributeNames: { '#stream': 'stream', '#version': 'version' },
      ExpressionAttributeValues: { ':stream': stream, ':after': after },
      Limit: limit,
    }),
  );
  const events = (page.Items ?? []) as StoredEvent[];
  const last = events.at(-1)?.version;
  return page.LastEvaluatedKey && last !== undefined ? { events, next: last } : { events };
}
