import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { voidNumber as decide } from '../../domain/decide/voidNumber.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { decideAndAppend } from '../../store/command.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { mustMatch } from '../http/conditions.ts';
import { seriesOf } from '../http/numbering.ts';
import { once } from '../http/remember.ts';
import { type Answer, route } from '../http/route.ts';
import { newVoid } from '../schemas/replies.ts';
import { itemOf } from './itemOf.ts';

/** 文号作废. */
export const voidNumber = route({
  method: 'POST',
  path: '/v1/items/{itemId}/document-number/void',
  operationId: 'voidDocumentNumber',
  summary: '文号作废：原号留存、不再使用，答复函改用下一号',
  description: '送达以前可以作废。',
  body: newVoid,
  response: z.object({ itemId: z.string(), version: z.number(), documentNumber: z.string() }),
  status: 201,
  handle: (call) =>
    once(call, async (remember) => {
      const { store, actor, clock, body } = call;
      const now = await itemOf(call);
      const { itemId, item } = now;
      const rules = rulesOf(now, call.rules);
      const { counter, numberOf } = seriesOf(item, rules);
      return claiming(store, counter, async (n, claim) => {
        let answer: Answer | undefined;
        await decideAndAppend(store, itemId, actor, clock, (state) => {
          const seen = mustSee(actor, state, itemId);
          mustMatch(call, seen.version);
          const event = decide(seen, actor, body.reason, numberOf(n), rules);
          const { version } = seen;
          const documentNumber = event.data.replacement;
          answer = { status: 201, body: { itemId, version: version + 1, documentNumber } };
          return { body: event, alongside: [...remember(answer), claim] };
        });
        if (!answer) throw new Error('nothing was decided');
        return answer;
      });
    }),
});
