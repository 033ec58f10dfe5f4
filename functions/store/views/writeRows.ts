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
import { packedSnapshot } from './snapshot.ts';

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

const LOST = ['ConditionalCheckFailed', 'TransactionConflict'];
const isNone = (code: string | undefined) => code === undefined || code === 'None';

/** Whether the transaction failed for shared rows, its first writes, alone. */
function lostSharedRow(error: unknown, shared: number): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  const lost = codes.slice(0, shared).filter((code) => !isNone(code));
  const others = codes.slice(shared);
  return lost.length > 0 && lost.every((code) => LOST.includes(code ?? '')) && others.every(isNone);
}

const MOST_TRIES = 20;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Nobody waits for the rates of a place, and few events change a fact: they are loaded when one does. */
const loadTotals = () => import('./totalsRows.ts');

/** How an item's facts change the rows that it shares with others. */
interface FactsChange {
  before: FactsPart | undefined;
  after: FactsPart;
}

/** All of it in one transaction; the facts are put anew where a neighbour was quicker. */
async function commit(store: Store, own: TransactItem[], facts: FactsChange | undefined) {
  const { totalsWrites } = facts ? await loadTotals() : {};
  const totals =
    facts && totalsWrites
      ? totalsWrites(store.tables.views, facts.before?.part, facts.after.part)
      : [];
  for (let attempt = 1; ; attempt += 1) {
    const shared = facts ? [await sharedPut(store, facts.after), ...totals] : [];
    try {
      await store.db.send(new TransactWriteCommand({ TransactItems: [...shared, ...own] }));
      return;
    } catch (error) {
      if (!lostSharedRow(error, shared.length) || attempt === MOST_TRIES) throw error;
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
      .map((row) => ({
        Put:
          row.sk === SNAPSHOT
            ? { TableName, Item: packedSnapshot(row), ...guarded }
            : { TableName, Item: row },
      })),
    ...deletes.map(({ pk, sk }) => ({ Delete: { TableName, Key: { pk, sk } } })),
  ];
  const part = puts.find(isFactsPart);
  await commit(store, own, part && { before: before.find(isFactsPart), after: part });
}
