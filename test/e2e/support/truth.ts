import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../../../functions/domain/events.ts';
import { canonicalJson, firstBreak } from '../../../functions/store/hash.ts';
import { rowsOfStream } from '../../../functions/store/views/apply.ts';
import { operator } from './aws.ts';
import type { Dev } from './dev.ts';
import { present, same } from './difference.ts';

type Row = Record<string, unknown>;

/** Everything in a table, by a part of its name. */
async function everything(db: DynamoDBDocumentClient, names: string[], part: string) {
  const TableName = present(
    `表 ${part}`,
    names.find((name) => name.includes(part)),
  );
  const rows: Row[] = [];
  let from: Row | undefined;
  do {
    const page = await db.send(new ScanCommand({ TableName, ExclusiveStartKey: from }));
    rows.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return rows;
}

function byStream(events: readonly StoredEvent[]): Map<string, StoredEvent[]> {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of events) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  for (const history of streams.values()) history.sort((a, b) => a.version - b.version);
  return streams;
}

/** What the tables hold: how many streams and events, how many rows of views. */
export interface Truth {
  streams: number;
  events: number;
  rows: number;
}

/**
 * Nobody has rewritten history, and the views are what the events give, byte for byte. The system
 * must be idle. @throws Difference naming the stream, or the rows that differ
 */
export async function checkTruth(dev: Dev): Promise<Truth> {
  const client = new DynamoDBClient(await operator(dev));
  const db = DynamoDBDocumentClient.from(client);
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const events = (await everything(db, TableNames, 'EventsTable')) as unknown as StoredEvent[];
  const views = await everything(db, TableNames, 'ViewsTable');
  client.destroy();
  const streams = byStream(events);
  for (const [stream, history] of streams) {
    same(`${stream} 的事件链断在哪一版`, undefined, firstBreak(history));
  }
  const rebuilt = new Set([...streams.values()].flatMap(rowsOfStream).map(canonicalJson));
  const kept = new Set(views.map(canonicalJson));
  same(
    '重建后才有的视图行',
    [],
    [...rebuilt].filter((row) => !kept.has(row)),
  );
  same(
    '重建后没有的视图行',
    [],
    [...kept].filter((row) => !rebuilt.has(row)),
  );
  return { streams: streams.size, events: events.length, rows: views.length };
}
