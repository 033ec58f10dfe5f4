import type { Light } from './deadline/light.ts';
import type { Role } from './roles.ts';
import type { Stage } from './steps/ids.ts';

/**
 * Mails that a place may put into the 每日待办清单 in place of sending each at once: all of them tell people of
 * the bureau only what the list says as well. Names of templates. Of ratings only those wait by which a deputy
 * is satisfied and which came by link (`toldInTheMorning`).
 */
export const DIGESTIBLE = [
  'task',
  'promise-due',
  'plan-step-due',
  'advice-due',
  'rating-told',
] as const;

/** Whose work has a 每周在办清单: of a section, of whoever leads items, of the whole bureau. */
export const WEEKLY_ROLES = [
  'section-head',
  'deputy-director',
  'director',
  'office-head',
] as const satisfies readonly Role[];

/** 逾期 / 今日到期或临期 / 新到 / 其他, in this order. */
export const TASK_GROUPS = ['overdue', 'due', 'new', 'other'] as const;

/** In which part of the list a task stands. */
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** What reminders are of: 承诺, 分步推进, 意见建议. */
export type Reminded = 'promise' | 'plan-step' | 'advice';

/** How a digest names an item: nobody who made it, no contact data. */
export interface DigestedItem {
  itemId: string;
  /** 市十八届人大四次会议第012号建议 */
  label: string;
  title: string;
  keyItem?: true;
}

/** One task of a desk, as it stood on the day of the list. */
export interface DigestTask extends DigestedItem {
  taskId: string;
  stepName: string;
  due: string;
  group: TaskGroup;
  /** Opened since the list before. */
  fresh?: true;
}

/** Something that falls due without being a task of this desk: a promise, a step that somebody else owes. */
export interface DigestReminder extends DigestedItem {
  about: Reminded;
  what: string;
  due: string;
}

/** 收到的评价: one deputy is satisfied; who it was is not said. */
export interface DigestRating extends DigestedItem {
  /** 办理态度满意、办理结果满意 */
  grades: string;
  /** Its beginning, where one was written. */
  comment?: string;
  /** Civil date on which it was given. */
  on: string;
}

/** 每日待办清单: what lies on one person's desk, the earliest due first in each group. */
export interface DailyPart {
  counts: Record<TaskGroup, number>;
  tasks: DigestTask[];
  /** How many more there are than are listed. */
  more: number;
  /** There are even more than were looked at. */
  andMore?: true;
  reminders: DigestReminder[];
  /** Since the list before, and how many more there are than are listed. */
  ratings?: DigestRating[];
  moreRatings?: number;
}

/** How many items: 在办, 红灯, 黄灯. */
export interface WeeklyCounts {
  open: number;
  red: number;
  yellow: number;
}

/** One item of a weekly list. */
export interface DigestItem extends DigestedItem {
  stage: Stage;
  section?: string;
  handler?: string;
  due: string;
  light: Light;
}

/** 每周在办清单 of a section, of whoever leads the items, or of the bureau (which names only what is late). */
export interface WeeklyPart {
  of: 'section' | 'sponsor' | 'bureau';
  /** Its id, where it is of a section. */
  section?: string;
  counts: WeeklyCounts;
  items: DigestItem[];
  more: number;
  /** Of the bureau: how many each section has; without an id what is not divided yet. */
  sections?: (WeeklyCounts & { section?: string })[];
}

/** The list before: its day, and the instant up to which what was opened was seen. */
export interface Since {
  on: string;
  at: string;
}

/** So many rows a list shows; how many more there are is told. */
export const MOST_ROWS = 60;
