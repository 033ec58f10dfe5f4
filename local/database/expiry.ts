import { isRecord } from '../template/shape.ts';
import { type DatabaseCall, DatabaseError } from './client.ts';
import type { TableState } from './tables.ts';

/** Items looked at in one go, so that the sweep never holds the database for long. */
const PAGE = 500;

async function removeExpired(
  call: DatabaseCall,
  table: TableState,
  attribute: string,
  now: number,
  key: Record<string, unknown>,
): Promise<boolean> {
  try {
    await call('DeleteItem', {
      TableName: table.name,
      Key: key,
      // Somebody may have given the item a longer life since it was read.
      ConditionExpression: '#ttl < :now',
      ExpressionAttributeNames: { '#ttl': attribute },
      ExpressionAttributeValues: { ':now': { N: String(now) } },
    });
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.type === 'ConditionalCheckFailedException') {
      return false;
    }
    throw error;
  }
}

/**
 * Deletes items whose TTL attribute (a number, epoch seconds) lies before `now` (ms), as DynamoDB
 * does within days of their expiry. Gives how many went.
 */
export async function sweepExpired(
  call: DatabaseCall,
  tables: readonly TableState[],
  now: number,
): Promise<number> {
  const seconds = Math.floor(now / 1000);
  let removed = 0;
  for (const table of tables) {
    const { ttl, name, keys } = table;
    if (ttl === undefined) continue;
    let from: unknown;
    do {
      const page = await call('Scan', {
        TableName: name,
        Limit: PAGE,
        FilterExpression: '#ttl < :now',
        ProjectionExpression: keys.map((_key, at) => `#k${at}`).join(),
        ExpressionAttributeNames: {
          '#ttl': ttl,
          ...Object.fromEntries(keys.map((key, at) => [`#k${at}`, key])),
        },
        ExpressionAttributeValues: { ':now': { N: String(seconds) } },
        ...(from !== undefined && { ExclusiveStartKey: from }),
      });
      for (const key of Array.isArray(page.Items) ? page.Items.filter(isRecord) : []) {
        if (await removeExpired(call, table, ttl, seconds, key)) removed += 1;
      }
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }
  return removed;
}
