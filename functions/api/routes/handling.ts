import { answerRequest, askSuperior } from '../../domain/decide/requests.ts';
import { doStep, makePlan, moveStep } from '../../domain/decide/stepPlan.ts';
import { reclassify } from '../../domain/decide/tiers.ts';
import { type Route, route } from '../http/route.ts';
import {
  newPlan,
  newRequest,
  newTier,
  requestAnswer,
  stepDone,
  stepMoved,
} from '../schemas/handling.ts';
import { record, recorded } from './record.ts';

const STEP = '/v1/items/{itemId}/plan/{stepId}';

/** 重新分类. */
const reclassified = route({
  method: 'POST',
  path: '/v1/items/{itemId}/tier',
  operationId: 'reclassifyItem',
  summary: '重新分类：换一档，写明理由',
  description: '后果随档而来：主要领导挂帅、列入年度工作重点、滚动办、须有分步推进计划。',
  body: newTier,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => ({ event: reclassify(state, call.actor, call.body, call.rules) })),
});

/** 请示交办部门. */
const asked = route({
  method: 'POST',
  path: '/v1/items/{itemId}/requests',
  operationId: 'askSuperior',
  summary: '登记请示交办部门：问题、文号、日期',
  description:
    '由局办公室办理。请示期间办理时限照常计算，本地规定停止计时的除外；答复以前不能签发。',
  body: newRequest,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => {
      const event = askSuperior(state, call.actor, call.body, call.rules);
      return { event, recordId: event.data.requestId };
    }),
});

/** 请示答复. */
const answered = route({
  method: 'POST',
  path: '/v1/items/{itemId}/requests/{requestId}/answer',
  operationId: 'answerRequest',
  summary: '登记请示的答复，或不再等待答复',
  description: '停止计时的，恢复计时，所停日数如数补回，原期和新期都在记录里，并告知代表。',
  body: requestAnswer,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => {
      const { requestId = '' } = call.params;
      const event = answerRequest(state, call.actor, requestId, call.body, call.rules);
      return { event, recordId: requestId };
    }),
});

/** 分步推进计划. */
const planned = route({
  method: 'POST',
  path: '/v1/items/{itemId}/plan',
  operationId: 'makePlan',
  summary: '订立或增补分步推进计划：每一步做什么、由谁、何时完成；告知代表',
  body: newPlan,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => {
      const event = makePlan(state, call.actor, call.body.steps, call.rules);
      return { event, recordId: event.data.steps[0]?.stepId ?? '' };
    }),
});

/** 一步完成. */
const done = route({
  method: 'POST',
  path: `${STEP}/done`,
  operationId: 'doPlanStep',
  summary: '登记分步推进的一步已经完成；告知代表',
  body: stepDone,
  response: recorded,
  status: 200,
  handle: (call) => {
    const { stepId = '' } = call.params;
    return record(
      call,
      (state) => ({
        event: doStep(state, call.actor, stepId, call.body, call.rules),
        recordId: stepId,
      }),
      200,
    );
  },
});

/** 一步延期. */
const moved = route({
  method: 'POST',
  path: `${STEP}/moved`,
  operationId: 'movePlanStep',
  summary: '分步推进的一步延期：理由告知代表，原定日期保留',
  body: stepMoved,
  response: recorded,
  status: 200,
  handle: (call) => {
    const { stepId = '' } = call.params;
    return record(
      call,
      (state) => ({
        event: moveStep(state, call.actor, stepId, call.body, call.rules),
        recordId: stepId,
      }),
      200,
    );
  },
});

/** 办中：分类、请示、分步推进. */
export const HANDLING_ROUTES: readonly Route[] = [
  reclassified,
  asked,
  answered,
  planned,
  done,
  moved,
];
