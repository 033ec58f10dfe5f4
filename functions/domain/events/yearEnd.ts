import type { CarriedItem, YearEndReport, YearEndTexts } from '../yearEnd.ts';

/** 启动年终督查, by the calendar or by hand. */
export interface YearEndOpened {
  type: 'year-end.opened';
  data: { year: number; term?: number; on: string; byHand?: true };
}

/**
 * Which look-back goes over the items; none where there is nothing to look back at. Where one round does not
 * hold them all there is one event for each round, and `more` says that others follow.
 */
export interface YearEndChosen {
  type: 'year-end.chosen';
  data: { lookBackId?: string; items: number; on: string; more?: true };
}

/** Every item is assessed, checked and told. */
export interface YearEndLookedBack {
  type: 'year-end.looked-back';
  data: { lookBackId: string; on: string };
}

/** 年终报告 as counted from the register: nobody types a figure in. */
export interface YearEndCompiled {
  type: 'year-end.compiled';
  data: { year: number; on: string; report: YearEndReport };
}

/** The text of the report, by a person. */
export interface YearEndWritten {
  type: 'year-end.written';
  data: YearEndTexts & { on: string };
}

/** 党组会年末听取 (row 45): in the same transaction as the minutes of the meeting. */
export interface YearEndHeard {
  type: 'year-end.heard';
  data: { meetingId: string; minutesNumber: string; heldOn: string };
}

/** What is open rolls into the next year (row 55). */
export interface YearEndRolledOver {
  type: 'year-end.rolled-over';
  data: { on: string; into: number; count: number; items: CarriedItem[] };
}

/** What happens to the review of a year. */
export type YearEndEvent =
  | YearEndOpened
  | YearEndChosen
  | YearEndLookedBack
  | YearEndCompiled
  | YearEndWritten
  | YearEndHeard
  | YearEndRolledOver;

export const YEAR_END_EVENT_NAMES: Record<YearEndEvent['type'], string> = {
  'year-end.opened': '启动年终督查',
  'year-end.chosen': '选定回头看的件',
  'year-end.looked-back': '年终回头看结束',
  'year-end.compiled': '汇总年终报告',
  'year-end.written': '年终报告定稿',
  'year-end.heard': '党组会年末听取',
  'year-end.rolled-over': '转入下一年',
};

/** The stream of a year's review: `year-end#2026`. */
export const YEAR_END_PREFIX = 'year-end#';
