import { answerExtension, askExtension } from '../../domain/decide/extensions.ts';
import { type Route, route } from '../http/route.ts';
import { extensionAnswer, newExtension } from '../schemas/extensions.ts';
import { record, recorded } from './record.ts';

/** 申请延期. */
const asked = route({
  method: 'POST',
  path: '/v1/items/{itemId}/extensions',
  operationId: 'askExtension',
  summary: '申请延期：新期限、理由；到期以前申请，一件一次，不超过本地规定的最长期限',
  description: '须经交办机关同意的，登记答复以后时限才变动；不须同意的，当即变动。原期限留存。',
  body: newExtension,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const fact = askExtension(state, call.actor, call.body, rules);
      return { ...fact, recordId: fact.event.data.extensionId };
    }),
});

/** 延期答复. */
const answered = route({
  method: 'POST',
  path: '/v1/items/{itemId}/extensions/{extensionId}/answer',
  operationId: 'answerExtension',
  summary: '登记交办机关对延期申请的答复：同意或不同意，复函文号',
  description: '同意的，时限随即变动，按本地规定告知代表、委员。',
  body: extensionAnswer,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const { extensionId = '' } = call.params;
      const fact = answerExtension(state, call.actor, extensionId, call.body, rules);
      return { ...fact, recordId: extensionId };
    }),
});

/** 延期. */
export const EXTENSION_ROUTES: readonly Route[] = [asked, answered];
