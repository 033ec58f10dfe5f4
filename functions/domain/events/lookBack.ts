import type { Deadline } from '../deadline/deadline.ts';
import type { LookBackChoice, LookBackFinding } from '../lookBack.ts';

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
    on: string;
    choices: LookBackChoice[];
  };
}

/** 登记表 of one item filled in. */
export interface LookBackResultRecorded {
  type: 'lookback.result-recorded';
  data: LookBackFinding;
}

/** Every item has its result. */
export interface LookBackClosed {
  type: 'lookback.closed';
  data: { on: string };
}

/** What happens to a round. */
export type LookBackEvent = LookBackOpened | LookBackResultRecorded | LookBackClosed;

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

/** What a look-back leaves in an item. */
export type ItemLookBackEvent = ItemLookedBack | ItemReopened;

export const LOOK_BACK_EVENT_NAMES: Record<
  LookBackEvent['type'] | ItemLookBackEvent['type'],
  string
> = {
  'lookback.opened': '启动回头看',
  'lookback.result-recorded': '回头看登记',
  'lookback.closed': '回头看结束',
  'item.looked-back': '回头看',
  'item.reopened': '重新启动办理',
};

/** The stream of a round: `lookback#2026-1`. */
export const LOOK_BACK_PREFIX = 'lookback#';
