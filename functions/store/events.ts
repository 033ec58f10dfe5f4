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

/** Above every version that a stream will have. */
const BEYOND = 999_999_999;

/** Which events of a stream: after one version and before another (both left out), from which end, how many. */
export interface EventsPart {
  after?: number | undefined;
  before?: number | undefined;
  newestFirst?: boolean;
  limit: number;
}

/** One page of a stream's events for the timeline; `next` is the version of its last, where more follow. */
export async function eventsPage(
  { db, tables }: Store,
  stream: string,
  { after = 0, before = BEYOND, newestFirst = false, limit }: EventsPart,
): Promise<{ events: StoredEvent[]; next?: number }> {
  if (before - after < 2) return { events: [] };
  const page = await db.send(
    new QueryCommand({
      TableName: tables.events,
      KeyConditionExpression: '#stream = :stream AND #version BETWEEN :first AND :last',
      ExpressionAttributeNames: { '#stream': 'stream', '#version': 'version' },
      ExpressionAttributeValues: { ':stream': stream, ':first': after + 1, ':last': before - 1 },
      ScanIndexForward: !newestFirst,
      Limit: limit,
    }),
  );
  const events = (page.Items ?? []) as StoredEvent[];
  const last = events.at(-1)?.version;
  return page.LastEvaluatedKey && last !== undefined ? { events, next: last } : { events };
}
