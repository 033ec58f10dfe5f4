import { giveUpPromise, keepPromise, movePromise } from '../../domain/decide/promises/settle.ts';
import { forbidden, invalid } from '../../domain/errors.ts';
import type { ItemEventBody } from '../../domain/events.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { listPromises } from '../../store/views/promises.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentPromiseRow } from '../present/promises.ts';
import * as schema from '../schemas/promises.ts';
import { record, recorded } from './record.ts';

const PAGE = 20;
const PROMISE = '/v1/items/{itemId}/promises/{promiseId}';

/** One of the three things that can be said of a promise. */
function settle(
  call: Call,
  decide: (state: ItemState, promiseId: string, rules: Rules) => ItemEventBody,
) {
  const recordId = call.params.promiseId ?? '';
  return record(call, (state, rules) => ({ recordId, event: decide(state, recordId, rules) }), 200);
}

/** 承诺延期. */
const moved = route({
  method: 'POST',
  path: `${PROMISE}/moved`,
  operationId: 'movePromise',
  summary: '承诺延期：理由已告知代表，原定日期保留',
  body: schema.movePromise,
  response: recorded,
  status: 200,
  handle: (call) =>
    settle(call, (state, promiseId, rules) =>
      movePromise(state, call.actor, promiseId, call.body, rules),
    ),
});

/** 承诺兑现 → 再次答复. */
const kept = route({
  method: 'POST',
  path: `${PROMISE}/kept`,
  operationId: 'keepPromise',
  summary: '承诺兑现：登记依据，随后再次答复代表',
  body: schema.keepPromise,
  response: recorded,
  status: 200,
  handle: (call) =>
    settle(call, (state, promiseId, rules) =>
      keepPromise(state, call.actor, promiseId, call.body, rules),
    ),
});

/** 承诺无法兑现 → 书面说明. */
const impossible = route({
  method: 'POST',
  path: `${PROMISE}/impossible`,
  operationId: 'giveUpPromise',
  summary: '承诺无法兑现：须书面说明，由主要负责人签发',
  body: schema.giveUpPromise,
  response: recorded,
  status: 200,
  handle: (call) =>
    settle(call, (state, promiseId, rules) =>
      giveUpPromise(state, call.actor, promiseId, call.body, rules),
    ),
});

/** Which list is asked for; those who do not see all are kept to what they owe themselves. */
function listOf(
  { owner, year }: { owner?: string | undefined; year?: string | undefined },
  actor: Actor,
  today: string,
): { name: 'owner' | 'year'; value: string } {
  if (owner && year) throw invalid('ONE_FILTER', '责任人、年度请只选一项。', 'year');
  if (!seesAll(actor)) {
    if (year || (owner && owner !== actor.id)) throw forbidden('您只能查看本人负责的承诺事项。');
    return { name: 'owner', value: actor.id };
  }
  return owner
    ? { name: 'owner', value: owner }
    : { name: 'year', value: year ?? today.slice(0, 4) };
}

/** 承诺事项台账. */
const listed = route({
  method: 'GET',
  path: '/v1/promises',
  operationId: 'listPromises',
  summary: '承诺事项台账：按责任人或年度，未了结的在前、先到期的在前',
  description: 'due 只看在该日及以前到期、尚未了结的；status=open 含已延期的。',
  query: schema.promisesQuery,
  response: schema.promiseList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const after = fromCursor(query.cursor);
    const page = await listPromises(store, listOf(query, actor, rules.today), {
      limit: query.limit ?? PAGE,
      ...(after ? { after } : {}),
      ...(query.status ? { group: query.status } : {}),
      ...(query.due ? { dueBy: query.due } : {}),
    });
    const promises = page.rows.map((row) => presentPromiseRow(row, rules));
    return { status: 200, body: { promises, ...toCursor(page.next) } };
  },
});

/** 承诺事项台账. */
export const PROMISE_ROUTES: readonly Route[] = [moved, kept, impossible, listed];
