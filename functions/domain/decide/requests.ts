import { CalendarError } from '../calendar/errors.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { recompute } from '../deadline/recompute.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { RequestAnswered, RequestAsked } from '../events.ts';
import { kindOf, officeName } from '../profile/profile.ts';
import {
  type NewRequest,
  type RequestAnswer,
  type Standing,
  type SuperiorRequest,
  suspensionsOf,
} from '../request.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustBePast, mustGoOn, OFFICE } from './intake.ts';

/** The item's deadline with the clock standing during these requests of the present round. */
function deadlineDuring(
  requests: readonly Standing[],
  { replyDeadline, round }: ItemState,
  { calendar }: CommonRules,
): Deadline {
  const suspensions = suspensionsOf({ requests, round });
  try {
    return recompute(replyDeadline, suspensions, calendar);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw invalid(error.code, `${error.message}。`, 'on');
  }
}

/**
 * 请示交办部门 (domain.md §1 row 25), sent by the office before the item is answered. The clock runs on,
 * unless the profile says otherwise.
 * @throws Refusal FORBIDDEN, ITEM_OVER, ALREADY_REPLIED, NO_CALENDAR, or of the date
 */
export function askSuperior(
  state: ItemState,
  actor: Actor,
  request: NewRequest,
  rules: CommonRules,
): RequestAsked {
  mustHaveRole(actor, OFFICE, '请示交办部门');
  mustGoOn(state);
  if (state.repliedOn) {
    throw new Refusal('blocked', 'ALREADY_REPLIED', '本件已经答复，请示须在答复以前提出。');
  }
  mustBePast(request.on, 'on', state, rules.today);
  const { profile } = rules;
  const { requests = [], round } = state;
  const { stopsClock } = profile.request;
  const replyDeadline = deadlineDuring(
    [...requests, { ...request, round, stopsClock }],
    state,
    rules,
  );
  return {
    type: 'request.asked',
    data: {
      ...request,
      requestId: `request-${requests.length + 1}`,
      round,
      office: officeName(profile, kindOf(profile, state.item.kind).assigner),
      stopsClock,
      ...(stopsClock ? { replyDeadline } : {}),
    },
  };
}

function openRequest({ requests = [] }: ItemState, requestId: string): SuperiorRequest {
  const request = requests.find((known) => known.requestId === requestId);
  if (!request) throw notFound('没有这次请示，请刷新页面。', 'REQUEST_NOT_FOUND');
  if (!request.answer) return request;
  throw new Refusal('conflict', 'REQUEST_ANSWERED', '这次请示已有答复，请刷新页面。');
}

/**
 * 请示答复, or that it is no longer waited for. Where the clock stood, the days lost are put back.
 * @throws Refusal FORBIDDEN, ITEM_OVER, REQUEST_NOT_FOUND, REQUEST_ANSWERED, DATE_ORDER, NO_CALENDAR, or of
 * the date
 */
export function answerRequest(
  state: ItemState,
  actor: Actor,
  requestId: string,
  answer: RequestAnswer,
  rules: CommonRules,
): RequestAnswered {
  mustHaveRole(actor, OFFICE, '登记请示答复');
  mustGoOn(state);
  const request = openRequest(state, requestId);
  mustBePast(answer.on, 'on', state, rules.today);
  if (answer.on < request.on) {
    throw invalid('DATE_ORDER', `答复日期不能早于请示日期${request.on}。`, 'on');
  }
  const stood = request.stopsClock && request.round === state.round;
  const requests = (state.requests ?? []).map((one) =>
    one.requestId === requestId ? { ...one, answer: { ...answer, by: actor.name } } : one,
  );
  const replyDeadline = stood ? deadlineDuring(requests, state, rules) : undefined;
  const due = replyDeadline && { from: state.replyDeadline.due, to: replyDeadline.due };
  return {
    type: 'request.answered',
    data: { requestId, ...answer, ...(replyDeadline ? { due, replyDeadline } : {}) },
  };
}
