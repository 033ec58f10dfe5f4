import type { NewCorrection } from './inspection.ts';
import { attemptOf, type RoundCourse, type WithAttempts } from './roundCourse.ts';

/** 为什么列入回头看: 承诺未了结 / 滚动办理 / 已解决件抽查. */
export type LookBackWhy = 'promise' | 'rolling' | 'sample';

export const LOOK_BACK_WHY_NAMES: Record<LookBackWhy, string> = {
  promise: '承诺未了结',
  rolling: '滚动办理',
  sample: '已解决件抽查',
};

/** 回头看结果 (domain.md §1 rows 48, 49, 55; §3.7). */
export const LOOK_BACK_RESULTS = [
  'really-done',
  'not-done',
  'on-schedule',
  'late',
  'now-possible',
  'still-impossible',
] as const;

export type LookBackResult = (typeof LOOK_BACK_RESULTS)[number];

export const LOOK_BACK_RESULT_NAMES: Record<LookBackResult, string> = {
  'really-done': '确已落实',
  'not-done': '没有真正落实',
  'on-schedule': '按计划推进',
  late: '进度滞后',
  'now-possible': '条件已具备，重新办理',
  'still-impossible': '仍不具备条件，继续滚动',
};

/** The results that an item can have, by why it was chosen. */
export const RESULTS_OF: Record<LookBackWhy, readonly LookBackResult[]> = {
  promise: ['really-done', 'on-schedule', 'late', 'still-impossible'],
  rolling: ['really-done', 'now-possible', 'still-impossible'],
  sample: ['really-done', 'not-done'],
};

/** An item chosen for a round, with its class as it was. */
export interface LookBackChoice {
  itemId: string;
  number: string;
  title: string;
  session: string;
  classThen: string;
  why: LookBackWhy;
  handler?: string;
  section?: string;
}

/** What was found of one item. */
export interface LookBackFinding {
  itemId: string;
  result: LookBackResult;
  /** Class letter as it would be now. */
  classNow: string;
  remark?: string;
  evidence?: string;
  corrections?: NewCorrection[];
  /** Civil date */
  on: string;
}

/** 督查核查 of a result in the year-end review: agreed, or sent back to be assessed again. */
export interface LookBackCheck {
  outcome: 'agreed' | 'returned';
  remark?: string;
  /** Civil date */
  on: string;
}

/** A row of the 登记表. */
export interface LookBackEntry extends LookBackChoice {
  finding?: LookBackFinding & { by: string; byId: string };
  /** The checks of a year-end review, the last one last. */
  checks?: (LookBackCheck & { by: string })[];
  /** Checked, and the deputy told: nothing more is to be done. */
  endedOn?: string;
}

/** 回头看轮次 (rows 48, 50, 55): a fold of the stream `lookback#<year>-<n>`. */
export interface LookBack extends WithAttempts {
  lookBackId: string;
  version: number;
  hash: string;
  year: number;
  /** 第几届, where the round belongs to one. */
  term?: number;
  title: string;
  /** Of the sample: the same seed chooses the same items. */
  seed: string;
  reportBy: string;
  /** From which those are reminded who have said nothing. */
  remindOn?: string;
  reminded?: { kind: 'ahead' | 'due'; on: string }[];
  openedOn: string;
  openedBy: string;
  closedOn?: string;
  /** Part of the 年终督查: each result is checked by an inspector before it stands. */
  yearEnd?: true;
  entries: LookBackEntry[];
}

/** 滚动办、连续办 (row 55): since when an item rolls, and the years and terms in which it was tested again. */
export interface Rolling {
  since: number;
  years: number[];
  terms: number[];
}

/** The entries that have no result yet; in a year-end review, none that is checked and told. */
export function remaining({ entries, yearEnd }: LookBack): LookBackEntry[] {
  return entries.filter(({ finding, endedOn }) => (yearEnd ? endedOn : finding) === undefined);
}

/** Whether an inspector agreed with the result. */
export function isAgreed({ finding, checks = [] }: LookBackEntry): boolean {
  return finding !== undefined && checks.at(-1)?.outcome === 'agreed';
}

/** Where one item of a year-end review stands: 复评, 核查, or to be told. */
function stepOf(entry: LookBackEntry): string {
  if (!entry.finding) return 'reassess';
  return isAgreed(entry) ? 'end' : 'check';
}

/** The items of a year-end review whose course still runs; a round by hand has none. */
export function lookBackCourses(round: LookBack): RoundCourse[] {
  if (!round.yearEnd || round.closedOn) return [];
  return remaining(round).map((entry) => ({
    machine: 'look-back',
    itemId: entry.itemId,
    attempt: attemptOf(round, entry.itemId),
    at: stepOf(entry),
  }));
}

/** How a human step of one item ended; undefined while it waits. */
export function lookBackOutcome(
  { entries }: LookBack,
  step: string,
  itemId: string | undefined,
): string | undefined {
  const entry = entries.find((known) => known.itemId === itemId);
  if (!entry) return undefined;
  if (step === 'reassess') return entry.finding ? 'done' : undefined;
  if (!entry.finding) return 'return';
  return isAgreed(entry) ? 'done' : undefined;
}
