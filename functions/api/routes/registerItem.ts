import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { itemIdOf } from '../../domain/item.ts';
import { registerItem as register } from '../../store/registerItem.ts';
import { findSimilar } from '../../store/views/similar.ts';
import { once } from '../http/remember.ts';
import { route } from '../http/route.ts';
import { presentSimilar } from '../present/raisedAgain.ts';
import { newItem } from '../schemas/item.ts';
import { similarItems } from '../schemas/raisedAgain.ts';

/** 逐件登记. */
export const registerItem = route({
  method: 'POST',
  path: '/v1/items',
  operationId: 'registerItem',
  summary: '登记一件建议、议案转建议或提案',
  description:
    '由局办公室办理。编号在同一届次会议内不得重复；登记后流程自动开始。similar 是以前和今年相似的件，确是再次提出的，请关联。',
  body: newItem,
  response: z.object({ itemId: z.string(), version: z.number(), similar: similarItems }),
  status: 201,
  location: '/v1/items/{itemId}',
  handle: (call) => {
    const { store, clock, actor, rules, body } = call;
    mustHaveRole(actor, ['office-clerk', 'office-head'], '登记');
    return once(call, async (remember) => {
      const found = await findSimilar(store, body, rules.profile, itemIdOf(body));
      const similar = found.map((one) => presentSimilar(one, rules));
      const answer = (itemId: string) => ({ status: 201, body: { itemId, version: 1, similar } });
      const itemId = await register(store, {
        item: body,
        actor,
        rules,
        clock,
        alongside: (id) => remember(answer(id)),
      });
      return answer(itemId);
    });
  },
});
