import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { BatchImported } from '../../domain/events.ts';
import type { NewItem } from '../../domain/item.ts';
import type { Store } from '../store.ts';
import { type DivisionRow, kindSort } from './divisionRows.ts';
import { batchesKey, batchKey, divisionKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import { partition } from './partition.ts';

/** Which 责任分工表: that of a year, or of a batch. */
export interface DivisionTable {
  list: 'year' | 'batch';
  value: string;
}

/** One page of a table, in the order 建议, 议案转建议, 提案 and by number. One Query. */
export async function listDivision(
  store: Store,
  { list, value }: DivisionTable,
  { limit, after, kind }: { limit: number; after?: string; kind?: NewItem['kind'] },
): Promise<Page<DivisionRow>> {
  const first = kind ? kindSort(kind) : '!';
  const until = kind ? `${kindSort(kind)}~` : '~';
  const key = divisionKey(list, value);
  const { rows, ...more } = await pageBetween(store, key, { first, until, after, limit });
  return { rows: rows.map(({ row }) => row as DivisionRow), ...more };
}

/** The whole of a table, for a paper that freezes it. */
export async function wholeDivision(
  store: Store,
  { list, value }: DivisionTable,
): Promise<DivisionRow[]> {
  const rows: DivisionRow[] = [];
  for await (const { row } of partition(store, divisionKey(list, value))) {
    rows.push(row as DivisionRow);
  }
  return rows;
}

/** A batch that was imported, or undefined. */
export async function loadBatch(
  { db, tables }: Store,
  batchId: string,
): Promise<BatchImported['data'] | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.views, Key: batchKey(batchId) }),
  );
  return Item?.batch as BatchImported['data'] | undefined;
}

/** A batch as lists show it. */
export interface BatchRow {
  batchId: string;
  fileName: string;
  rows: number;
  items: number;
  /** UTC instant */
  at: string;
}

/** The batches of a year, in the order in which they were imported. */
export async function listBatches(
  store: Store,
  year: string,
  { limit, after }: { limit: number; after?: string },
): Promise<Page<BatchRow>> {
  const key = batchesKey(year);
  const { rows, ...more } = await pageBetween(store, key, { first: '!', until: '~', after, limit });
  return { rows: rows.map(({ batch }) => batch as BatchRow), ...more };
}
