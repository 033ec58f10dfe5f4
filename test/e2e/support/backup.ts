import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '../../../functions/store/hash.ts';
import { everyRow } from '../../../functions/store/histories.ts';
import { operator } from './aws.ts';
import type { Dev } from './dev.ts';
import { present } from './difference.ts';

/** Copies the export into a folder, as `aws s3 sync` does; gives the number of objects. */
export async function fetchBackup(dev: Dev, folder: string): Promise<number> {
  const s3 = new S3Client({ ...(await operator(dev)), forcePathStyle: true });
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const Bucket = present(
    '备份的桶',
    Buckets.find(({ Name }) => Name?.toLowerCase().includes('backups')),
  ).Name;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  for (const { Key = '' } of Contents) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const file = join(folder, Key);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await present(Key, Body).transformToByteArray());
  }
  s3.destroy();
  return Contents.length;
}

/** The rows of a table in canonical JSON, in order; `keep` chooses and may take out what need not be the same. */
export async function rowsOf(
  dev: Dev,
  table: 'Events' | 'Views' | 'Ledger',
  keep: (row: Record<string, unknown>) => Record<string, unknown> | undefined = (row) => row,
): Promise<string[]> {
  const client = new DynamoDBClient(await operator(dev));
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const name = present(
    table,
    TableNames.find((one) => one.includes(`${table}Table`)),
  );
  const db = DynamoDBDocumentClient.from(client);
  const rows: string[] = [];
  const store = { db, tables: { events: '', views: '', ledger: '' } };
  for await (const row of everyRow(store, name)) {
    const kept = keep(row);
    if (kept) rows.push(canonicalJson(kept));
  }
  client.destroy();
  return rows.toSorted();
}
