import * as z from 'zod/mini';
import { yearsInForce } from '../../domain/calendarNotice.ts';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { confirmNotice, draftNotice, noticeOf } from '../../domain/decide/notices.ts';
import type { DeadlineMoved, WhichDeadline } from '../../domain/events.ts';
import { mainDeadline } from '../../domain/mainDeadline.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import { STEPS } from '../../domain/steps/table.ts';
import { calendarOf } from '../../runtime/rules.ts';
import { applyToItem, effectOf, movesOf, type NoticeEffect } from '../../store/applyNotice.ts';
import { loadItem } from '../../store/loadItem.ts';
import { CALENDARS } from '../../store/streams/calendar.ts';
import { openItemsSince } from '../../store/views/openItems.ts';
import { type Call, type Route, route } from '../http/route.ts';
import * as schema from '../schemas/calendar.ts';
import { changeStream, mustLoad } from './streams.ts';

/** How many items one call goes over; the rest is left to the next page, or to the daily sweep. */
const PAGE = 50;
/** How many queries one call makes in search of them. */
const MOST_QUERIES = 20;

const MISSING = { code: 'NOTICE_NOT_FOUND', message: '没有载入过这份放假通知，请核对编号。' };
const idOf = ({ params }: Call) => params.noticeId ?? '';
const noticesOf = (call: Call) => mustLoad(call, CALENDARS, 'main', MISSING);

/** The items in hand that a notice may touch, from a cursor on, up to a page of them. */
async function itemsFor({ store }: Call, { since }: NoticeEffect, from?: string) {
  const itemIds: string[] = [];
  let cursor: string | undefined = from ?? '0#';
  for (let n = 0; since && cursor && n < MOST_QUERIES && itemIds.length < PAGE; n += 1) {
    const page: { itemIds: string[]; next?: string } = await openItemsSince(
      store,
      since,
      PAGE,
      cursor,
    );
    itemIds.push(...page.itemIds);
    cursor = page.next;
  }
  return { itemIds, next: since ? cursor : undefined };
}

/** 办理时限、征询意见时限、市总工会协办意见时限 */
function nameOf(which: WhichDeadline, state: ItemState, profile: Profile): string {
  if (which.kind === 'reply') return mainDeadline(state, profile).name;
  if (which.kind === 'coUnit') return `${which.unit}${profile.words.coOpinion}时限`;
  const task = state.tasks.find(({ taskId }) => taskId === which.taskId);
  return task ? `${STEPS[task.step].name}时限` : which.taskId;
}

function presentMove({ data }: DeadlineMoved, state: ItemState, profile: Profile) {
  const { which, from, to, deadline } = data;
  return {
    itemId: state.itemId,
    number: state.item.number,
    title: state.item.title,
    which,
    name: nameOf(which, state, profile),
    from,
    to,
    sentence: deadline.explanation.sentence,
  };
}

const drafted = route({
  method: 'POST',
  path: '/v1/calendar/notices',
  operationId: 'draftNotice',
  summary: '载入放假通知：先预览哪些时限变动，确认以后才生效',
  description: '整年的安排一次写全：放假的日子、调休上班的周末。年中补发的通知照样载入。',
  body: schema.newNotice,
  response: z.object({ noticeId: z.string(), version: z.number() }),
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      CALENDARS,
      'main',
      MISSING,
      (state) => ({ event: draftNotice(state, call.body, call.actor, call.rules) }),
      (version, event) => ({ status: 201, body: { noticeId: event.data.noticeId, version } }),
    ),
});

const previewed = route({
  method: 'GET',
  path: '/v1/calendar/notices/{noticeId}/moves',
  operationId: 'previewNotice',
  summary: '预览放假通知：哪些时限由哪天变到哪天；已经变动的不再列出，依次列出各件',
  description: '一页可能没有变动而还有下一页，有 cursor 就接着取。',
  query: schema.movesQuery,
  response: schema.moves,
  status: 200,
  handle: async (call) => {
    const { store, clock, actor, rules, query } = call;
    mustHaveRole(actor, ['admin', 'office-clerk', 'office-head'], '预览放假通知');
    const state = await noticesOf(call);
    const effect = effectOf(state, noticeOf(state, idOf(call)), clock);
    const { itemIds, next } = await itemsFor(call, effect, query.cursor);
    const states = await Promise.all(itemIds.map((itemId) => loadItem(store, itemId)));
    const moves = states.flatMap((one) =>
      one ? movesOf(effect, one).map((move) => presentMove(move, one, rules.profile)) : [],
    );
    const body = { noticeId: idOf(call), since: effect.since, moves, cursor: next };
    return { status: 200, body };
  },
});

const confirmed = route({
  method: 'POST',
  path: '/v1/calendar/notices/{noticeId}/confirm',
  operationId: 'confirmNotice',
  summary: '确认放假通知：从此按它计算，变动的时限逐一留下原期和新期',
  description: 'complete 为 false 的，其余的由下一次每日巡检接着做完。',
  body: z.strictObject({}),
  response: schema.confirmed,
  status: 200,
  handle: async (call) => {
    const { store, clock, actor, rules } = call;
    const { status, body } = await changeStream(
      call,
      CALENDARS,
      'main',
      MISSING,
      (state) => ({ event: confirmNotice(state, idOf(call), actor, rules) }),
      (version) => ({ status: 200, body: { noticeId: idOf(call), version } }),
    );
    const state = await noticesOf(call);
    const effect = effectOf(state, noticeOf(state, idOf(call)), clock);
    const { itemIds, next } = await itemsFor(call, effect);
    let moved = 0;
    for (const itemId of itemIds) moved += await applyToItem(store, effect, itemId, actor, clock);
    return { status, body: { ...(body as object), moved, complete: next === undefined } };
  },
});

const shown = route({
  method: 'GET',
  path: '/v1/calendar',
  operationId: 'getCalendar',
  summary: '工作日历：各年的放假安排、依据的通知，还没有公布的注明暂定',
  response: schema.calendarView,
  status: 200,
  handle: async (call) => {
    const { notices } = await noticesOf(call);
    // What is kept for some seconds may be behind what was just confirmed.
    const years = calendarOf(call.rules.profile, yearsInForce({ notices })).years();
    return {
      status: 200,
      body: {
        years: years.toSorted((a, b) => a.year - b.year),
        notices: notices.map(({ calendar, ...notice }) => ({
          ...notice,
          year: calendar.year,
          title: calendar.notice.title,
        })),
      },
    };
  },
});

/** 工作日历和放假通知. */
export const CALENDAR_ROUTES: readonly Route[] = [drafted, previewed, confirmed, shown];
