import type { Store } from '../store.ts';
import { runningKey, SHARDS } from './keys.ts';
import { pageBetween } from './pageBetween.ts';

/** Where to go on: `3#npc-2026-012-r1-a1`. */
export type OpenItemsCursor = string;

/**
 * One page of the items in hand with something that falls due on a day or later, each named once a course;
 * a page may be empty and not the last. One Query.
 */
export async function openItemsSince(
  store: Store,
  since: string,
  limit: number,
  cursor: OpenItemsCursor = '0#',
): Promise<{ itemIds: string[]; next?: OpenItemsCursor }> {
  const at = cursor.indexOf('#');
  const shard = Number(cursor.slice(0, at));
  const after = cursor.slice(at + 1) || undefined;
  const page = await pageBetween(store, runningKey(shard), {
    ...{ first: '!', until: '~', after, limit },
  });
  // A row from before `until` was kept says nothing: its item is looked at.
  const due = page.rows.filter(({ until }) => until === undefined || String(until) >= since);
  const itemIds = [...new Set(due.map((row) => String(row.itemId)))];
  if (page.next) return { itemIds, next: `${shard}#${page.next}` };
  return { itemIds, ...(shard + 1 < SHARDS ? { next: `${shard + 1}#` } : {}) };
}
