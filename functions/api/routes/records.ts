import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { recordContact, recordProgress } from '../../domain/decide/recordContact.ts';
import type { ItemEventBody } from '../../domain/events.ts';
import type { ItemState } from '../../domain/state.ts';
import { decideAndAppend } from '../../store/command.ts';
import { once } from '../http/remember.ts';
import { type Answer, type Call, route } from '../http/route.ts';
import { newContact, newProgress } from '../schemas/records.ts';

/** What recording a fact answers. */
export const recorded = z.object({ itemId: z.string(), version: z.number(), recordId: z.string() });

/** Adds a fact to an item, whoever wrote in between: a record does not depend on what was seen. */
export function record(
  call: Call,
  decide: (state: ItemState) => { event: ItemEventBody; recordId: string },
): Promise<Answer> {
  const { store, clock, actor, params } = call;
  const itemId = params.itemId ?? '';
  return once(call, async (remember) => {
    let answer: Answer | undefined;
    await decideAndAppend(store, itemId, actor, clock, (state) => {
      const seen = mustSee(actor, state, itemId);
      const { event, recordId } = decide(seen);
      answer = { status: 201, body: { itemId, version: seen.version + 1, recordId } };
      return { body: event, alongside: remember(answer) };
    });
    if (!answer) throw new Error('nothing was decided');
    return answer;
  });
}

/** 登记一次沟通（见面）. */
export const addContact = route({
  method: 'POST',
  path: '/v1/items/{itemId}/contacts',
  operationId: 'recordContact',
  summary: '登记一次沟通（办前、办中、面复）',
  description: '在场人员的最高职务由通讯录得出，不由人填写。',
  body: newContact,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => {
      const event = recordContact(state, call.actor, call.body, call.rules);
      return { event, recordId: event.data.contactId };
    }),
});

/** 登记办理进度. */
export const addProgress = route({
  method: 'POST',
  path: '/v1/items/{itemId}/progress',
  operationId: 'recordProgress',
  summary: '登记办理进度',
  body: newProgress,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => {
      const event = recordProgress(state, call.actor, call.body.text, call.rules);
      return { event, recordId: event.data.progressId };
    }),
});
