import type {
  AdvicePoint,
  AdviceReminder,
  Supervision,
  SupervisionReport,
  SupervisorHearing,
  TaskForce,
  Visit,
} from '../keyItem.ts';

/** 列为重点督办; `sponsor`: the director who leads it from now on, where another did. */
export interface KeyItemNamed {
  type: 'key-item.named';
  data: Supervision & { on: string; sponsor?: string };
}

/** 成立工作专班; a later one takes its place. */
export interface TaskForceFormed {
  type: 'task-force.formed';
  data: TaskForce;
}

/** 向督办方报告 of plan, progress or result. */
export interface SupervisionReported {
  type: 'supervision.reported';
  data: SupervisionReport;
}

/** 听取督办方意见 before the reply is signed. */
export interface SupervisorHeard {
  type: 'supervisor.heard';
  data: SupervisorHearing;
}

/** 督办、调研 on the spot, with the advice that is to be followed (row 47). */
export interface VisitRecorded {
  type: 'visit.recorded';
  data: Visit & { advice: Omit<AdvicePoint, 'visitId' | 'answer' | 'reminded'>[] };
}

/** 意见建议到期提醒, by the daily sweep: some days before the date, and on it. */
export interface AdviceReminded {
  type: 'advice.reminded';
  data: { adviceId: string; kind: AdviceReminder; on: string };
}

/** What was done about an advice point. */
export interface AdviceAnswered {
  type: 'advice.answered';
  data: { adviceId: string; answer: string; on: string };
}

/** What makes a key item more than others, and the visits that any item may have. */
export type KeyItemEvent =
  | KeyItemNamed
  | TaskForceFormed
  | SupervisionReported
  | SupervisorHeard
  | VisitRecorded
  | AdviceReminded
  | AdviceAnswered;

export const KEY_ITEM_EVENT_NAMES: Record<KeyItemEvent['type'], string> = {
  'key-item.named': '列为重点督办',
  'task-force.formed': '成立工作专班',
  'supervision.reported': '向督办方报告',
  'supervisor.heard': '听取督办方意见',
  'visit.recorded': '督办调研',
  'advice.reminded': '意见建议到期提醒',
  'advice.answered': '意见建议落实情况',
};
