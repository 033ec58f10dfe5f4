import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

const keyOf = (name: string) => ({ pk: `COUNTER#${name}`, sk: 'COUNTER' });

/** The last number given out, 0 before the first. */
export async function lastNumber({ db, tables }: Store, name: string): Promise<number> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(name), ConsistentRead: true }),
  );
  return (Item?.n as number | undefined) ?? 0;
}

/**
 * Claims the number after `last` in the transaction of the event that carries it: no gap and no
 * double, as a refused event claims nothing (domain.md §1 row 16).
 */
export function claimWrite({ tables }: Store, name: string, last: number): Alongside {
  return {
    name: 'counter',
    write: {
      Update: {
        TableName: tables.ledger,
        Key: keyOf(name),
        UpdateExpression: 'SET n = :next',
        ConditionExpression: last === 0 ? 'attribute_not_exists(n)' : 'n = :last',
        ExpressionAttributeValues:
          last === 0 ? { ':next': 1 } : { ':next': last + 1, ':last': last },
      },
    },
  };
}
