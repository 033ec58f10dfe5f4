import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

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
        Item: { pk: `DOCUMENT#${documentNumber}`, sk: 'DOCUMENT', itemId },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  };
}
