import {
  BatchWriteCommand,
  PutCommand,
  ScanCommand,
  type ScanCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { DIRECTORY_PREFIX, type StoredEvent } from '../../functions/domain/events.ts';
import { append, link } from '../../functions/store/append.ts';
import { canonicalJson } from '../../functions/store/hash.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { type FactsPart, isFactsPart, packedRows } from '../../functions/store/views/factsRows.ts';
import { SNAPSHOT } from '../../functions/store/views/keys.ts';
import { packedSnapshot } from '../../functions/store/views/snapshot.ts';
import { totalsRows, withoutNoughts } from '../../functions/store/views/totalsRows.ts';
import type { ViewRow } from '../../functions/store/views/viewRow.ts';
import { actor, directory, type Story, TODAY } from './given.ts';

/** Appends a story's events as the product appends them; the views stay behind. */
export async function stored(store: Store, { events }: Pick<Story, 'events'>): Promise<void> {
  for (const event of events) await append(store, event);
}

/** Appends a story and brings the views up to it. */
export async function shown(store: Store, story: Pick<Story, 'events'>): Promise<void> {
  await stored(store, story);
  await applyToViews(store, story.events);
}

/** The directory of the samples as loaded by the administrator. */
export async function withDirectory(store: Store): Promise<StoredEvent> {
  const at = { stream: `${DIRECTORY_PREFIX}main`, version: 0, hash: '' };
  const body = { type: 'directory.loaded' as const, data: { directory } };
  const event = link(at, body, actor('admin'), `${TODAY}T00:00:00.000Z`);
  await append(store, event);
  await applyToViews(store, [event]);
  return event;
}

const BATCH = 25;

const asKept = (row: Record<string, unknown>) =>
  row.sk === SNAPSHOT ? packedSnapshot(row as ViewRow) : row;

/** Rows as the table holds them: the facts that items share a row of are packed together, and added up. */
export function asStored(given: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const parts = given.filter((row) => isFactsPart(row as ViewRow)) as FactsPart[];
  return [...packed(given), ...totalsRows(parts.map(({ part }) => part))];
}

/** The same without what they come to. */
function packed(given: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const parts = given.filter((row) => isFactsPart(row as ViewRow)) as FactsPart[];
  const others = given.filter((row) => !isFactsPart(row as ViewRow));
  return [...others.map(asKept), ...packedRows(parts)];
}

/** Puts rows of any table as fast as the table takes them; facts that items share a row of together, no totals. */
export async function putAll(
  { db }: Store,
  table: string,
  given: readonly Record<string, unknown>[],
): Promise<void> {
  const rows = packed(given);
  for (let at = 0; at < rows.length; at += BATCH) {
    const requests = rows.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
  }
}

/** Overwrites one event: what nobody in the product may do. */
export async function overwrite({ db, tables }: Store, event: StoredEvent): Promise<void> {
  await db.send(new PutCommand({ TableName: tables.events, Item: event }));
}

/** Everything in a table, each row as canonical JSON, in order: two dumps can be compared by byte. */
export async function dump({ db }: Store, table: string): Promise<string[]> {
  const rows: string[] = [];
  let from: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page = await db.send(new ScanCommand({ TableName: table, ExclusiveStartKey: from }));
    const counted = (page.Items ?? []).flatMap((row) => withoutNoughts(row as ViewRow) ?? []);
    rows.push(...counted.map(canonicalJson));
    from = page.LastEvaluatedKey;
  } while (from);
  return rows.toSorted();
}
