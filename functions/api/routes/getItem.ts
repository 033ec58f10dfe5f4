import type * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { itemStream } from '../../domain/itemStream.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { eventsPage } from '../../store/events.ts';
import { loadItem } from '../../store/loadItem.ts';
import { toCursor, versionOf } from '../http/cursor.ts';
import { route } from '../http/route.ts';
import { presentItem } from '../present/item.ts';
import type { timelineQuery } from '../schemas/queries.ts';

/** 一件的全部情况：待办、可以做什么、还缺什么、时限及其由来. */
export const getItem = route({
  method: 'GET',
  path: '/v1/items/{itemId}',
  operationId: 'getItem',
  summary: '查看一件：待办、可做的事、时限及其由来',
  response: async () => (await import('../schemas/views.ts')).itemView,
  status: 200,
  handle: async ({ store, actor, rules, params }) => {
    const itemId = params.itemId ?? '';
    const state = mustSee(actor, await loadItem(store, itemId), itemId);
    return { status: 200, body: presentItem(state, actor, rulesOf(state, rules)) };
  },
});

const PAGE = 50;

/** @throws Refusal CURSOR_INVALID */
function partOf({ after = 0, sort, limit = PAGE, cursor }: z.output<typeof timelineQuery>) {
  const last = cursor === undefined ? undefined : versionOf(cursor);
  return sort === '-version'
    ? { after, before: last, limit, newestFirst: true }
    : { after: Math.max(after, last ?? 0), limit };
}

/** 一件的经过，从登记起每一件事. */
export const getTimeline = route({
  method: 'GET',
  path: '/v1/items/{itemId}/timeline',
  operationId: 'getTimeline',
  summary: '查看一件的经过，早发生的在前',
  description: 'after 只看该版本以后的；sort=-version 最近发生的在前。',
  query: async () => (await import('../schemas/queries.ts')).timelineQuery,
  response: async () => (await import('../schemas/views.ts')).timelineView,
  status: 200,
  handle: async ({ store, actor, rules, params, query }) => {
    const itemId = params.itemId ?? '';
    const state = mustSee(actor, await loadItem(store, itemId), itemId);
    const { presentEvent } = await import('../present/timeline.ts');
    const page = await eventsPage(store, itemStream(itemId), partOf(query));
    const { profile } = rulesOf(state, rules);
    const events = page.events.map((event) => presentEvent(event, actor, state, profile));
    return { status: 200, body: { itemId, events, ...toCursor(page.next?.toString()) } };
  },
});
