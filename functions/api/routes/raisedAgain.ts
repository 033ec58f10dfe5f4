import * as z from 'zod/mini';
import { maySee, mustSee } from '../../domain/decide/authorize.ts';
import { linkEarlier } from '../../domain/decide/raisedAgain.ts';
import { notFound } from '../../domain/errors.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { loadItem } from '../../store/loadItem.ts';
import { findSimilar } from '../../store/views/similar.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentSimilar } from '../present/raisedAgain.ts';
import { newLink, similarItems } from '../schemas/raisedAgain.ts';
import { record, recorded } from './record.ts';

/** 以前和今年相似的件. */
const similar = route({
  method: 'GET',
  path: '/v1/items/{itemId}/similar',
  operationId: 'listSimilarItems',
  summary: '与本件相似的件：题目和诉求相近，最相近的在前，至多5件',
  description: '只列编号、题目、类别，不含提出人；score 是相近程度，0 至 1。',
  response: z.object({ similar: similarItems }),
  status: 200,
  handle: async ({ store, actor, rules, params }) => {
    const itemId = params.itemId ?? '';
    const { item } = mustSee(actor, await loadItem(store, itemId), itemId);
    const found = await findSimilar(store, item, rules.profile, itemId);
    return { status: 200, body: { similar: found.map((one) => presentSimilar(one, rules)) } };
  },
});

/** Of another section's items nobody learns by trying numbers: only those that are shown as similar. */
async function mayKnow(
  { store, actor }: Call,
  state: ItemState,
  earlier: ItemState,
  { profile }: Rules,
): Promise<boolean> {
  if (maySee(actor, earlier)) return true;
  const found = await findSimilar(store, state.item, profile, state.itemId);
  return found.some((one) => one.state.itemId === earlier.itemId);
}

/** 关联以前提过的一件. */
const linking = route({
  method: 'POST',
  path: '/v1/items/{itemId}/links',
  operationId: 'linkEarlierItem',
  summary: '关联以前提过的一件（再次提出）',
  description:
    '由局办公室或承办人办理。以前的类别、答复和承诺记入本件；再作同样答复的，拟稿时须写明理由。',
  body: newLink,
  response: recorded,
  status: 201,
  handle: (call) => {
    const { store, actor, body } = call;
    return record(call, async (state, rules) => {
      const earlier = await loadItem(store, body.to);
      if (!earlier || !(await mayKnow(call, state, earlier, rules))) {
        throw notFound(`没有找到“${body.to}”这一件，请核对件号。`, 'EARLIER_NOT_FOUND');
      }
      const event = linkEarlier(state, earlier, actor, body.note, rules);
      return { event, recordId: event.data.linkId };
    });
  },
});

/** 再次提出的件. */
export const RAISED_AGAIN_ROUTES: readonly Route[] = [similar, linking];
