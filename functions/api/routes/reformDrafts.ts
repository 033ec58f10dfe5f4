import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { seesDraftsOf } from '../../domain/decide/reformDrafts/keep.ts';
import { openReformDraft } from '../../domain/decide/reformDrafts/open.ts';
import { closeReformDraft, useReformAnswer } from '../../domain/decide/reformDrafts/use.ts';
import { notFound } from '../../domain/errors.ts';
import { loadItem } from '../../store/loadItem.ts';
import { REFORM_DRAFTS } from '../../store/streams/reformDrafts.ts';
import { listReformDrafts } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Answer, type Call, type Route, route } from '../http/route.ts';
import { presentFailuresAbout } from '../present/mailFailures.ts';
import { presentReformDraft, presentReformDraftRow } from '../present/reformDraft.ts';
import * as schema from '../schemas/reformDrafts.ts';
import { changeStream, mustLoad, openNumbered } from './streams.ts';

const PAGE = 50;
const done = z.object({ draftId: z.string(), version: z.number() });
const MISSING = { code: 'REFORM_DRAFT_NOT_FOUND', message: '没有这份征求意见稿，请核对编号。' };
const idOf = ({ params }: Call) => params.draftId ?? '';
const answer =
  (call: Call, status: number) =>
  (version: number): Answer => ({ status, body: { draftId: idOf(call), version } });

const opened = route({
  method: 'POST',
  path: '/v1/reform-drafts',
  operationId: 'openReformDraft',
  summary: '主动征求代表意见：重大改革、重大决策作出以前，把征求意见稿发给选定的代表、委员',
  description:
    '征求对象可以是某件的提出人（itemId、submitterId），也可以写明姓名和电子邮箱；各人收到自己的链接，不需要账号。',
  body: schema.newReformDraft,
  response: done,
  status: 201,
  location: '/v1/reform-drafts/{draftId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    const ids = new Set(body.addressees.flatMap((one) => ('itemId' in one ? [one.itemId] : [])));
    const states = await Promise.all(
      [...ids].map(async (itemId) => mustSee(actor, await loadItem(store, itemId), itemId)),
    );
    const year = rules.today.slice(0, 4);
    return openNumbered(
      call,
      REFORM_DRAFTS,
      `reform-draft#${year}`,
      (n) => `${year}-${n}`,
      (draftId) => ({ event: openReformDraft(draftId, body, states, actor, rules) }),
      (draftId) => ({ draftId }),
    );
  },
});

const used = route({
  method: 'POST',
  path: '/v1/reform-drafts/{draftId}/uses/{addresseeId}',
  operationId: 'useReformAnswer',
  summary: '登记一位代表、委员的意见采纳情况并告知本人；截止以后办理，每人一次，须写明理由',
  body: schema.newUse,
  response: done,
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      REFORM_DRAFTS,
      idOf(call),
      MISSING,
      (draft) => {
        const { addresseeId = '' } = call.params;
        return { event: useReformAnswer(draft, addresseeId, call.body, call.actor, call.rules) };
      },
      answer(call, 201),
    ),
});

const closed = route({
  method: 'POST',
  path: '/v1/reform-drafts/{draftId}/close',
  operationId: 'closeReformDraft',
  summary: '征求意见办结：最终怎样决定；还有意见没有登记采纳情况的，列出来',
  body: schema.newOutcome,
  response: done,
  status: 200,
  handle: (call) =>
    changeStream(
      call,
      REFORM_DRAFTS,
      idOf(call),
      MISSING,
      (draft) => ({ event: closeReformDraft(draft, call.body.outcome, call.actor, call.rules) }),
      answer(call, 200),
    ),
});

const shown = route({
  method: 'GET',
  path: '/v1/reform-drafts/{draftId}',
  operationId: 'getReformDraft',
  summary: '一份征求意见稿：征求对象、各次意见、采纳情况',
  response: schema.reformDraftView,
  status: 200,
  handle: async (call) => {
    const { actor, rules } = call;
    const draft = await mustLoad(call, REFORM_DRAFTS, idOf(call), MISSING);
    if (!seesDraftsOf(draft.section, actor)) throw notFound(MISSING.message, MISSING.code);
    const stream = `${REFORM_DRAFTS.prefix}${draft.draftId}`;
    const failures = await presentFailuresAbout(call.store, stream, rules.directory);
    return { status: 200, body: { ...presentReformDraft(draft, actor, rules), ...failures } };
  },
});

const listed = route({
  method: 'GET',
  path: '/v1/reform-drafts',
  operationId: 'listReformDrafts',
  summary: '一年的征求意见稿，后发出的在前；其他人只看本科室的',
  query: schema.reformDraftsQuery,
  response: schema.reformDraftList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const page = await listReformDrafts(store, Number(query.year ?? rules.today.slice(0, 4)), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const reformDrafts = page.rows
      .filter(({ section }) => seesDraftsOf(section, actor))
      .map((row) => presentReformDraftRow(row, rules));
    return { status: 200, body: { reformDrafts, ...toCursor(page.next) } };
  },
});

/** 主动征求代表意见 (row 52). */
export const REFORM_DRAFT_ROUTES: readonly Route[] = [opened, used, closed, shown, listed];
