import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import {
  mergeItems,
  type OfItem,
  otherSide,
  unmergeItem,
} from '../../domain/decide/merge/merge.ts';
import { takeOver } from '../../domain/decide/merge/takeOver.ts';
import type { ItemEventBody } from '../../domain/events.ts';
import type { ItemState } from '../../domain/state.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { appendAll, link } from '../../store/append.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { mustMatch } from '../http/conditions.ts';
import { once } from '../http/remember.ts';
import { type Answer, type Call, type Route, route } from '../http/route.ts';
import * as schema from '../schemas/merge.ts';
import { record, recorded } from './record.ts';

const mergeView = z.object({ itemId: z.string(), version: z.number(), items: z.array(z.string()) });

const seen = async ({ store, actor }: Call, itemId: string) =>
  mustSee(actor, await loadItem(store, itemId), itemId);

/** An event on this item and one on each of the others, all or none; decided again where somebody wrote in between. */
function together(
  call: Call,
  othersOf: (state: ItemState) => readonly string[],
  decide: (state: ItemState, others: readonly ItemState[]) => OfItem<ItemEventBody>[],
  status: number,
): Promise<Answer> {
  const { store, clock, actor, params } = call;
  return once(call, (remember) =>
    againWhenOvertaken(async () => {
      const state = await seen(call, params.itemId ?? '');
      mustMatch(call, state.version);
      const ids = [...new Set(othersOf(state))];
      const others = await Promise.all(ids.map((itemId) => seen(call, itemId)));
      const decided = decide(state, others);
      const { itemId, version } = state;
      const answer = { status, body: { itemId, version: version + 1, items: ids } };
      const at = clock.instant();
      const events = decided.map((one) => link(positionOf(one.state), one.event, actor, at));
      await appendAll(store, events, remember(answer));
      return answer;
    }),
  );
}

/** 并案. */
const merging = route({
  method: 'POST',
  path: '/v1/items/{itemId}/merge',
  operationId: 'mergeItems',
  summary: '并案：把几件同一事项的件并入本件办理，逐件答复',
  description:
    '由局办公室办理，须在拟稿以前。各件的流程、文号、送达、评价仍各自进行；主件的沟通和调查可以沿用。',
  body: schema.newMerge,
  response: mergeView,
  status: 201,
  handle: (call) => {
    const { actor, body, rules } = call;
    return together(
      call,
      () => body.items,
      (state, others) => mergeItems(state, others, actor, body, rules),
      201,
    );
  },
});

/** 撤销并案. */
const ending = route({
  method: 'POST',
  path: '/v1/items/{itemId}/merge/end',
  operationId: 'unmergeItem',
  summary: '撤销并案，写明理由：主件与各件分开，或一件退出',
  body: schema.mergeEnd,
  response: mergeView,
  status: 200,
  handle: (call) => {
    const { actor, body, rules } = call;
    return together(
      call,
      otherSide,
      (state, others) => unmergeItem(state, others, actor, body, rules),
      200,
    );
  },
});

/** 沿用主件的沟通和调查. */
const taking = route({
  method: 'POST',
  path: '/v1/items/{itemId}/merge/take-over',
  operationId: 'takeOverFromLeading',
  summary: '沿用主件的办前、办中沟通、调查和答复稿，注明来源',
  description: '由承办人或局办公室办理。面复须逐件进行，不能沿用。',
  body: schema.newTakeOver,
  response: recorded,
  status: 201,
  handle: (call) => {
    const { actor, body, store } = call;
    return record(call, async (state, rules) => {
      const [leadingId] = otherSide(state);
      const leading = (leadingId && (await loadItem(store, leadingId))) || state;
      return { event: takeOver(state, leading, actor, body, rules) };
    });
  },
});

/** 并案. */
export const MERGE_ROUTES: readonly Route[] = [merging, ending, taking];
