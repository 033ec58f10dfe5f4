import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type BatchWriteCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '../hash.ts';
import { everyRow, histories } from '../histories.ts';
import type { Store } from '../store.ts';
import { applyToViews, rowsOfStream } from './apply.ts';
import { type FactsPart, isFactsPart, joinedFacts, unpackFacts } from './factsRows.ts';
import { stateIn } from './snapshot.ts';
import { totalsRows, withoutNoughts } from './totalsRows.ts';
import type { ViewRow } from './viewRow.ts';

/** How the views differ from what the events give: keys of rows, `pk sk`. */
export interface ViewDifference {
  rows: number;
  /** Given by the events and not there. */
  missing: string[];
  /** There and not given by the events. */
  surplus: string[];
  /** There, with other content. */
  different: string[];
}

/** What is kept of a row, comparable by byte: the same facts may be compressed in another way. */
function contentOf(row: Record<string, unknown>): string {
  const { facts, packed, ...rest } = row;
  if (packed instanceof Uint8Array) return canonicalJson({ ...rest, state: stateIn(row) });
  return canonicalJson(facts instanceof Uint8Array ? { ...rest, facts: unpackFacts(facts) } : row);
}

const keyOf = ({ pk, sk }: Record<string, unknown>) => `${pk} ${sk}`;

/** Compares the views with a rebuild, byte for byte in canonical JSON (what is packed is unpacked). Writes nothing. */
export async function compareViews(store: Store): Promise<ViewDifference> {
  const kept = new Map<string, string>();
  let rows = 0;
  for await (const row of everyRow(store, store.tables.views)) {
    rows += 1;
    const counted = withoutNoughts(row as ViewRow);
    if (counted) kept.set(keyOf(row), contentOf(counted));
  }
  const found: ViewDifference = { rows, missing: [], surplus: [], different: [] };
  const compare = (row: Record<string, unknown>) => {
    const key = keyOf(row);
    const there = kept.get(key);
    if (there === undefined) found.missing.push(key);
    else if (there !== canonicalJson(row)) found.different.push(key);
    kept.delete(key);
  };
  const parts: FactsPart[] = [];
  for await (const events of histories(store)) {
    const given = rowsOfStream(events);
    parts.push(...given.filter(isFactsPart));
    given.filter((row) => !isFactsPart(row)).forEach(compare);
  }
  joinedFacts(parts).forEach(compare);
  totalsRows(parts.map(({ part }) => part)).forEach(compare);
  found.surplus.push(...kept.keys());
  return found;
}

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>;

/** Rows that one call deletes: as many as DynamoDB takes. */
const A_CALL = 25;
/** Streams that are applied beside each other; facts that meet in one row are put again (writeRows.ts). */
const LANES = 4;

async function deleteAll({ db }: Store, requests: Requests): Promise<void> {
  let left: Requests | undefined = requests;
  while (left && Object.keys(left).length > 0) {
    const { UnprocessedItems }: BatchWriteCommandOutput = await db.send(
      new BatchWriteCommand({ RequestItems: left }),
    );
    left = UnprocessedItems;
  }
}

/** Throws every view away. */
async function emptyViews(store: Store): Promise<number> {
  const { views } = store.tables;
  let deleted = 0;
  let keys: Record<string, unknown>[] = [];
  const flush = async () => {
    if (keys.length === 0) return;
    await deleteAll(store, { [views]: keys.map((Key) => ({ DeleteRequest: { Key } })) });
    deleted += keys.length;
    keys = [];
  };
  for await (const { pk, sk } of everyRow(store, views, ['pk', 'sk'])) {
    keys.push({ pk, sk });
    if (keys.length === A_CALL) await flush();
  }
  await flush();
  return deleted;
}

/**
 * Throws all views away and makes them anew from the events, by the very code of the views reaction.
 * To be run while nobody writes; what comes in meanwhile is found by `compareViews` afterwards.
 */
export async function rebuildViews(store: Store): Promise<{ deleted: number; streams: number }> {
  const deleted = await emptyViews(store);
  let streams = 0;
  const all = histories(store);
  const lane = async () => {
    for (let next = await all.next(); !next.done; next = await all.next()) {
      await applyToViews(store, next.value);
      streams += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { deleted, streams };
}
