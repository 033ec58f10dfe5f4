import { commentOn, resolveComment } from '../../domain/decide/comments.ts';
import { notFound } from '../../domain/errors.ts';
import { itemStream } from '../../domain/events.ts';
import { changedBetween, type Revision, revisionsOf } from '../../domain/revision.ts';
import type { ItemState } from '../../domain/state.ts';
import type { CoDraftData, DraftData } from '../../domain/steps/data.ts';
import { readEvent } from '../../store/readEvent.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentComment } from '../present/comments.ts';
import * as schema from '../schemas/replies.ts';
import { itemOf } from './itemOf.ts';
import { record, recorded } from './record.ts';

/** A revision with its text and when it was handed in. */
interface Text extends Revision {
  at: string;
  draft: DraftData | CoDraftData;
}

async function textOf({ store }: Call, state: ItemState, one: Revision): Promise<Text> {
  const event = await readEvent(store, itemStream(state.itemId), one.version);
  if (event?.type !== 'task.completed') throw new Error(`no draft in version ${one.version}`);
  return { ...one, at: event.at, draft: event.data.data as DraftData | CoDraftData };
}

/** @throws Refusal REVISION_NOT_FOUND */
async function revisionOf(call: Call, state: ItemState, n: number): Promise<Text> {
  const one = revisionsOf(state).find(({ revision }) => revision === n);
  if (!one) throw notFound('没有这一稿，请刷新版本清单。', 'REVISION_NOT_FOUND');
  return textOf(call, state, one);
}

const numberOf = ({ params }: Call) => Number(params.revision);

/** What changed against the revision before, in words. */
function changedWords(before: Text | undefined, { draft }: Text): string[] {
  return before ? changedBetween(before.draft, draft).map(({ piece }) => piece) : [];
}

/** 版本清单. */
const listed = route({
  method: 'GET',
  path: '/v1/items/{itemId}/replies',
  operationId: 'listReplies',
  summary: '答复稿的全部版本：谁、何时、类别、改了哪些地方',
  response: schema.revisionList,
  status: 200,
  handle: async (call) => {
    const state = await itemOf(call);
    const { comments = [] } = state;
    const texts = await Promise.all(revisionsOf(state).map((one) => textOf(call, state, one)));
    const revisions = texts.map((one, index) => {
      const own = comments.filter(({ revision }) => revision === one.revision);
      const { revision, round, by, at, draft } = one;
      return {
        ...{ revision, round, by, at },
        ...('class' in draft ? { class: draft.class } : {}),
        changed: changedWords(texts[index - 1], one),
        comments: own.length,
        openComments: own.filter(({ resolved }) => !resolved).length,
      };
    });
    return { status: 200, body: { itemId: state.itemId, revisions } };
  },
});

/** 一稿全文. */
const shown = route({
  method: 'GET',
  path: '/v1/items/{itemId}/replies/{revision}',
  operationId: 'getReply',
  summary: '答复稿的一个版本：全文与批注',
  response: schema.revisionView,
  status: 200,
  handle: async (call) => {
    const state = await itemOf(call);
    const { version: _version, ...text } = await revisionOf(call, state, numberOf(call));
    const comments = (state.comments ?? [])
      .filter(({ revision }) => revision === text.revision)
      .map((comment) => presentComment(comment, state, call.actor));
    return { status: 200, body: { itemId: state.itemId, ...text, comments } };
  },
});

/** 两稿对照. */
const compared = route({
  method: 'GET',
  path: '/v1/items/{itemId}/replies/{revision}/difference',
  operationId: 'compareReplies',
  summary: '两个版本的对照：哪一项改了哪几句',
  query: schema.differenceQuery,
  response: schema.differenceView,
  status: 200,
  handle: async (call) => {
    const state = await itemOf(call);
    const [before, after] = await Promise.all([
      revisionOf(call, state, call.query.from),
      revisionOf(call, state, numberOf(call)),
    ]);
    const pieces = changedBetween(before.draft, after.draft);
    const body = { itemId: state.itemId, from: before.revision, to: after.revision, pieces };
    return { status: 200, body };
  },
});

/** 批注. */
const commented = route({
  method: 'POST',
  path: '/v1/items/{itemId}/replies/{revision}/comments',
  operationId: 'commentReply',
  summary: '批注一稿：对某项诉求、某句原文或全篇',
  description: '签发以前可批注；没有答复的批注是否阻止签发，由本地规定（signOff.openComments）。',
  body: schema.newComment,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, async (state, rules) => {
      const n = numberOf(call);
      const now = revisionsOf(state).find(
        ({ revision, round }) => revision === n && round === state.round,
      );
      const text = now && (await textOf(call, state, now));
      const draft = text && 'body' in text.draft ? text.draft : undefined;
      const event = commentOn(state, n, draft, call.actor, call.body, rules);
      return { event, recordId: event.data.commentId };
    }),
});

/** 批注答复. */
const answered = route({
  method: 'POST',
  path: '/v1/items/{itemId}/comments/{commentId}/answer',
  operationId: 'answerComment',
  summary: '具体承办人答复一条批注',
  body: schema.commentAnswer,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const id = call.params.commentId ?? '';
      return { event: resolveComment(state, id, call.actor, call.body.answer, rules) };
    }),
});

/** 答复稿的版本和批注. */
export const REPLY_ROUTES: readonly Route[] = [listed, shown, compared, commented, answered];
