import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '../hash.ts';
import type { Store } from '../store.ts';
import type { ViewRow } from './itemRows.ts';
import { SNAPSHOT } from './keys.ts';

const idOf = (row: ViewRow) => `${row.pk}\n${row.sk}`;

/** The rows to put and to delete so that `before` becomes `after`; equal rows cost nothing. */
export function difference(before: readonly ViewRow[], after: readonly ViewRow[]) {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const puts = after.filter((row) => {
    const known = old.get(idOf(row));
    return !known || canonicalJson(known) !== canonicalJson(row);
  });
  const kept = new Set(after.map(idOf));
  const deletes = before.filter((row) => !kept.has(idOf(row)));
  return { puts, deletes };
}

/**
 * Writes an item's rows in one transaction that holds only if the snapshot is still at
 * `fromVersion`: a late or doubled delivery changes nothing.
 */
export async function writeRows(
  { db, tables }: Store,
  before: readonly ViewRow[],
  after: readonly ViewRow[],
  fromVersion: number,
): Promise<void> {
  const { puts, deletes } = difference(before, after);
  if (puts.length + deletes.length === 0) return;
  const TableName = tables.views;
  const guarded = {
    ConditionExpression: 'attribute_not_exists(pk) OR #version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': fromVersion },
  };
  await db.send(
    new TransactWriteCommand({
      TransactItems: [
        ...puts.map((Item) => ({
          Put: { TableName, Item, ...(Item.sk === SNAPSHOT ? guarded : {}) },
        })),
        ...deletes.map(({ pk, sk }) => ({ Delete: { TableName, Key: { pk, sk } } })),
      ],
    }),
  );
}
