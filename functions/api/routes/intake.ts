import { asksAfter } from '../../domain/decide/coUnits/ask.ts';
import { answerUnits, signReceipt, suggestUnits } from '../../domain/decide/intake.ts';
import { requestReturn } from '../../domain/decide/returns.ts';
import { withdraw } from '../../domain/decide/withdrawal.ts';
import { type Route, route } from '../http/route.ts';
import { addedUnits, newReturn, receipt, unitsAnswer, withdrawal } from '../schemas/intake.ts';
import { record, recorded } from './record.ts';

const signing = route({
  method: 'POST',
  path: '/v1/items/{itemId}/receipt',
  operationId: 'signReceipt',
  summary: '签收一件',
  description: '由局办公室办理，一件只签收一次。',
  body: receipt,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: signReceipt(state, call.actor, call.body, rules) })),
});

const suggesting = route({
  method: 'POST',
  path: '/v1/items/{itemId}/added-units',
  operationId: 'suggestUnits',
  summary: '向交办机关建议增加协办单位',
  body: addedUnits,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = suggestUnits(state, call.actor, call.body, rules);
      return { event, recordId: event.data.requestId };
    }),
});

const answering = route({
  method: 'POST',
  path: '/v1/items/{itemId}/added-units/{requestId}/answer',
  operationId: 'answerUnits',
  summary: '登记交办机关对增办建议的答复',
  description: '同意的，这些单位即列为协办单位；已经分工的，同时征求其意见。',
  body: unitsAnswer,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const { requestId = '' } = call.params;
      const event = answerUnits(state, call.actor, requestId, call.body, rules);
      return { event, more: asksAfter(state, event, rules), recordId: requestId };
    }),
});

const returning = route({
  method: 'POST',
  path: '/v1/items/{itemId}/returns',
  operationId: 'requestReturn',
  summary: '申请退办：写明理由和建议的承办单位',
  description:
    '只能在规定期限内提出，须主要负责人签字、交办机关批准；批准以前不拟办、不分工，时限照常计算。',
  body: newReturn,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = requestReturn(state, call.actor, call.body, rules);
      return { event, recordId: event.data.returnId };
    }),
});

const withdrawing = route({
  method: 'POST',
  path: '/v1/items/{itemId}/withdrawal',
  operationId: 'withdrawItem',
  summary: '登记提出人书面撤回，本件终止办理',
  body: withdrawal,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({
      event: withdraw(state, call.actor, call.body.letters, rules),
    })),
});

/** 签收、增办、退办、撤回. */
export const INTAKE_ROUTES: readonly Route[] = [
  signing,
  suggesting,
  answering,
  returning,
  withdrawing,
];
