import * as z from 'zod/mini';
import { mustHaveRole, mustSee } from '../../domain/decide/authorize.ts';
import { OFFICE } from '../../domain/decide/intake.ts';
import { preparePublication } from '../../domain/decide/publication/prepare.ts';
import { reviewPublication } from '../../domain/decide/publication/review.ts';
import { stateWish } from '../../domain/decide/publication/wish.ts';
import { withdrawPublication } from '../../domain/decide/publication/withdraw.ts';
import {
  type ItemPublicationEvent,
  itemStream,
  type PublicationEvent,
} from '../../domain/events.ts';
import type { PublicationRecord } from '../../domain/publication.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { loadItem } from '../../store/loadItem.ts';
import { PUBLICATIONS } from '../../store/streams/publications.ts';
import { listToPublish } from '../../store/views/published.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Answer, type Call, type Route, route } from '../http/route.ts';
import { presentPublication } from '../present/publication.ts';
import {
  publicationReview,
  publicationText,
  publicationWithdrawal,
  statedWish,
  toPublishQuery,
} from '../schemas/publications.ts';
import { record, recorded } from './record.ts';
import { changeStream, mustLoad } from './streams.ts';

const PAGE = 20;
const MISSING = { code: 'NOT_FOUND', message: '没有找到这一件，请核对编号。' };

const answer = z.object({ itemId: z.string(), version: z.number() });

async function itemOf(call: Call) {
  const { itemId = '' } = call.params;
  const state = mustSee(call.actor, await loadItem(call.store, itemId), itemId);
  return { itemId, state, rules: rulesOf(state, call.rules) };
}

/** Adds to the publication and to the item's own log, both or neither. */
function changed(
  call: Call,
  decide: (
    record: PublicationRecord,
    state: ItemState,
    rules: Rules,
  ) => { event: PublicationEvent; ofItem?: ItemPublicationEvent },
): Promise<Answer> {
  const { itemId = '' } = call.params;
  return changeStream(
    call,
    PUBLICATIONS,
    itemId,
    MISSING,
    async (kept) => {
      const { state, rules } = await itemOf(call);
      const { event, ofItem: body } = decide(kept, state, rules);
      const { version, hash } = state;
      const at = { stream: itemStream(itemId), version, hash };
      return { event, also: body ? [{ at, body }] : [] };
    },
    (version) => ({ status: 201, body: { itemId, version } }),
  );
}

const shown = route({
  method: 'GET',
  path: '/v1/items/{itemId}/publication',
  operationId: 'getPublication',
  summary: '一件答复的公开：提出人意愿、公开时限、拟定和审查情况，隐去个人信息的建议文本',
  response: z.looseObject({ itemId: z.string(), wish: z.string(), status: z.string() }),
  status: 200,
  handle: async (call) => {
    const { itemId, state, rules } = await itemOf(call);
    const kept = await mustLoad(call, PUBLICATIONS, itemId, MISSING);
    return { status: 200, body: presentPublication(state, kept, rules) };
  },
});

const wished = route({
  method: 'POST',
  path: '/v1/items/{itemId}/publication/wishes',
  operationId: 'statePublicationWish',
  summary: '登记提出人对公开的意愿：同意全文公开、仅同意公开标题、不同意',
  description: '联名件逐人登记，以最窄的为准；后说的代替先说的。',
  body: statedWish,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: stateWish(state, call.body, call.actor, rules) })),
});

const prepared = route({
  method: 'POST',
  path: '/v1/items/{itemId}/publication',
  operationId: 'preparePublication',
  summary: '拟定公开：公开属性、标题、文本，不全文公开的写明依据和理由',
  description: '标题、文本里还有手机号码、证件号、邮箱、要求保密的姓名等的，指出位置并退回。',
  body: publicationText,
  response: answer,
  status: 201,
  handle: (call) =>
    changed(call, (_kept, state, rules) => preparePublication(state, call.body, call.actor, rules)),
});

const reviewed = route({
  method: 'POST',
  path: '/v1/items/{itemId}/publication/review',
  operationId: 'reviewPublication',
  summary: '公开审查（含保密审查）：同意的当即公开，退回的写明要改什么；拟定的人不能自己审查',
  body: publicationReview,
  response: answer,
  status: 201,
  handle: (call) =>
    changed(call, (kept, state, rules) =>
      reviewPublication(kept, state, call.body, call.actor, rules),
    ),
});

const withdrawn = route({
  method: 'POST',
  path: '/v1/items/{itemId}/publication/withdrawal',
  operationId: 'withdrawPublication',
  summary: '撤下已公开的答复，或撤销不予公开的审定；写明理由',
  body: publicationWithdrawal,
  response: answer,
  status: 201,
  handle: (call) =>
    changed(call, (kept, state, rules) =>
      withdrawPublication(kept, state, call.body, call.actor, rules),
    ),
});

const waiting = route({
  method: 'GET',
  path: '/v1/publications',
  operationId: 'listPublications',
  summary: '等待公开的答复：还没有拟定或审定的（时限近的在前），或等待审查的',
  query: toPublishQuery,
  response: z.object({
    publications: z.array(z.looseObject({ itemId: z.string() })),
    cursor: z.optional(z.string()),
  }),
  status: 200,
  handle: async ({ store, query, actor }) => {
    mustHaveRole(actor, [...OFFICE, 'director', 'deputy-director'], '查看公开清单');
    const after = fromCursor(query.cursor);
    const page = await listToPublish(store, query.waits, { limit: query.limit ?? PAGE, after });
    return { status: 200, body: { publications: page.rows, ...toCursor(page.next) } };
  },
});

/** 公开 (domain.md §3.8). */
export const PUBLICATION_ROUTES: readonly Route[] = [
  shown,
  wished,
  prepared,
  reviewed,
  withdrawn,
  waiting,
];
