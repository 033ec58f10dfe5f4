import type { Deadline } from '../deadline/deadline.ts';
import type { PromiseMove, PromiseRating, SecondReplyOutcome } from '../promise.ts';

/** 延期, with a reason that the deputy was told (domain.md §3.7). */
export interface PromiseMoved {
  type: 'promise.moved';
  data: { promiseId: string; remindOn: string } & Omit<PromiseMove, 'by'>;
}

/** 兑现: a second reply is owed, in the side course `side`. */
export interface PromiseKept {
  type: 'promise.kept';
  data: { promiseId: string; side: string; evidence: string; on: string };
}

/** 无法兑现: a written explanation is owed, which the director signs. */
export interface PromiseImpossible {
  type: 'promise.impossible';
  data: { promiseId: string; side: string; reason: string; explanation: string; on: string };
}

/** The sweep told the owner: some days before the date, and on it. */
export interface PromiseReminded {
  type: 'promise.reminded';
  data: { promiseId: string; kind: 'ahead' | 'due'; due: string; on: string };
}

/** One deputy's rating of how the promise ended, by the deputy's own link. */
export interface PromiseRated {
  type: 'promise.rated';
  data: PromiseRating & { promiseId: string; side: string };
}

/** The return window of a second reply is over. */
export interface PromiseConsultationClosed {
  type: 'promise.consultation-closed';
  data: { promiseId: string; side: string; unreturned: string[] };
}

/** 再次答复 is over; with 不满意 the promise is open again, with a new date. */
export interface SecondReplyEnded {
  type: 'second-reply.ended';
  data: {
    promiseId: string;
    side: string;
    outcome: SecondReplyOutcome;
    on: string;
    again?: { due: Deadline; remindOn: string; reasons: string[] };
  };
}

/** 承诺事项台账. */
export type PromiseEvent =
  | PromiseMoved
  | PromiseKept
  | PromiseImpossible
  | PromiseReminded
  | PromiseRated
  | PromiseConsultationClosed
  | SecondReplyEnded;

export const PROMISE_EVENT_NAMES: Record<PromiseEvent['type'], string> = {
  'promise.moved': '承诺延期',
  'promise.kept': '承诺兑现',
  'promise.impossible': '承诺无法兑现',
  'promise.reminded': '承诺到期提醒',
  'promise.rated': '承诺评价',
  'promise.consultation-closed': '承诺征询结束',
  'second-reply.ended': '再次答复结束',
};
