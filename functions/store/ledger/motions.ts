import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { motionKeyOf, type NewItem } from '../../domain/item.ts';
import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

const keyOf = (motion: string) => ({ pk: `MOTION#${motion}`, sk: 'MOTION' });

/** The suggestion that an item's motion was registered as, if it was. One consistent read, for motions only. */
export async function motionOwner(
  { db, tables }: Store,
  item: NewItem,
): Promise<string | undefined> {
  const motion = motionKeyOf(item);
  if (!motion) return undefined;
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(motion), ConsistentRead: true }),
  );
  return Item?.itemId as string | undefined;
}

/**
 * Claims a motion for the suggestion it was turned into, in the transaction of its registration: no
 * other suggestion can be registered for it, so it is counted once (domain.md §1 row 46, §4.6). Nothing
 * for an item that never was a motion.
 */
export function motionWrite({ tables }: Store, itemId: string, item: NewItem): Alongside[] {
  const motion = motionKeyOf(item);
  if (!motion) return [];
  return [
    {
      name: 'motion',
      write: {
        Put: {
          TableName: tables.ledger,
          Item: { ...keyOf(motion), itemId },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    },
  ];
}
