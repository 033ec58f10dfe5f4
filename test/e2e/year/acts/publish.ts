import type { Item } from '../../support/types.ts';
import { drawn } from '../temper.ts';
import { daysSince, post, type Year } from '../year.ts';

interface Publication {
  status: 'none' | 'prepared' | 'returned' | 'approved' | 'withdrawn';
  wish: 'full' | 'title' | 'none';
  proposal?: { title: string; content: string; text: string };
}

/** What the wish of those who made the item leaves open. */
function textOf({ wish, proposal }: Publication, { item }: Item): object {
  const { title = item.title, content, text } = proposal ?? {};
  if (wish === 'full') return { scope: 'full', title, content, text };
  return { scope: wish, title, ground: 'deputy' };
}

/** 公开: the handler puts the delivered reply forward, the office's head reviews it on the next day. */
export async function publish(year: Year, item: Item): Promise<void> {
  const { world, day, diary } = year;
  const { itemId, round, division, deadlines } = item;
  if (!division || !deadlines.some(({ kind, open }) => kind === 'publish' && open)) return;
  const waited = daysSince(year, `公开 ${itemId} ${round}`);
  const path = `/v1/items/${itemId}/publication`;
  const ready = drawn(`公开 ${itemId}`, 2, 9);
  if (waited !== ready && waited !== ready + 1) return;
  const now = await world.client.ask<Publication>('clerk', { path });
  if (waited === ready) await post(year, division.handler, path, textOf(now, item));
  else await post(year, 'office', `${path}/review`, { outcome: 'approve' });
  diary.count(day.date, 'other');
}
