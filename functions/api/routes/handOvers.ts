import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import {
  continueHandOver,
  nextOf,
  openHandOver,
  type Step,
} from '../../domain/decide/handOver/act.ts';
import type { HandOverEvent } from '../../domain/events.ts';
import {
  HAND_OVER_KIND_NAMES,
  type HandOver,
  type NewHandOver,
  remainingOf,
} from '../../domain/handOver.ts';
import type { ItemState } from '../../domain/state.ts';
import { positionOf } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import { HAND_OVERS } from '../../store/streams/handOvers.ts';
import { heldItems, loadItems } from '../../store/views/held.ts';
import { listHandOvers } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import * as schema from '../schemas/handOvers.ts';
import { changeStream, type Decided, mustLoad, openNumbered } from './streams.ts';

const PAGE = 20;
const OFFICE = ['office-clerk', 'office-head'] as const;
const MISSING = { code: 'HAND_OVER_NOT_FOUND', message: '没有这一次交接，请核对编号。' };
const idOf = ({ params }: Call) => params.handOverId ?? '';

/** The items that may be concerned. */
function concerned(store: Store, asked: NewHandOver): Promise<ItemState[]> {
  if (asked.kind === 'functions') return loadItems(store, [...new Set(asked.itemIds)]);
  return heldItems(store, asked.kind, asked.from);
}

/** The act and the events of its items, in one transaction. */
function decided<E extends HandOverEvent>({ event, items }: Step<E>): Decided<E> {
  return { event, also: items.map(({ state, body }) => ({ at: positionOf(state), body })) };
}

/** 交接. */
const opened = route({
  method: 'POST',
  path: '/v1/hand-overs',
  operationId: 'openHandOver',
  summary: '交接：人员离岗、科室更名合并，或随职能移交其他单位',
  description:
    '由局办公室办理，一次记录。件数多的分步完成：remaining 不为零时，继续调用 continue，直到没有剩余。先逐件核对，有一件不能交接，就都不交接。',
  body: schema.newHandOver,
  response: schema.handedOver,
  status: 201,
  location: '/v1/hand-overs/{handOverId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    mustHaveRole(actor, OFFICE, '交接');
    const year = rules.today.slice(0, 4);
    return openNumbered(
      call,
      HAND_OVERS,
      `hand-over#${year}`,
      (n) => `${year}-${n}`,
      async (handOverId) => {
        const states = await concerned(store, body);
        return decided(openHandOver(handOverId, body, states, actor, rules));
      },
      (handOverId, { data: { items, done } }) => ({
        handOverId,
        items: items.length,
        remaining: items.length - done.length,
      }),
    );
  },
});

/** 继续交接. */
const continued = route({
  method: 'POST',
  path: '/v1/hand-overs/{handOverId}/continue',
  operationId: 'continueHandOver',
  summary: '继续交接剩余的件',
  body: z.strictObject({}),
  response: schema.handedOver,
  status: 200,
  handle: (call) => {
    const { store, actor, rules } = call;
    mustHaveRole(actor, OFFICE, '交接');
    let before: HandOver | undefined;
    return changeStream(
      call,
      HAND_OVERS,
      idOf(call),
      MISSING,
      async (act) => {
        before = act;
        const states = await loadItems(store, nextOf(act));
        return decided(continueHandOver(act, states, actor, rules));
      },
      (version, { data }) => {
        const items = before?.items.length ?? 0;
        const remaining = items - (before?.done.length ?? 0) - data.done.length;
        return { status: 200, body: { handOverId: idOf(call), version, items, remaining } };
      },
    );
  },
});

/** 一次交接. */
const shown = route({
  method: 'GET',
  path: '/v1/hand-overs/{handOverId}',
  operationId: 'getHandOver',
  summary: '一次交接：从谁到谁、哪些件，还剩哪些',
  response: schema.handOverView,
  status: 200,
  handle: async (call) => {
    mustHaveRole(call.actor, [...OFFICE, 'director', 'auditor', 'admin'], '查看交接');
    const act = await mustLoad(call, HAND_OVERS, idOf(call), MISSING);
    const { about, items, version, handOverId, openedBy } = act;
    return {
      status: 200,
      body: {
        ...about,
        ...{ handOverId, version, openedBy, items },
        kindName: HAND_OVER_KIND_NAMES[about.kind],
        remaining: remainingOf(act),
        finished: act.finished !== undefined,
      },
    };
  },
});

/** 交接清单. */
const listed = route({
  method: 'GET',
  path: '/v1/hand-overs',
  operationId: 'listHandOvers',
  summary: '一年的交接，后办的在前',
  query: schema.handOversQuery,
  response: schema.handOverList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    mustHaveRole(actor, [...OFFICE, 'director', 'auditor', 'admin'], '查看交接');
    const page = await listHandOvers(store, query.year ?? rules.today.slice(0, 4), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    return { status: 200, body: { handOvers: page.rows, ...toCursor(page.next) } };
  },
});

/** 交接. */
export const HAND_OVER_ROUTES: readonly Route[] = [opened, continued, shown, listed];
