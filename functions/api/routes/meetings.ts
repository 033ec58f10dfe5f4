import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { callMeeting } from '../../domain/decide/meetings/call.ts';
import { setLeadingGroup } from '../../domain/decide/meetings/group.ts';
import { holdMeeting, reportResolution } from '../../domain/decide/meetings/hold.ts';
import { invalid, notFound } from '../../domain/errors.ts';
import type { ItemMeetingEvent } from '../../domain/events.ts';
import { seesAll } from '../../domain/roles.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, link } from '../../store/append.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import { LEADING_GROUPS, MEETINGS } from '../../store/streams/meetings.ts';
import { loadBatch } from '../../store/views/division.ts';
import { concernedBy } from '../../store/views/meetingRows.ts';
import { listMeetings } from '../../store/views/records.ts';
import { mustMatch } from '../http/conditions.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { once } from '../http/remember.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentGroup, presentMeeting, presentMeetingRow } from '../present/meeting.ts';
import * as schema from '../schemas/meetings.ts';
import { changeStream, mustLoad, openNumbered, type Write } from './streams.ts';

const PAGE = 50;
const done = z.object({ meetingId: z.string(), version: z.number() });
const MISSING = { code: 'MEETING_NOT_FOUND', message: '没有这次会议，请核对编号。' };
const idOf = ({ params }: Call) => params.meetingId ?? '';

/** Where an event of an item goes that is written together with the meeting's. */
async function ofItem(
  { store, actor }: Call,
  itemId: string,
  body: ItemMeetingEvent,
): Promise<Write> {
  const state = await loadItem(store, itemId);
  // Who owns a resolution may end it, whether or not he handles the item.
  const known = body.type === 'follow-up.done' ? state : mustSee(actor, state, itemId);
  if (!known) throw notFound(`没有找到“${itemId}”这一件，请核对编号。`);
  return { at: positionOf(known), body };
}

const called = route({
  method: 'POST',
  path: '/v1/meetings',
  operationId: 'callMeeting',
  summary: '召集会议：交办会、专题会议、领导小组会议、协调会',
  description: '领导小组会议不写应到人员的，应到当年领导小组全体；已经开过的也可以补登。',
  body: schema.newMeeting,
  response: done,
  status: 201,
  location: '/v1/meetings/{meetingId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    const ids = [...new Set(body.items ?? [])];
    const states = await Promise.all(
      ids.map(async (itemId) => mustSee(actor, await loadItem(store, itemId), itemId)),
    );
    if (body.batchId && !(await loadBatch(store, body.batchId))) {
      throw notFound('没有这一批，请核对编号。', 'BATCH_NOT_FOUND');
    }
    const year = body.on.slice(0, 4);
    const group = await loadStream(store, LEADING_GROUPS, year);
    return openNumbered(
      call,
      MEETINGS,
      `meeting#${year}`,
      (n) => `${year}-${n}`,
      (meetingId) => ({ event: callMeeting(meetingId, body, states, group, actor, rules) }),
      (meetingId) => ({ meetingId }),
    );
  },
});

const held = route({
  method: 'POST',
  path: '/v1/meetings/{meetingId}/minutes',
  operationId: 'recordMinutes',
  summary: '登记会议记录：出席、纪要、议定事项；涉及某件的同时记入该件',
  body: schema.newMinutes,
  response: done,
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      MEETINGS,
      idOf(call),
      MISSING,
      async (meeting) => {
        const { event, ofItems } = holdMeeting(meeting, call.body, call.actor, call.rules);
        const also = await Promise.all(
          ofItems.map(({ itemId, event: body }) => ofItem(call, itemId, body)),
        );
        return { event, also };
      },
      (version) => ({ status: 201, body: { meetingId: idOf(call), version } }),
    ),
});

const reported = route({
  method: 'POST',
  path: '/v1/meetings/{meetingId}/resolutions/{resolutionId}',
  operationId: 'reportResolution',
  summary: '登记议定事项办结',
  body: schema.resolutionReport,
  response: done,
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      MEETINGS,
      idOf(call),
      MISSING,
      async (meeting) => {
        const { resolutionId = '' } = call.params;
        const { report } = call.body;
        const decided = reportResolution(meeting, resolutionId, report, call.actor, call.rules);
        const { event, ofItem: item } = decided;
        return { event, also: item ? [await ofItem(call, item.itemId, item.event)] : [] };
      },
      (version) => ({ status: 201, body: { meetingId: idOf(call), version } }),
    ),
});

const shown = route({
  method: 'GET',
  path: '/v1/meetings/{meetingId}',
  operationId: 'getMeeting',
  summary: '一次会议：出席率、纪要、议定事项及办结情况',
  response: schema.meetingView,
  status: 200,
  handle: async (call) => {
    const meeting = await mustLoad(call, MEETINGS, idOf(call), MISSING);
    if (!seesAll(call.actor) && !concernedBy(meeting).includes(call.actor.id)) {
      throw notFound(MISSING.message, MISSING.code);
    }
    return { status: 200, body: presentMeeting(meeting, call.rules) };
  },
});

const listed = route({
  method: 'GET',
  path: '/v1/meetings',
  operationId: 'listMeetings',
  summary: '一年的会议，后召集的在前；其他人只看本人参加的',
  query: schema.meetingsQuery,
  response: schema.meetingList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const page = await listMeetings(store, Number(query.year ?? rules.today.slice(0, 4)), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const meetings = page.rows
      .filter(({ people }) => seesAll(actor) || people.includes(actor.id))
      .map((row) => presentMeetingRow(row, rules));
    return { status: 200, body: { meetings, ...toCursor(page.next) } };
  },
});

const YEAR = /^20\d{2}$/;

function yearOf({ params }: Call): string {
  const { year = '' } = params;
  if (!YEAR.test(year)) throw invalid('YEAR_INVALID', '年份应写成 2026 的样子。', 'year');
  return year;
}

const groupSet = route({
  method: 'PUT',
  path: '/v1/leading-groups/{year}',
  operationId: 'putLeadingGroup',
  summary: '登记或调整当年的办理工作领导小组；调整须写明原因，原名单保留',
  body: schema.groupList,
  response: z.object({ year: z.number(), version: z.number() }),
  status: 200,
  handle: (call) => {
    const { store, actor, rules, body, clock } = call;
    const year = yearOf(call);
    return once(call, (remember) =>
      againWhenOvertaken(async () => {
        const former = await loadStream(store, LEADING_GROUPS, year);
        const at = former
          ? positionIn(LEADING_GROUPS, year, former)
          : beginningOf(LEADING_GROUPS, year);
        mustMatch(call, at.version);
        const event = setLeadingGroup(Number(year), body, former, actor, rules);
        const answer = { status: 200, body: { year: Number(year), version: at.version + 1 } };
        await append(store, link(at, event, actor, clock.instant()), remember(answer));
        return answer;
      }),
    );
  },
});

const groupShown = route({
  method: 'GET',
  path: '/v1/leading-groups/{year}',
  operationId: 'getLeadingGroup',
  summary: '一年的办理工作领导小组，历次名单',
  response: schema.groupView,
  status: 200,
  handle: async (call) => {
    const group = await loadStream(call.store, LEADING_GROUPS, yearOf(call));
    if (!group) throw notFound('当年还没有设立领导小组。', 'GROUP_NOT_FOUND');
    return { status: 200, body: presentGroup(group, call.rules) };
  },
});

/** 会议和领导小组. */
export const MEETING_ROUTES: readonly Route[] = [
  called,
  held,
  reported,
  shown,
  listed,
  groupSet,
  groupShown,
];
