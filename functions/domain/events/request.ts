import type { Deadline } from '../deadline/deadline.ts';
import type { NewRequest, RequestAnswer } from '../request.ts';

/** 请示交办部门; where the clock stands meanwhile, the deadline says so (row 25). */
export interface RequestAsked {
  type: 'request.asked';
  data: NewRequest & {
    requestId: string;
    round: number;
    office: string;
    stopsClock: boolean;
    replyDeadline?: Deadline;
  };
}

/** 请示答复; the clock runs again, the lost days are put back: both dates are on record. */
export interface RequestAnswered {
  type: 'request.answered';
  data: RequestAnswer & {
    requestId: string;
    due?: { from: string; to: string };
    replyDeadline?: Deadline;
  };
}

export type RequestEvent = RequestAsked | RequestAnswered;

export const REQUEST_EVENT_NAMES: Record<RequestEvent['type'], string> = {
  'request.asked': '请示交办部门',
  'request.answered': '请示答复',
};
