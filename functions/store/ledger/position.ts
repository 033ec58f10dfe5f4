import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

const keyOf = (job: string) => ({ pk: `POSITION#${job}`, sk: 'POSITION' });

/** The civil date up to which a daily job has done its work. */
export async function positionOfJob(
  { db, tables }: Store,
  job: string,
): Promise<string | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(job), ConsistentRead: true }),
  );
  return Item?.date as string | undefined;
}

export async function keepPosition(
  { db, tables }: Store,
  job: string,
  date: string,
): Promise<void> {
  await db.send(new PutCommand({ TableName: tables.ledger, Item: { ...keyOf(job), date } }));
}
