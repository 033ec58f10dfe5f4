import * as z from 'zod/mini';
import { sectionsOf } from '../../domain/activity.ts';
import { mustSee } from '../../domain/decide/authorize.ts';
import { methodOf, recordActivity } from '../../domain/decide/recordActivity.ts';
import { forbidden, invalid, notFound } from '../../domain/errors.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { readCounter } from '../../store/ledger/counters.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { ACTIVITIES } from '../../store/streams/activities.ts';
import { listActivities } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { activitiesQuery, activityList, activityView, newActivity } from '../schemas/activities.ts';
import { mustLoad, openNumbered } from './streams.ts';

const PAGE = 20;
const MISSING = { code: 'ACTIVITY_NOT_FOUND', message: '没有这次调研活动，请核对编号。' };

/** Numbered by year and method: the last number is how often a method was used in a year. */
const counterOf = (year: string, method: string) => `activity#${year}#${method}`;

const seen = ({ store, actor }: Call, ids: readonly string[]): Promise<ItemState[]> =>
  Promise.all(ids.map(async (itemId) => mustSee(actor, await loadItem(store, itemId), itemId)));

/** 登记一次调研活动. */
const recorded = route({
  method: 'POST',
  path: '/v1/activities',
  operationId: 'recordActivity',
  summary: '登记一次调研活动：方式、地点、人员、发现、措施、举一反三',
  description: '同时记入所服务的每一件，以及举一反三所关联的件。',
  body: newActivity,
  response: z.object({ activityId: z.string(), version: z.number() }),
  status: 201,
  location: '/v1/activities/{activityId}',
  handle: (call) => {
    const { actor, rules, body } = call;
    const { id } = methodOf(rules.profile, body.method);
    const year = body.on.slice(0, 4);
    return openNumbered(
      call,
      ACTIVITIES,
      counterOf(year, id),
      (n) => `${year}-${id}-${String(n).padStart(4, '0')}`,
      async (activityId) => {
        const linked = (body.similar ?? []).flatMap(({ itemId }) => itemId ?? []);
        const [served, similar] = await Promise.all([seen(call, body.items), seen(call, linked)]);
        const { event, touched } = recordActivity(activityId, body, served, actor, rules);
        const all = new Map([...served, ...similar].map((state) => [state.itemId, state]));
        const also = touched.flatMap(({ itemId, event: ofItem }) => {
          const state = all.get(itemId);
          return state ? [{ at: positionOf(state), body: ofItem }] : [];
        });
        return { event, also };
      },
      (activityId) => ({ activityId }),
    );
  },
});

/** Which list is asked for; those who do not see all are kept to their section. */
function listOf(
  { method, section }: { method?: string | undefined; section?: string | undefined },
  actor: Actor,
): { method?: string; section?: string } {
  if (method && section) throw invalid('ONE_FILTER', '方式、科室请只选一项。', 'section');
  if (seesAll(actor)) return { ...(method ? { method } : {}), ...(section ? { section } : {}) };
  if (!actor.section || method || (section && section !== actor.section)) {
    throw forbidden('您只能查看本科室的调研活动。');
  }
  return { section: actor.section };
}

/** 调研活动清单. */
const listed = route({
  method: 'GET',
  path: '/v1/activities',
  operationId: 'listActivities',
  summary: '一年的调研活动，后进行的在前；各种方式各几次',
  description: 'counts 是全局当年各种方式的次数。',
  query: activitiesQuery,
  response: activityList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const year = query.year ?? rules.today.slice(0, 4);
    const list = listOf(query, actor);
    const { methods } = rules.profile.research;
    const [page, ...numbers] = await Promise.all([
      listActivities(store, Number(year), list, {
        limit: query.limit ?? PAGE,
        after: fromCursor(query.cursor),
      }),
      ...methods.map(({ id }) => readCounter(store, counterOf(year, id))),
    ]);
    const counts = methods.map(({ id, name }, index) => ({
      method: id,
      name,
      count: numbers[index]?.n ?? 0,
    }));
    return {
      status: 200,
      body: { year: Number(year), activities: page.rows, counts, ...toCursor(page.next) },
    };
  },
});

/** 一次调研活动. */
const shown = route({
  method: 'GET',
  path: '/v1/activities/{activityId}',
  operationId: 'getActivity',
  summary: '一次调研活动的全部情况',
  response: activityView,
  status: 200,
  handle: async (call) => {
    const { actor, params } = call;
    const { data } = await mustLoad(call, ACTIVITIES, params.activityId ?? '', MISSING);
    const own = sectionsOf(data).includes(actor.section ?? '') || data.people.includes(actor.id);
    if (!own && !seesAll(actor)) throw notFound(MISSING.message, MISSING.code);
    return { status: 200, body: data };
  },
});

/** 调研活动. */
export const ACTIVITY_ROUTES: readonly Route[] = [recorded, listed, shown];
