import type { CivilDate } from '../calendar/civilDate.ts';

/** The days from which places count their clocks, with the word used on paper (domain.md §0.4, §3.1–3.7). */
export const ANCHOR_WORDS = {
  assigned: '交办之日',
  received: '收到之日',
  notified: '接到通知之日',
  meeting: '交办会召开之日',
  coRequested: '送请协办之日',
  coReturned: '协办意见退回之日',
  formSent: '征询意见表送达之日',
  dissatisfied: '收到不满意反馈之日',
  replied: '答复之日',
  inspected: '督查之日',
  promiseDone: '承诺事项办结之日',
  urged: '催办之日',
  reopened: '重新启动办理之日',
} as const;

/** Name of a start day. */
export type AnchorName = keyof typeof ANCHOR_WORDS;

/** All anchor names, for checking configuration. */
export const ANCHOR_NAMES = Object.keys(ANCHOR_WORDS) as AnchorName[];

/** The start days known of one thing; what has not happened yet is absent. */
export type Anchors = Partial<Record<AnchorName, CivilDate>>;
