import type { Deadline } from '../deadline/deadline.ts';
import type { LookBackCheck, LookBackChoice, LookBackFinding } from '../lookBack.ts';
import type { Rating } from './rating.ts';
import type { RoundCourseEvent } from './roundCourse.ts';

/** 启动一轮回头看: which items, and by which seed the sample was drawn. */
export interface LookBackOpened {
  type: 'lookback.opened';
  data: {
    lookBackId: string;
    year: number;
    term?: number;
    title: string;
    seed: string;
    /** Civil dates */
    reportBy: string;
    /** From which those are reminded who have said nothing. */
    remindOn?: string;
    on: string;
    /** Part of the 年终督查. */
    yearEnd?: true;
    choices: LookBackChoice[];
  };
}

/** 登记表 of one item filled in. */
export interface LookBackResultRecorded {
  type: 'lookback.result-recorded';
  data: LookBackFinding;
}

/** 督查核查 of one item's result in the year-end review (rows 44, 48). */
export interface LookBackResultChecked {
  type: 'lookback.result-checked';
  data: LookBackCheck & { itemId: string };
}

/** One item of the year-end review is done: its deputies are told the result. */
export interface LookBackEnded {
  type: 'lookback.ended';
  data: {
    itemId: string;
    on: string /** 评价截止, where the place asks for one */;
    rateUntil?: string;
  };
}

/** 回头看到期提醒, to those whose items are still without a result. */
export interface LookBackReminded {
  type: 'lookback.reminded';
  data: { kind: 'ahead' | 'due'; itemIds: string[]; on: string };
}

/** Every item has its result. */
export interface LookBackClosed {
  type: 'lookback.closed';
  data: { on: string };
}

/** What happens to a round. */
export type LookBackEvent =
  | LookBackOpened
  | LookBackResultRecorded
  | LookBackResultChecked
  | LookBackEnded
  | LookBackReminded
  | LookBackClosed
  | RoundCourseEvent;

/** 回头看 of an item: in the item's own stream, together with the round's event. */
export interface ItemLookedBack {
  type: 'item.looked-back';
  data: Omit<LookBackFinding, 'itemId'> & { lookBackId: string; year: number; term?: number };
}

/** 过去难以办理、现在可以实现 (row 49): a new round of handling that ends in a face-to-face reply. */
export interface ItemReopened {
  type: 'item.reopened';
  data: {
    lookBackId: string;
    round: number;
    reason: string;
    replyDeadline: Deadline;
    on: string;
  };
}

/** 对回头看结果的评价, by the deputy alone; apart from the first and the final rating. */
export interface ItemLookBackRated {
  type: 'item.look-back-rated';
  data: Omit<Rating, 'round' | 'paper'> & { lookBackId: string };
}

/** What a look-back leaves in an item. */
export type ItemLookBackEvent = ItemLookedBack | ItemReopened | ItemLookBackRated;

export const LOOK_BACK_EVENT_NAMES: Record<
  Exclude<LookBackEvent['type'], RoundCourseEvent['type']> | ItemLookBackEvent['type'],
  string
> = {
  'lookback.opened': '启动回头看',
  'lookback.result-recorded': '回头看登记',
  'lookback.result-checked': '回头看核查',
  'lookback.ended': '回头看结果告知代表',
  'lookback.reminded': '回头看到期提醒',
  'lookback.closed': '回头看结束',
  'item.looked-back': '回头看',
  'item.reopened': '重新启动办理',
  'item.look-back-rated': '回头看评价',
};

/** The stream of a round: `lookback#2026-1`. */
export const LOOK_BACK_PREFIX = 'lookback#';
