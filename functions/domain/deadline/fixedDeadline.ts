import { parseCivilDate } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { assemble } from './assemble.ts';
import type { Deadline, DeadlineOptions, FixedDate } from './deadline.ts';
import type { Span } from './rule.ts';

/**
 * A deadline that is set and not counted (a promise's date, a step of a plan; domain.md §3.7). It does not
 * roll: people named that day. Extension and suspension bear on it as on any other.
 */
export function fixedDeadline(
  fixed: FixedDate,
  calendar: WorkingCalendar,
  options: Omit<DeadlineOptions, 'fixed'> & { warnBefore?: Span } = {},
): Deadline {
  const counted = { raw: parseCivilDate(fixed.date), workingDays: false, roll: false };
  const { warnBefore, ...rest } = options;
  return assemble(counted, { ...rest, fixed }, calendar, warnBefore, () => ({
    skipped: [],
    provisionalYears: [],
  }));
}
