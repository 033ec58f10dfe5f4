import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { sameContent } from '../sameContent.ts';
import type { Store } from '../store.ts';
import { type FactsPart, isFactsPart, packFacts, unpackFacts, withFacts } from './factsRows.ts';
import type { ViewRow } from './itemRows.ts';
import { SNAPSHOT } from './keys.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const idOf = (row: ViewRow) => `${row.pk}\n${row.sk}`;

/** The rows to put and to delete so that `before` becomes `after`; equal rows cost nothing. */
export function difference(before: readonly ViewRow[], after: readonly ViewRow[]) {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const puts = after.filter((row) => {
    const known = old.get(idOf(row));
    return !known || known.version !== row.version || !sameContent(known, row);
  });
  const kept = new Set(after.map(idOf));
  const deletes = before.filter((row) => !kept.has(idOf(row)));
  return { puts, deletes };
}

/** Puts the item's facts among those of its neighbours; holds only if none of them wrote meanwhile. */
async function sharedPut({ db, tables }: Store, { pk, sk, part }: FactsPart) {
  const TableName = tables.views;
  const { Item } = await db.send(
    new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }),
  );
  const old = Item?.facts as Uint8Array | undefined;
  const facts = packFacts(withFacts(old ? unpackFacts(old) : [], part));
  const condition = old
    ? { ConditionExpression: 'facts = :old', ExpressionAttributeValues: { ':old': old } }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  return { Put: { TableName, Item: { pk, sk, facts }, ...condition } };
}

/** Whether the transaction failed for the shared row, its first write, alone. */
function lostSharedRow(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  const [shared, ...others] = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  const lost = shared === 'ConditionalCheckFailed' || shared === 'TransactionConflict';
  return lost && others.every((code) => code === undefined || code === 'None');
}

const MOST_TRIES = 20;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** All of it in one transaction; the facts are put anew where a neighbour was quicker. */
async function commit(store: Store, own: TransactItem[], part: FactsPart | undefined) {
  for (let attempt = 1; ; attempt += 1) {
    const shared = part ? [await sharedPut(store, part)] : [];
    try {
      await store.db.send(new TransactWriteCommand({ TransactItems: [...shared, ...own] }));
      return;
    } catch (error) {
      if (!part || !lostSharedRow(error) || attempt === MOST_TRIES) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/**
 * Writes an item's rows in one transaction that holds only if the snapshot is still at
 * `fromVersion`: a late or doubled delivery changes nothing.
 */
export async function writeRows(
  store: Store,
  before: readonly ViewRow[],
  after: readonly ViewRow[],
  fromVersion: number,
): Promise<void> {
  const { puts, deletes } = difference(before, after);
  if (puts.length + deletes.length === 0) return;
  const TableName = store.tables.views;
  const guarded = {
    ConditionExpression: 'attribute_not_exists(pk) OR #version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': fromVersion },
  };
  const own = [
    ...puts
      .filter((row) => !isFactsPart(row))
      .map((Item) => ({ Put: { TableName, Item, ...(Item.sk === SNAPSHOT ? guarded : {}) } })),
    ...deletes.map(({ pk, sk }) => ({ Delete: { TableName, Key: { pk, sk } } })),
  ];
  await commit(store, own, puts.find(isFactsPart));
}
