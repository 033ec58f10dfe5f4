import type { Contact } from './contact.ts';
import type { Deadline } from './deadline/deadline.ts';
import type { NewItem } from './item.ts';
import type { Directory } from './roles.ts';
import type { StepData } from './steps/data.ts';
import type { Desk, Outcome } from './steps/desk.ts';
import type { StepId } from './steps/ids.ts';

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
  data: { taskId: string; step: StepId; desk: Desk; round: number; due?: Deadline };
}

/** A person has done it, or sent it back with a reason. */
export interface TaskCompleted<S extends StepId = StepId> {
  type: 'task.completed';
  data: {
    taskId: string;
    step: S;
    outcome: Outcome;
    data: StepData[S];
    /** 文号, claimed when the step is 编号成文. */
    documentNumber?: string;
  };
}

/** 沟通（见面）记录 (row 28). */
export interface ContactRecorded {
  type: 'contact.recorded';
  data: Contact;
}

/** 进度 told by the handler (rows 23, 40). */
export interface ProgressRecorded {
  type: 'progress.recorded';
  data: { progressId: string; on: string; text: string; by: string };
}

/** One deputy's rating, given through the deputy's own link (design.md §5). */
export interface RatingReceived {
  type: 'rating.received';
  data: Rating;
}

/** 征询意见: two axes, 不满意 with a written reason (domain.md §3.6). */
export interface Rating {
  submitterId: string;
  round: number;
  /** 办理态度, a grade of the profile. */
  attitude: string;
  /** 办理结果, a grade of the profile. */
  result: string;
  reason?: string;
  comment?: string;
  /** Civil date */
  on: string;
  satisfied: boolean;
}

/** The return window is over; who did not answer stays out of the base and is counted. */
export interface ConsultationClosed {
  type: 'consultation.closed';
  data: { round: number; unreturned: string[] };
}

/** 不满意 → 重办: the next round begins at 办前调查 (row 10). */
export interface RoundOpened {
  type: 'round.opened';
  data: { round: number; reason: string; replyDeadline: Deadline };
}

/** 办结, or 转入跟踪 where the reply made a promise. */
export interface ItemConcluded {
  type: 'item.concluded';
  data: { how: 'closed' | 'tracking'; on: string };
}

/** The route broke at a state; reconciliation takes it up again. */
export interface RouteFailed {
  type: 'route.failed';
  data: { state: string; error: string; cause: string };
}

/** A new execution took the place of a lost one, at the recorded step. */
export interface RouteResumed {
  type: 'route.resumed';
  data: { attempt: number; resumeAt?: StepId; reason: string };
}

export type ItemEventBody =
  | ItemRegistered
  | TaskOpened
  | TaskCompleted
  | ContactRecorded
  | ProgressRecorded
  | RatingReceived
  | ConsultationClosed
  | RoundOpened
  | ItemConcluded
  | RouteFailed
  | RouteResumed;

/** A list of assigned items was taken in. */
export interface BatchImported {
  type: 'batch.imported';
  data: { batchId: string; fileName: string; digest: string; rows: number; itemIds: string[] };
}

/** The directory of people and sections was replaced. */
export interface DirectoryLoaded {
  type: 'directory.loaded';
  data: { directory: Directory };
}

export type EventBody = ItemEventBody | BatchImported | DirectoryLoaded;

/** Where and by whom; `at` is a UTC instant, `prev` the hash of the event before (design.md §1). */
export interface EventHeader {
  stream: string;
  version: number;
  at: string;
  by: { id: string; name: string };
  prev: string;
  hash: string;
}

/** An event as stored. */
export type StoredEvent<B extends EventBody = EventBody> = B & EventHeader;

const ITEM_PREFIX = 'item#';
export const DIRECTORY_STREAM = 'directory#main';

export function itemStream(itemId: string): string {
  return `${ITEM_PREFIX}${itemId}`;
}

export function batchStream(batchId: string): string {
  return `batch#${batchId}`;
}

/** The item id of a stream, or undefined when it is another kind of stream. */
export function itemIdOfStream(stream: string): string | undefined {
  return stream.startsWith(ITEM_PREFIX) ? stream.slice(ITEM_PREFIX.length) : undefined;
}

/** 事件名 as the timeline shows it. */
export const EVENT_NAMES: Record<EventBody['type'], string> = {
  'item.registered': '登记',
  'task.opened': '待办',
  'task.completed': '办理',
  'contact.recorded': '沟通记录',
  'progress.recorded': '进度',
  'rating.received': '评价',
  'consultation.closed': '征询结束',
  'round.opened': '重办',
  'item.concluded': '结论',
  'route.failed': '流程故障',
  'route.resumed': '流程恢复',
  'batch.imported': '导入清单',
  'directory.loaded': '更新通讯录',
};
