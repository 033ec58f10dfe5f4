import { enterPlatform, receiptDelivery, sendCopies } from '../../domain/decide/dispatch/record.ts';
import { WAY_NAMES } from '../../domain/dispatch.ts';
import { forbidden } from '../../domain/errors.ts';
import { seesAll } from '../../domain/roles.ts';
import { listDispatches } from '../../store/views/dispatches.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Route, route } from '../http/route.ts';
import { DRAFT_LINE_NAMES } from '../present/reformDraft.ts';
import {
  deliveryReceipt,
  dispatchLog,
  dispatchQuery,
  newCopies,
  platformEntry,
} from '../schemas/dispatch.ts';
import { record, recorded } from './record.ts';

const receipting = route({
  method: 'POST',
  path: '/v1/items/{itemId}/deliveries/{submitterId}/receipt',
  operationId: 'receiptDelivery',
  summary: '登记送达回执：谁签收、哪天',
  description: '面复送达时没有回执的，收到以后由局办公室或承办人补记，每人一次。',
  body: deliveryReceipt,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const { submitterId = '' } = call.params;
      return { event: receiptDelivery(state, call.actor, submitterId, call.body, rules) };
    }),
});

const copying = route({
  method: 'POST',
  path: '/v1/items/{itemId}/copies',
  operationId: 'sendCopies',
  summary: '登记抄送',
  description: '抄送哪些单位、各几份由本地规则定；还缺的见一件的 dispatch.missingCopies。',
  body: newCopies,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: sendCopies(state, call.actor, call.body, rules) })),
});

const entering = route({
  method: 'POST',
  path: '/v1/items/{itemId}/platform-entry',
  operationId: 'enterPlatform',
  summary: '登记答复已录入履职平台',
  body: platformEntry,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: enterPlatform(state, call.actor, call.body, rules) })),
});

const PAGE = 50;

const log = route({
  method: 'GET',
  path: '/v1/dispatch-log',
  operationId: 'listDispatches',
  summary: '送达台账：某段时间内送达的答复、抄送和征求意见稿，按日期先后',
  description: 'from、to 首尾都算，最长一年。limit 数的是“一件一天”，一页里的行数可能更多。',
  query: dispatchQuery,
  response: dispatchLog,
  status: 200,
  handle: async ({ store, actor, query }) => {
    if (!seesAll(actor)) throw forbidden('送达台账由局办公室、领导和督查、审计人员查看。');
    const { from, to, limit = PAGE, cursor } = query;
    const page = await listDispatches(store, { from, to }, { limit, after: fromCursor(cursor) });
    const lines = page.rows.flatMap(({ lines: all, ...item }) =>
      all.map((line) => ({
        ...item,
        ...line,
        ...('way' in line ? { wayName: WAY_NAMES[line.way] } : {}),
        ...('what' in line ? { whatName: DRAFT_LINE_NAMES[line.what] } : {}),
      })),
    );
    return { status: 200, body: { lines, ...toCursor(page.next) } };
  },
});

/** 送达、回执、抄送、平台录入. */
export const DISPATCH_ROUTES: readonly Route[] = [receipting, copying, entering, log];
