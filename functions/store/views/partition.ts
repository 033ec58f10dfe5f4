import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

/** Every row of one partition of the views, page by page. */
export async function* partition(
  { db, tables }: Store,
  pk: string,
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: tables.views,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ExclusiveStartKey: from,
      }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}
