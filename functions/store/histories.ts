import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../domain/events.ts';
import { eventsAfter } from './events.ts';
import type { Store } from './store.ts';

type Row = Record<string, unknown>;

/** Every row of a table, page by page. For operators: no function of the product may scan. */
export async function* everyRow(
  { db }: Store,
  TableName: string,
  keysOnly?: readonly [string, string],
): AsyncGenerator<Row> {
  const keys = keysOnly && {
    ProjectionExpression: '#a, #b',
    ExpressionAttributeNames: { '#a': keysOnly[0], '#b': keysOnly[1] },
  };
  let from: Row | undefined;
  do {
    const page = await db.send(
      new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey: from, ...keys }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** The whole history of every stream, one stream at a time; only the names are held in memory. */
export async function* histories(store: Store): AsyncGenerator<StoredEvent[]> {
  const streams = new Set<string>();
  for await (const row of everyRow(store, store.tables.events, ['stream', 'version'])) {
    streams.add(String(row.stream));
  }
  for (const stream of [...streams].toSorted()) yield eventsAfter(store, stream, 0);
}
