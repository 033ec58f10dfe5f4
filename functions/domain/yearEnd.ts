import type { ItemKind } from './item.ts';
import type { LookBackResult } from './lookBack.ts';
import type { PromiseStatus } from './promise.ts';
import type { Rate } from './rates/computed.ts';
import { attemptOf, type RoundCourse, type WithAttempts } from './roundCourse.ts';

/** 承诺未了结 / 滚动办理 / 尚在办理. */
export const CARRIED_NAMES = {
  promise: '承诺未了结',
  rolling: '滚动办理',
  open: '尚在办理',
} as const;

/** An item that is taken into the next year, and why. */
export interface CarriedItem {
  itemId: string;
  session: string;
  number: string;
  title: string;
  why: keyof typeof CARRIED_NAMES;
}

/** 年终报告 in figures: of the items of one year's sessions (domain.md §4.6). */
export interface YearEndReport {
  items: number;
  byKind: { kind: ItemKind; main: number; co: number }[];
  closed: number;
  tracking: number;
  open: number;
  /** 退办、撤回 */
  left: number;
  classes: { letter: string; count: number }[];
  promises: { status: PromiseStatus; count: number }[];
  /** 年终回头看 */
  lookBack: { items: number; results: { result: LookBackResult; count: number }[] };
  rates: Rate[];
}

/** The text that no register can write. */
export interface YearEndTexts {
  /** 主要做法 */
  practices: string;
  /** 存在问题 */
  problems: string;
  /** 下一步 */
  nextSteps: string;
}

/** 年终督查 of a year (domain.md §1 rows 45, 48, 50, 55): a fold of the stream `year-end#<year>`. */
export interface YearEnd extends WithAttempts {
  year: number;
  version: number;
  hash: string;
  /** 第几届, where it is known. */
  term?: number;
  /** Civil dates */
  openedOn: string;
  openedBy: string;
  /** The first look-back, further ones, how many items they go over; `unfinished`: more are to be opened. */
  chosen?: { lookBackId?: string; further?: string[]; items: number; unfinished?: true };
  /** The look-backs that are over. */
  lookedBack?: string[];
  /** When the last of them was over. */
  lookedBackOn?: string;
  report?: YearEndReport;
  written?: YearEndTexts & { on: string; by: string };
  heard?: { meetingId: string; minutesNumber: string; heldOn: string };
  carried?: { on: string; into: number; count: number; items: CarriedItem[] };
}

/** 选件 / 回头看 / 汇总 / 定稿 / 党组会听取 / 转入下一年 / 完成. */
export const YEAR_END_STEPS = {
  choose: '选定回头看的件',
  'look-back': '逐件回头看',
  compile: '汇总报告',
  write: '报告定稿',
  hear: '党组会听取',
  'roll-over': '转入下一年',
  over: '完成',
} as const;

export type YearEndStep = keyof typeof YEAR_END_STEPS;

/** The look-backs of a review, in the order in which they were opened. */
export function lookBacksOf({ chosen }: Pick<YearEnd, 'chosen'>): string[] {
  return [...(chosen?.lookBackId ? [chosen.lookBackId] : []), ...(chosen?.further ?? [])];
}

/** Where the review stands. */
export function yearEndStep(round: Omit<YearEnd, 'hash' | 'attempts'>): YearEndStep {
  const { chosen, lookedBackOn, report, written, heard, carried } = round;
  if (!chosen || chosen.unfinished) return 'choose';
  if (chosen.lookBackId && !lookedBackOn) return 'look-back';
  if (!report) return 'compile';
  if (!written) return 'write';
  if (!heard) return 'hear';
  return carried ? 'over' : 'roll-over';
}

/** The execution that must live while the review is not over. */
export function yearEndCourses(round: YearEnd): RoundCourse[] {
  const at = yearEndStep(round);
  return at === 'over' ? [] : [{ machine: 'year-end-review', attempt: attemptOf(round), at }];
}

/** How a step that the machine waits for ended; undefined while it waits. */
export function yearEndOutcome(round: YearEnd, step: string): string | undefined {
  const done = {
    'look-back': round.lookedBackOn !== undefined || (round.chosen && !round.chosen.lookBackId),
    write: round.written !== undefined,
    hear: round.heard !== undefined,
  }[step];
  return done ? 'done' : undefined;
}
