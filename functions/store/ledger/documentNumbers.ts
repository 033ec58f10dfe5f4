import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

const keyOf = (documentNumber: string) => ({ pk: `DOCUMENT#${documentNumber}`, sk: 'DOCUMENT' });

/** The item that has a 文号 of an old paper, if one has. One consistent read. */
export async function documentNumberOwner(
  { db, tables }: Store,
  documentNumber: string,
): Promise<string | undefined> {
  const { Item } = await db.send(
    new GetCommand({
      TableName: tables.ledger,
      Key: keyOf(documentNumber),
      ConsistentRead: true,
    }),
  );
  return Item?.itemId as string | undefined;
}

/** Takes a 文号 of an old paper for one item, in the transaction of the event that carries it. */
export function documentNumberWrite(
  { tables }: Store,
  documentNumber: string,
  itemId: string,
): Alongside {
  return {
    name: 'document-number',
    write: {
      Put: {
        TableName: tables.ledger,
        Item: { ...keyOf(documentNumber), itemId },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  };
}
