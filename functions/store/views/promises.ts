import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';
import { promisesKey } from './keys.ts';
import type { Page } from './lists.ts';
import { type PromiseGroup, type PromiseRow, promiseGroupKey } from './promiseRows.ts';

/** The keys between which the asked part of a list lies. */
function rangeOf(group: PromiseGroup | undefined, dueBy: string | undefined): [string, string] {
  const part = group ?? (dueBy ? 'open' : undefined);
  if (!part) return ['!', '~'];
  const key = promiseGroupKey(part);
  return [`${key}#`, `${key}#${dueBy ?? ''}~`];
}

/** One page of the 承诺事项台账, what is pending first; `dueBy` keeps to what is due by then. */
export async function listPromises(
  { db, tables }: Store,
  list: { name: 'owner' | 'year'; value: string },
  options: { limit: number; after?: string; group?: PromiseGroup; dueBy?: string },
): Promise<Page<PromiseRow>> {
  const [first, until] = rangeOf(options.group, options.dueBy);
  // BETWEEN includes its ends; the space after the last key leaves that row out.
  const from = options.after ? `${options.after} ` : first;
  if (from > until) return { rows: [] };
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
      ExpressionAttributeValues: {
        ':pk': promisesKey(list.name, list.value),
        ':from': from,
        ':until': until,
      },
      Limit: options.limit,
    }),
  );
  const next = LastEvaluatedKey?.sk as string | undefined;
  return { rows: Items.map((row) => row.promise as PromiseRow), ...(next ? { next } : {}) };
}
