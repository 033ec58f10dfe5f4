/** Deadlines as data: rules, what bears on them, and dates that explain themselves. */
export { ANCHOR_NAMES, ANCHOR_WORDS, type AnchorName, type Anchors } from './anchors.ts';
export { computeDeadline } from './computeDeadline.ts';
export type {
  Deadline,
  DeadlineOptions,
  Explanation,
  Extension,
  FixedDate,
  SkippedDay,
  Suspension,
} from './deadline.ts';
export { DeadlineError, type DeadlineErrorCode } from './errors.ts';
export { checkExtension } from './extension.ts';
export { fixedDeadline } from './fixedDeadline.ts';
export { type Light, light, type Remaining, remaining } from './light.ts';
export { type DeadlineRule, type Span, spanWords, UNITS, type Unit } from './rule.ts';
