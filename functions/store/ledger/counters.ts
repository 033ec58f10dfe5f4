import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

const keyOf = (name: string) => ({ pk: `COUNTER#${name}`, sk: 'COUNTER' });
const lineOf = (name: string) => ({ pk: `COUNTER#${name}`, sk: 'LINE' });

/** A counter as it stands. */
export interface Counter {
  /** The last number given out, 0 before the first. */
  n: number;
  /** The last ticket of the line that was served. */
  turn: number;
}

export async function readCounter({ db, tables }: Store, name: string): Promise<Counter> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(name), ConsistentRead: true }),
  );
  const { n = 0, turn = 0 } = (Item ?? {}) as Partial<Counter>;
  return { n, turn };
}

/**
 * Claims the number after `last` in the transaction of the event that carries it: no gap and no
 * double, as a refused event claims nothing (domain.md §1 row 16). `turn`: the ticket that is served.
 */
export function claimWrite(
  { tables }: Store,
  name: string,
  last: number,
  turn?: number,
): Alongside {
  const values = { ':next': last + 1, ...(turn === undefined ? {} : { ':turn': turn }) };
  return {
    name: 'counter',
    contended: true,
    write: {
      Update: {
        TableName: tables.ledger,
        Key: keyOf(name),
        UpdateExpression: turn === undefined ? 'SET n = :next' : 'SET n = :next, turn = :turn',
        ConditionExpression: last === 0 ? 'attribute_not_exists(n)' : 'n = :last',
        ExpressionAttributeValues: last === 0 ? values : { ...values, ':last': last },
      },
    },
  };
}

/** The same claim, but that the counter goes on from a later number, by an act of its own. */
export function skippingTo({ write, ...claim }: Alongside, last: number): Alongside {
  const { Update } = write;
  if (!Update) throw new Error('not the claim of a number');
  const values = { ...Update.ExpressionAttributeValues, ':next': last };
  return { ...claim, write: { Update: { ...Update, ExpressionAttributeValues: values } } };
}

/** A place in the line of those who want a number of this counter. */
export async function takeTicket({ db, tables }: Store, name: string): Promise<number> {
  const { Attributes } = await db.send(
    new UpdateCommand({
      TableName: tables.ledger,
      Key: lineOf(name),
      UpdateExpression: 'ADD issued :one',
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Attributes?.issued as number;
}

/** Leaves the line without a number: the next one need not wait. */
export async function passTurn({ db, tables }: Store, name: string, ticket: number): Promise<void> {
  try {
    await db.send(
      new UpdateCommand({
        TableName: tables.ledger,
        Key: keyOf(name),
        UpdateExpression: 'SET turn = :ticket',
        ConditionExpression: 'attribute_not_exists(turn) OR turn < :ticket',
        ExpressionAttributeValues: { ':ticket': ticket },
      }),
    );
  } catch (error) {
    // The line has gone on without this one, or the row is just being written: nobody needs it.
    const { name: kind = '' } = error as { name?: string };
    if (!/^(ConditionalCheckFailed|TransactionConflict)/.test(kind)) throw error;
  }
}
