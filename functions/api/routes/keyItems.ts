import {
  formTaskForce,
  hearSupervisor,
  nameKeyItem,
  reportToSupervisor,
} from '../../domain/decide/keyItem.ts';
import { answerAdvice, recordVisit } from '../../domain/decide/visits.ts';
import { type Route, route } from '../http/route.ts';
import * as schema from '../schemas/keyItem.ts';
import { record, recorded } from './record.ts';

/** 列为重点督办. */
const naming = route({
  method: 'POST',
  path: '/v1/items/{itemId}/key',
  operationId: 'nameKeyItem',
  summary: '列为重点督办：由谁选定、依据、督办领导和专工委',
  description: '由局办公室登记。按本地做法由主要负责人包案的，随即改由主要负责人包案。',
  body: schema.supervision,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: nameKeyItem(state, call.actor, call.body, rules) })),
});

/** 成立工作专班. */
const forming = route({
  method: 'POST',
  path: '/v1/items/{itemId}/task-force',
  operationId: 'formTaskForce',
  summary: '登记重点督办件的工作专班；再登记的取代以前的',
  body: schema.taskForce,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({ event: formTaskForce(state, call.actor, call.body, rules) })),
});

/** 向督办方报告. */
const reporting = route({
  method: 'POST',
  path: '/v1/items/{itemId}/supervision-reports',
  operationId: 'reportToSupervisor',
  summary: '登记向督办方的报告：方案、进展或结果',
  body: schema.supervisionReport,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = reportToSupervisor(state, call.actor, call.body, rules);
      return { event, recordId: event.data.reportId };
    }),
});

/** 听取督办方意见. */
const hearing = route({
  method: 'POST',
  path: '/v1/items/{itemId}/supervisor-opinions',
  operationId: 'hearSupervisor',
  summary: '登记督办领导、督办专工委的意见和采纳情况',
  description: '按本地做法须听取的，登记了的督办领导、督办专工委意见不齐，答复不能签发。',
  body: schema.supervisorHearing,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = hearSupervisor(state, call.actor, call.body, rules);
      return { event, recordId: event.data.hearingId };
    }),
});

/** 督办调研. */
const visiting = route({
  method: 'POST',
  path: '/v1/items/{itemId}/visits',
  operationId: 'recordVisit',
  summary: '登记督办调研：现场、汇报、交流和提出的意见建议',
  description: '每条意见建议有责任人和期限，列入责任人的待办，报告落实情况以前不能通过办后督查。',
  body: schema.newVisit,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = recordVisit(state, call.actor, call.body, rules);
      return { event, recordId: event.data.visitId };
    }),
});

/** 意见建议落实情况. */
const answering = route({
  method: 'POST',
  path: '/v1/items/{itemId}/advice/{adviceId}',
  operationId: 'answerAdvice',
  summary: '报告一条意见建议的落实情况',
  body: schema.adviceAnswer,
  response: recorded,
  status: 200,
  handle: (call) => {
    const adviceId = call.params.adviceId ?? '';
    const { actor, body } = call;
    return record(
      call,
      (state, rules) => ({
        event: answerAdvice(state, actor, adviceId, body.answer, rules),
        recordId: adviceId,
      }),
      200,
    );
  },
});

/** 重点督办. */
export const KEY_ITEM_ROUTES: readonly Route[] = [
  naming,
  forming,
  reporting,
  hearing,
  visiting,
  answering,
];
