import type { Conclusion } from '../conclusion.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { NewItem } from '../item.ts';
import type { NewPromise } from '../promise.ts';
import type { RepeatedAnswer } from '../raisedAgain.ts';
import type { Finding } from '../review/finding.ts';
import type { StepData } from '../steps/data.ts';
import type { Desk, Outcome } from '../steps/desk.ts';
import type { StepId } from '../steps/ids.ts';
import type { TierConsequences } from '../tier.ts';

/** 逐件登记 (domain.md §1 row 14): the first event of every item. */
export interface ItemRegistered {
  type: 'item.registered';
  data: {
    itemId: string;
    item: NewItem;
    /** The profile and version under which it was received (design.md §4). */
    profile: { id: string; version: string };
    /** 办理时限 with its explanation. */
    replyDeadline: Deadline;
    batchId?: string;
  };
}

/** A human step waits on somebody's desk. */
export interface TaskOpened {
  type: 'task.opened';
  data: {
    taskId: string;
    step: StepId;
    desk: Desk;
    round: number;
    /** The side course it belongs to. */
    side?: string;
    due?: Deadline;
    /** 急件: it does not wait for the morning list. */
    urgent?: true;
  };
}

/** A person has done it, or sent it back with a reason. */
export interface TaskCompleted<S extends StepId = StepId> {
  type: 'task.completed';
  data: {
    taskId: string;
    step: S;
    outcome: Outcome;
    data: StepData[S];
    /** 承诺 that enter the ledger when the step is 面复送达. */
    promises?: NewPromise[];
    /** 公开时限, when the step is 面复送达. */
    publishBy?: Deadline;
    /** 同样答复, when the step is 拟稿. */
    repeats?: RepeatedAnswer[];
    /** What the tier brings with it, when the step is 分类. */
    consequences?: TierConsequences;
    /** 文号, claimed when the step is 编号成文. */
    documentNumber?: string;
    /** What the machine found when the step is 办公室核稿, those that were overridden included. */
    findings?: Finding[];
  };
}

/** 不满意 → 重办: the next round begins at 办前调查 (row 10), its sponsor one level higher. */
export interface RoundOpened {
  type: 'round.opened';
  data: { round: number; reason: string; replyDeadline: Deadline; sponsor?: string };
}

/** 办结, 转入跟踪 where the reply made a promise, 退办 or 撤回. */
export interface ItemConcluded {
  type: 'item.concluded';
  data: Conclusion;
}

/** The route broke at a state; reconciliation takes it up again. */
export interface RouteFailed {
  type: 'route.failed';
  data: { state: string; error: string; cause: string };
}

/** A new execution took the place of a lost one, at the recorded step. */
export interface RouteResumed {
  type: 'route.resumed';
  data: { side?: string; attempt: number; resumeAt?: StepId; reason: string };
}

/** The course of an item along its route. */
export type CourseEvent =
  | ItemRegistered
  | TaskOpened
  | TaskCompleted
  | RoundOpened
  | ItemConcluded
  | RouteFailed
  | RouteResumed;

export const COURSE_EVENT_NAMES: Record<CourseEvent['type'], string> = {
  'item.registered': '登记',
  'task.opened': '待办',
  'task.completed': '办理',
  'round.opened': '重办',
  'item.concluded': '结论',
  'route.failed': '流程故障',
  'route.resumed': '流程恢复',
};
