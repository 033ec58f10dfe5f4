import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { convene } from '../../domain/decide/partyGroup/convene.ts';
import { hold, type Studied } from '../../domain/decide/partyGroup/hold.ts';
import { hearReport } from '../../domain/decide/yearEnd/write.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import type { YearEndHeard } from '../../domain/events.ts';
import { type AgendaEntry, MOST_ITEMS, type PartyGroupMeeting } from '../../domain/partyGroup.ts';
import { fill } from '../../domain/profile/pattern.ts';
import { seesAll } from '../../domain/roles.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import { loadStream, positionIn } from '../../store/streams/load.ts';
import { PARTY_GROUPS } from '../../store/streams/partyGroups.ts';
import { YEAR_ENDS } from '../../store/streams/yearEnds.ts';
import { listTasks } from '../../store/views/lists.ts';
import { listPartyGroups } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentPartyGroup } from '../present/partyGroup.ts';
import * as schema from '../schemas/partyGroup.ts';
import { changeStream, mustLoad, openNumbered, type Write } from './streams.ts';

const PAGE = 20;
const MISSING = { code: 'MEETING_NOT_FOUND', message: '没有这次党组会，请核对编号。' };
const idOf = ({ params }: Call) => params.meetingId ?? '';

/** The items that wait on the secretary's desk for the party group, the earliest due first. */
async function waitingItems(store: Store): Promise<{ agenda: AgendaEntry[]; more: boolean }> {
  const { rows, next } = await listTasks(store, ['role:party-secretary'], { limit: MOST_ITEMS });
  const agenda = rows
    .filter(({ step }) => step === 'party-group')
    .map(({ taskId, item }): AgendaEntry => {
      const { itemId, session, number, title, section, handler } = item;
      return {
        ...{ itemId, taskId, session, number, title },
        ...(item.class ? { class: item.class } : {}),
        ...(section ? { section } : {}),
        ...(handler ? { handler } : {}),
      };
    });
  return { agenda, more: next !== undefined };
}

/** 议题建议. */
const proposed = route({
  method: 'GET',
  path: '/v1/party-group-agenda',
  operationId: 'proposePartyGroupAgenda',
  summary: '等待党组会研究的件，按时限先后，可直接作为议题单',
  response: schema.agendaView,
  status: 200,
  handle: async ({ store, actor }) => {
    mustHaveRole(actor, ['party-secretary', 'office-clerk', 'office-head'], '查看议题建议');
    return { status: 200, body: await waitingItems(store) };
  },
});

/** 召集. */
const convened = route({
  method: 'POST',
  path: '/v1/party-group-meetings',
  operationId: 'convenePartyGroup',
  summary: '召集党组会，列出议题单',
  description: `不写 items 的，列入全部等待研究的件；一次最多${MOST_ITEMS}件。kind 为 year-end 的是年末听取办理情况，听取的不是会议当年的，写明 reviewYear。`,
  body: schema.newPartyGroup,
  response: z.object({ meetingId: z.string(), version: z.number(), items: z.number() }),
  status: 201,
  location: '/v1/party-group-meetings/{meetingId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    const { agenda } = await waitingItems(store);
    const year = body.plannedOn.slice(0, 4);
    return openNumbered(
      call,
      PARTY_GROUPS,
      `party-group#${year}`,
      (n) => `${year}-${n}`,
      (meetingId) => ({ event: convene(meetingId, body, agenda, actor, rules) }),
      (meetingId, { data }) => ({ meetingId, items: data.agenda.length }),
    );
  },
});

async function studiedBy(call: Call, { agenda }: PartyGroupMeeting): Promise<Studied[]> {
  return Promise.all(
    agenda.map(async ({ itemId }) => {
      const state = await loadItem(call.store, itemId);
      if (!state) throw notFound(`没有找到“${itemId}”这一件。`);
      return { state, rules: rulesOf(state, call.rules) };
    }),
  );
}

/** 年末听取 of the review of the meeting's year, where there is one. */
async function hearing(
  store: Store,
  { year, reviewYear = year }: PartyGroupMeeting,
  heard: YearEndHeard['data'],
): Promise<Write[]> {
  const id = String(reviewYear);
  const review = await loadStream(store, YEAR_ENDS, id);
  if (!review) return [];
  return [{ at: positionIn(YEAR_ENDS, id, review), body: hearReport(review, heard) }];
}

/** 纪要. */
const held = route({
  method: 'POST',
  path: '/v1/party-group-meetings/{meetingId}/minutes',
  operationId: 'recordPartyGroupMinutes',
  summary: '登记党组会纪要：到会、逐件结果；通过和退回的件同时办理，缓议的继续等待',
  description: '纪要文号由系统按年连续编号；纪要和各件的办理在一个事务里，全部写入或者都不写入。',
  body: schema.newMinutes,
  response: z.object({
    meetingId: z.string(),
    version: z.number(),
    minutesNumber: z.string(),
    decided: z.number(),
  }),
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    const meetingId = idOf(call);
    const year = body.heldOn.slice(0, 4);
    const { minutesNumber } = rules.profile.partyGroup;
    return claiming(store, `party-minutes#${year}`, (n, claim) => {
      const number = fill(minutesNumber, { year, n });
      let decided = 0;
      return changeStream(
        call,
        PARTY_GROUPS,
        meetingId,
        MISSING,
        async (meeting) => {
          const studied = await studiedBy(call, meeting);
          const { ofMeeting, ofItems } = hold(meeting, studied, actor, body, number, rules);
          decided = ofItems.length;
          const { heldOn } = body;
          const heard = { meetingId, minutesNumber: number, heldOn };
          return {
            event: ofMeeting,
            also: [
              ...ofItems.map(({ state, event }) => ({ at: positionOf(state), body: event })),
              ...(meeting.kind === 'year-end' ? await hearing(store, meeting, heard) : []),
            ],
            alongside: [claim],
          };
        },
        (version) => ({
          status: 201,
          body: { meetingId, version, minutesNumber: number, decided },
        }),
      );
    });
  },
});

/** 一次会议. */
const shown = route({
  method: 'GET',
  path: '/v1/party-group-meetings/{meetingId}',
  operationId: 'getPartyGroup',
  summary: '一次党组会：议题单、到会、纪要、逐件结果',
  response: schema.partyGroupView,
  status: 200,
  handle: async (call) => {
    const { actor, rules } = call;
    if (!seesAll(actor)) throw forbidden('党组会记录限局领导、局办公室、党组秘书和督查组查看。');
    const meeting = await mustLoad(call, PARTY_GROUPS, idOf(call), MISSING);
    return { status: 200, body: presentPartyGroup(meeting, actor, rules) };
  },
});

/** 会议清单. */
const listed = route({
  method: 'GET',
  path: '/v1/party-group-meetings',
  operationId: 'listPartyGroups',
  summary: '一年的党组会，后召集的在前',
  query: schema.partyGroupsQuery,
  response: schema.partyGroupList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    if (!seesAll(actor)) throw forbidden('党组会记录限局领导、局办公室、党组秘书和督查组查看。');
    const year = Number(query.year ?? rules.today.slice(0, 4));
    const paging = { limit: query.limit ?? PAGE, after: fromCursor(query.cursor) };
    const page = await listPartyGroups(store, year, paging);
    return { status: 200, body: { meetings: page.rows, ...toCursor(page.next) } };
  },
});

/** 党组会. */
export const PARTY_GROUP_ROUTES: readonly Route[] = [proposed, convened, held, shown, listed];
