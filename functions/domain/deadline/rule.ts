import type { AnchorName } from './anchors.ts';
import { DeadlineError } from './errors.ts';

/** The units in which clocks count: 日, 工作日, 月. */
export const UNITS = ['day', 'workingDay', 'month'] as const;

/** Unit of a clock. */
export type Unit = (typeof UNITS)[number];

/** A length of time in one unit. */
export type Span = { n: number; unit: Unit };

/**
 * A clock as data (design.md §3, domain.md §0.4): n units from an anchor whose own day is not counted;
 * `roll`: a last day that is not worked moves to the next working day (民法典 200–204, domain.md §5).
 */
export type DeadlineRule = Span & {
  anchor: AnchorName;
  roll: boolean;
  /** The warning (yellow) begins this long before the due date; without it, on the due date. */
  warnBefore?: Span;
};

const UNIT_WORDS: Record<Unit, string> = { day: '日', workingDay: '个工作日', month: '个月' };

/** A span in words: 5日, 5个工作日, 3个月. */
export const spanWords = (span: Span): string => `${span.n}${UNIT_WORDS[span.unit]}`;

/** Refuses a rule whose numbers cannot be meant. Throws DeadlineError BAD_RULE. */
export function checkRule(rule: DeadlineRule): void {
  for (const span of [rule, rule.warnBefore])
    if (span && !(Number.isInteger(span.n) && span.n >= 0 && UNITS.includes(span.unit)))
      throw new DeadlineError('BAD_RULE', `时限规则不对：${span.n}（${span.unit}）`);
}
