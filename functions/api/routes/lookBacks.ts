import * as z from 'zod/mini';
import { checkResult } from '../../domain/decide/lookBacks/check.ts';
import { openLookBack } from '../../domain/decide/lookBacks/open.ts';
import { closeLookBack, recordFinding } from '../../domain/decide/lookBacks/record.ts';
import { maySeeEntry } from '../../domain/decide/lookBacks/see.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { seesAll } from '../../domain/roles.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { lookBackCandidates } from '../../store/lookBackCandidates.ts';
import { LOOK_BACKS } from '../../store/streams/lookBacks.ts';
import { listLookBacks } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentLookBack } from '../present/lookBack.ts';
import * as schema from '../schemas/lookBacks.ts';
import { changeStream, mustLoad, openNumbered } from './streams.ts';

const PAGE = 20;
const done = z.object({ lookBackId: z.string(), version: z.number() });

const MISSING = { code: 'LOOK_BACK_NOT_FOUND', message: '没有这一轮回头看，请核对编号。' };
const idOf = ({ params }: Call) => params.lookBackId ?? '';
const roundOf = (call: Call) => mustLoad(call, LOOK_BACKS, idOf(call), MISSING);

/** 启动一轮回头看. */
const opened = route({
  method: 'POST',
  path: '/v1/look-backs',
  operationId: 'openLookBack',
  summary: '启动一轮回头看：未了结的承诺、滚动件和已解决件的抽查',
  description: 'seed 决定抽查哪些已解决件，同一 seed 抽出同样的件。',
  body: schema.newLookBack,
  response: z.object({ lookBackId: z.string(), version: z.number(), items: z.number() }),
  status: 201,
  location: '/v1/look-backs/{lookBackId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    const candidates = await lookBackCandidates(store, body.year, rules.profile);
    return openNumbered(
      call,
      LOOK_BACKS,
      `lookback#${body.year}`,
      (n) => `${body.year}-${n}`,
      (lookBackId) => ({ event: openLookBack(lookBackId, body, candidates, actor, rules) }),
      (lookBackId, { data }) => ({ lookBackId, items: data.choices.length }),
    );
  },
});

/** 回头看登记. */
const recorded = route({
  method: 'POST',
  path: '/v1/look-backs/{lookBackId}/results',
  operationId: 'recordLookBackResult',
  summary: '登记一件的回头看结果；条件已具备的重新启动办理，仍不具备的继续滚动',
  body: schema.newFinding,
  response: done,
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    return changeStream(
      call,
      LOOK_BACKS,
      idOf(call),
      MISSING,
      async (round) => {
        const state = await loadItem(store, body.itemId);
        if (!state) throw notFound('这一轮回头看里没有这一件。', 'NOT_IN_ROUND');
        const { ofRound, ofItem } = recordFinding(round, state, actor, body, rulesOf(state, rules));
        return { event: ofRound, also: ofItem ? [{ at: positionOf(state), body: ofItem }] : [] };
      },
      (version) => ({ status: 201, body: { lookBackId: idOf(call), version } }),
    );
  },
});

/** 督查核查. */
const checked = route({
  method: 'POST',
  path: '/v1/look-backs/{lookBackId}/checks',
  operationId: 'checkLookBackResult',
  summary: '年终督查：督查组核查一件的复评结果，属实的记入本件并告知代表，不实的退回重评',
  description: '只用于年终督查开启的回头看；复评的人不能自己核查。',
  body: schema.newCheck,
  response: done,
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    return changeStream(
      call,
      LOOK_BACKS,
      idOf(call),
      MISSING,
      async (round) => {
        const state = await loadItem(store, body.itemId);
        if (!state) throw notFound('这一轮回头看里没有这一件。', 'NOT_IN_ROUND');
        const { ofRound, ofItem } = checkResult(round, state, actor, body, rulesOf(state, rules));
        return { event: ofRound, also: ofItem ? [{ at: positionOf(state), body: ofItem }] : [] };
      },
      (version) => ({ status: 201, body: { lookBackId: idOf(call), version } }),
    );
  },
});

/** 结束一轮回头看. */
const closed = route({
  method: 'POST',
  path: '/v1/look-backs/{lookBackId}/close',
  operationId: 'closeLookBack',
  summary: '结束一轮回头看；还有没登记的，列出来',
  body: z.strictObject({}),
  response: done,
  status: 200,
  handle: (call) =>
    changeStream(
      call,
      LOOK_BACKS,
      idOf(call),
      MISSING,
      (round) => ({ event: closeLookBack(round, call.actor, call.rules) }),
      (version) => ({ status: 200, body: { lookBackId: idOf(call), version } }),
    ),
});

/** 登记表. */
const shown = route({
  method: 'GET',
  path: '/v1/look-backs/{lookBackId}',
  operationId: 'getLookBack',
  summary: '一轮回头看的登记表',
  response: schema.lookBackView,
  status: 200,
  handle: async (call) => {
    const { actor, rules } = call;
    const round = await roundOf(call);
    if (!seesAll(actor) && !round.entries.some((entry) => maySeeEntry(actor, entry))) {
      throw notFound(MISSING.message, MISSING.code);
    }
    return { status: 200, body: presentLookBack(round, actor, rules) };
  },
});

/** 回头看轮次. */
const listed = route({
  method: 'GET',
  path: '/v1/look-backs',
  operationId: 'listLookBacks',
  summary: '一年的回头看轮次，后启动的在前',
  query: schema.lookBacksQuery,
  response: schema.lookBackList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    if (!seesAll(actor)) throw forbidden('您只能查看与本人有关的登记表。');
    const page = await listLookBacks(store, Number(query.year ?? rules.today.slice(0, 4)), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    return { status: 200, body: { lookBacks: page.rows, ...toCursor(page.next) } };
  },
});

/** 成效跟踪、回头看. */
export const LOOK_BACK_ROUTES: readonly Route[] = [
  opened,
  recorded,
  checked,
  closed,
  shown,
  listed,
];
