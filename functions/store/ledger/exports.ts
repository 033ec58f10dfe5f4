import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

/** The last manifest that was written: its number in the row and its digest. */
export interface ExportHead {
  sequence: number;
  digest: string;
}

const HEAD = { pk: 'EXPORTED', sk: 'HEAD' };
const keyOf = (stream: string) => ({ pk: `EXPORTED#${stream}`, sk: 'VERSION' });

async function read<T>({ db, tables }: Store, Key: Record<string, string>): Promise<T | undefined> {
  const get = new GetCommand({ TableName: tables.ledger, Key, ConsistentRead: true });
  return (await db.send(get)).Item as T | undefined;
}

/** The last manifest; number 0 before the first. */
export async function exportHead(store: Store): Promise<ExportHead> {
  return (await read<ExportHead>(store, HEAD)) ?? { sequence: 0, digest: '' };
}

/** Puts the next manifest in the place of the last; throws where another export was quicker. */
export async function moveExportHead({ db, tables }: Store, next: ExportHead): Promise<void> {
  await db.send(
    new PutCommand({
      TableName: tables.ledger,
      Item: { ...HEAD, ...next },
      ConditionExpression: 'attribute_not_exists(pk) OR #sequence = :before',
      ExpressionAttributeNames: { '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':before': next.sequence - 1 },
    }),
  );
}

/** The version of a stream up to which its events are in the backup; 0 where none is. */
export async function exportedVersion(store: Store, stream: string): Promise<number> {
  return (await read<{ version: number }>(store, keyOf(stream)))?.version ?? 0;
}

/** Notes that the events of a stream up to a version are in the backup. */
export async function keepExportedVersion(
  { db, tables }: Store,
  stream: string,
  version: number,
): Promise<void> {
  await db.send(new PutCommand({ TableName: tables.ledger, Item: { ...keyOf(stream), version } }));
}
