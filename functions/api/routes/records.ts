import { recordContact, recordProgress } from '../../domain/decide/recordContact.ts';
import { route } from '../http/route.ts';
import { newContact, newProgress } from '../schemas/records.ts';
import { record, recorded } from './record.ts';

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
