import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';
import type { ItemSummary, TaskRow } from './itemRows.ts';
import { type ListName, listKey, OPEN, tasksKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';

/** One page of a list: open items first, the earliest due first; `dueBy` keeps to open ones due by then. */
export async function listItems(
  store: Store,
  list: { name: ListName; value: string },
  { limit, after, dueBy }: { limit: number; after?: string; dueBy?: string },
): Promise<Page<ItemSummary>> {
  const until = dueBy ? `${OPEN}#${dueBy}~` : '~';
  const key = listKey(list.name, list.value);
  const { rows, ...more } = await pageBetween(store, key, { first: '!', until, after, limit });
  return { rows: rows.map((row) => row.item as ItemSummary), ...more };
}

/** One page of the tasks on several desks, the earliest due first. */
export async function listTasks(
  store: Store,
  desks: readonly string[],
  options: { limit: number; after?: string },
): Promise<Page<TaskRow>> {
  const pages = await Promise.all(desks.map((desk) => tasksOfDesk(store, desk, options)));
  const rows = pages.flat().toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  const shown = rows.slice(0, options.limit);
  const next = rows.length > options.limit ? shown.at(-1)?.sk : undefined;
  return { rows: shown.map((row) => row.task), ...(next ? { next } : {}) };
}

async function tasksOfDesk(
  { db, tables }: Store,
  desk: string,
  { limit, after }: { limit: number; after?: string },
): Promise<{ sk: string; task: TaskRow }[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: { ':pk': tasksKey(desk), ':after': after ?? '!' },
      // One more than shown tells whether another page follows.
      Limit: limit + 1,
    }),
  );
  return Items as { sk: string; task: TaskRow }[];
}
