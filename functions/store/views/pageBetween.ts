import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

export interface Page<T> {
  rows: T[];
  /** Sort key of the last row, where more follow. */
  next?: string;
}

/** Which part of a partition: from the first key to the last, or on from the row `after`. */
export interface Part {
  first: string;
  until: string;
  after?: string | undefined;
  limit: number;
  /** From the last key to the first. */
  backwards?: boolean;
}

/** One page of a partition in the order of its sort keys, or against it; empty beyond the end. One Query. */
export async function pageBetween(
  { db, tables }: Store,
  pk: string,
  { first, until, after, limit, backwards = false }: Part,
): Promise<Page<Record<string, unknown>>> {
  // BETWEEN includes its ends; the space after the last key leaves that row out.
  const from = after && !backwards ? `${after} ` : first;
  if (from > until || (backwards && after && after < first)) return { rows: [] };
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':until': until },
      // A key beyond the last is none that a query may begin with.
      ...(after && backwards && after <= until ? { ExclusiveStartKey: { pk, sk: after } } : {}),
      ScanIndexForward: !backwards,
      Limit: limit,
    }),
  );
  const next = LastEvaluatedKey?.sk as string | undefined;
  return { rows: Items, ...(next ? { next } : {}) };
}
