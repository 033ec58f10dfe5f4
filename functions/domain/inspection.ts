/** 落实情况: 已落实 / 部分落实 / 未落实. */
export const CHECK_RESULTS = ['done', 'partly', 'not'] as const;

export type CheckResult = (typeof CHECK_RESULTS)[number];

export const CHECK_RESULT_NAMES: Record<CheckResult, string> = {
  done: '已落实',
  partly: '部分落实',
  not: '未落实',
};

/** What was found of one answer (`demand-1`) or one promise (`promise-1`) of the letter (row 44). */
export interface Checked {
  of: string;
  result: CheckResult;
  note?: string;
}

/** 整改要求: what, by whom, until when. */
export interface NewCorrection {
  what: string;
  /** A person id. */
  by: string;
  /** Civil date */
  until: string;
}

/** A correction on record; `report` says how it was done. */
export interface Correction extends NewCorrection {
  correctionId: string;
  /** The inspection's task, or the look-back round, that asked for it. */
  from: string;
  report?: string;
}

/** 督查记录 (row 44). */
export interface Inspection {
  taskId: string;
  /** Person ids, none of the handling section. */
  team: string[];
  /** Civil date of the 督查通知. */
  noticeOn: string;
  findings: string;
  results: Checked[];
  outcome: 'done' | 'rectify';
}

/** 反馈 of progress and effect to those who made the suggestion. */
export interface Feedback {
  feedbackId: string;
  progress: string;
  effect: string;
  /** Civil date */
  on: string;
  by: string;
}

/** What holds corrections: an item's state. */
interface WithCorrections {
  corrections?: Correction[];
}

/** The corrections that nobody has reported on yet. */
export function openCorrections({ corrections = [] }: WithCorrections): Correction[] {
  return corrections.filter(({ report }) => report === undefined);
}

/** New corrections with their ids, after those on record. */
export function numbered(
  { corrections = [] }: WithCorrections,
  asked: readonly NewCorrection[],
  from: string,
): Correction[] {
  const before = corrections.length;
  return asked.map((correction, index) => ({
    ...correction,
    correctionId: `correction-${before + index + 1}`,
    from,
  }));
}
