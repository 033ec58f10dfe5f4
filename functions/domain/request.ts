import type { Suspension } from './deadline/deadline.ts';

/** What stands in the explanation of a deadline. */
const REASON = '请示交办部门';

/** 请示交办部门 (domain.md §1 row 25): what is hard or beyond policy is asked first, then handled. */
export interface NewRequest {
  question: string;
  document?: string;
  /** Civil date on which it was sent. */
  on: string;
}

/** What came of it: 已答复 / 不再等待答复. */
export type RequestOutcome = 'answered' | 'dropped';

export const REQUEST_OUTCOMES = [
  'answered',
  'dropped',
] as const satisfies readonly RequestOutcome[];

export interface RequestAnswer {
  outcome: RequestOutcome;
  text: string;
  document?: string;
  /** Civil date */
  on: string;
}

/** A request on record. */
export interface SuperiorRequest extends NewRequest {
  requestId: string;
  round: number;
  /** Name of the office that was asked. */
  office: string;
  /** Whether the clock of the item stands meanwhile, by the profile. */
  stopsClock: boolean;
  by: string;
  answer?: RequestAnswer & {
    by: string;
    /** The due date before and after, where the clock stood. */
    due?: { from: string; to: string };
  };
}

/** What holds requests: an item's state. */
interface WithRequests {
  requests?: readonly SuperiorRequest[];
}

/** What of a request tells whether the clock stands. */
export type Standing = Pick<SuperiorRequest, 'on' | 'round' | 'stopsClock'> & {
  answer?: Pick<RequestAnswer, 'on'>;
};

/** The stretches of this round during which the clock stood, or stands. */
export function suspensionsOf({
  requests = [],
  round,
}: {
  requests?: readonly Standing[];
  round: number;
}): Suspension[] {
  return requests
    .filter((request) => request.stopsClock && request.round === round)
    .map(({ on, answer }) => ({ from: on, ...(answer ? { to: answer.on } : {}), reason: REASON }));
}

/** The requests that wait for their answer. */
export function openRequests({ requests = [] }: WithRequests): SuperiorRequest[] {
  return requests.filter(({ answer }) => answer === undefined);
}
