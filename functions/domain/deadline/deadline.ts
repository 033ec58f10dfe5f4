import type { CivilDate } from '../calendar/civilDate.ts';
import type { AnchorName } from './anchors.ts';
import type { DeadlineRule, Unit } from './rule.ts';

/** A date set for all items of a batch, or for one promise; `word` names it on paper, e.g. 本批统一时限. */
export type FixedDate = { date: CivilDate; word: string };

/** A later date granted (domain.md §3.1); whoever had to consent is named. */
export type Extension = {
  to: CivilDate;
  reason: string;
  /** Day on which it was granted. */
  on: CivilDate;
  consent?: { by: string; document?: string };
};

/** The clock stands still from `from` until it runs again on `to`; without `to` it still stands. */
export type Suspension = { from: CivilDate; to?: CivilDate; reason: string };

/** A day not counted, and why. */
export type SkippedDay = { date: CivilDate; reason: string };

/** How a due date came about; enough to compute it again by hand. */
export type Explanation = {
  /** Absent when the date was set and not counted. */
  rule?: DeadlineRule;
  anchor?: { name: AnchorName; word: string; date: CivilDate };
  /** Non-working days passed over while counting and rolling, in order. */
  skipped: SkippedDay[];
  /** Last day by counting, before suspension and roll. */
  raw: CivilDate;
  /** Days lost and where they put the last day. */
  suspension?: { lost: number; unit: Exclude<Unit, 'month'>; to: CivilDate; reasons: string[] };
  /** Where the last day rolled to, if it did. */
  rolledTo?: CivilDate;
  /** The fixed date, where a suspension moved it from, and whether it was the earlier. */
  fixed?: FixedDate & { movedFrom?: CivilDate; applied: boolean };
  /** The extension, the date it replaced, its date after later suspensions, and whether it is the later. */
  extension?: Extension & { from: CivilDate; extendedTo: CivilDate; applied: boolean };
  /** All of it in one plain Chinese sentence that ends in the due date. */
  sentence: string;
};

/** A computed deadline. */
export type Deadline = {
  due: CivilDate;
  /** First day of the warning. */
  warn: CivilDate;
  /** A year it was counted in has no holiday notice yet; the date may move. */
  provisional: boolean;
  /** Set while the clock stands still. */
  suspendedSince?: CivilDate;
  explanation: Explanation;
};

/** What else bears on a deadline. */
export type DeadlineOptions = {
  fixed?: FixedDate;
  extension?: Extension;
  suspensions?: readonly Suspension[];
};
