import { answerOnPaper } from '../../domain/decide/coUnits/answer.ts';
import { askUnit } from '../../domain/decide/coUnits/ask.ts';
import { raiseDispute, settleDispute } from '../../domain/decide/coUnits/dispute.ts';
import { type Route, route } from '../http/route.ts';
import { newAsking, newDispute, paperOpinion, settlement } from '../schemas/coUnits.ts';
import { record, recorded } from './record.ts';

const asking = route({
  method: 'POST',
  path: '/v1/items/{itemId}/co-units/asking',
  operationId: 'askCoUnit',
  summary: '征求一个协办单位的意见，或要求重提',
  description:
    '分工时自动征求；这里用于补征求、换地址重发（时限不变），以及意见空泛时写明理由要求重提（另计时限）。',
  body: newAsking,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: askUnit(state, call.actor, call.body, rules) })),
});

const onPaper = route({
  method: 'POST',
  path: '/v1/items/{itemId}/co-units/opinion',
  operationId: 'recordCoUnitPaper',
  summary: '登记协办单位的书面意见',
  description: '由局办公室按来文登记：文件名称、签署日期、会签人和意见内容；登记人留痕。',
  body: paperOpinion,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: answerOnPaper(state, call.actor, call.body, rules) })),
});

const raising = route({
  method: 'POST',
  path: '/v1/items/{itemId}/co-units/disputes',
  operationId: 'raiseCoUnitDispute',
  summary: '与协办单位协调不成的，报请领导决定',
  body: newDispute,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = raiseDispute(state, call.actor, call.body, rules);
      return { event, recordId: event.data.disputeId };
    }),
});

const settling = route({
  method: 'POST',
  path: '/v1/items/{itemId}/co-units/disputes/{disputeId}',
  operationId: 'settleCoUnitDispute',
  summary: '分管（包案）领导或主要负责人对分歧作出决定',
  description: '写明决定和理由；该单位的异议不再阻止拟稿，意见照样保留，并告知该单位。',
  body: settlement,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const { disputeId = '' } = call.params;
      const event = settleDispute(state, call.actor, disputeId, call.body, rules);
      return { event, recordId: disputeId };
    }),
});

/** 协办单位：征求、书面意见、分歧. */
export const CO_UNIT_ROUTES: readonly Route[] = [asking, onPaper, raising, settling];
