import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';
import type { ItemSummary, TaskRow } from './itemRows.ts';
import { type ListName, listKey, OPEN, tasksKey } from './keys.ts';
import { type Page, type Part, pageBetween } from './pageBetween.ts';
import { partition } from './partition.ts';

/**
 * One page of a list: open items first, the earliest due first, or the other way round; `dueBy` keeps to open
 * ones due by then.
 */
export async function listItems(
  store: Store,
  list: { name: ListName; value: string },
  { dueBy, ...page }: Pick<Part, 'limit' | 'after' | 'backwards'> & { dueBy?: string },
): Promise<Page<ItemSummary>> {
  const until = dueBy ? `${OPEN}#${dueBy}~` : '~';
  const key = listKey(list.name, list.value);
  const { rows, ...more } = await pageBetween(store, key, { first: '!', until, ...page });
  return { rows: rows.map((row) => row.item as ItemSummary), ...more };
}

/** Every item of a list, for a job that goes over all of it. */
export async function wholeList(
  store: Store,
  list: ListName,
  value: string,
): Promise<ItemSummary[]> {
  const items: ItemSummary[] = [];
  for await (const row of partition(store, listKey(list, value))) {
    items.push(row.item as ItemSummary);
  }
  return items;
}

/** One page of the tasks on several desks, the earliest due first. */
export async function listTasks(
  store: Store,
  desks: readonly string[],
  options: { limit: number; after?: string },
): Promise<Page<TaskRow>> {
  const { rows, ...more } = await mergedPage(store, desks.map(tasksKey), options);
  return { rows: rows.map((row) => row.task as TaskRow), ...more };
}

/** One page of several partitions together, in the order of their sort keys. One Query each. */
export async function mergedPage(
  store: Store,
  keys: readonly string[],
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Page<Record<string, unknown>>> {
  const parts = await Promise.all(keys.map((pk) => partOf(store, pk, limit, after)));
  const all = parts.flat().toSorted((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
  const rows = all.slice(0, limit);
  const next = all.length > limit ? rows.at(-1)?.sk : undefined;
  return { rows, ...(next ? { next: String(next) } : {}) };
}

async function partOf({ db, tables }: Store, pk: string, limit: number, after = '!') {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: { ':pk': pk, ':after': after },
      // One more than shown tells whether another page follows.
      Limit: limit + 1,
    }),
  );
  return Items;
}
