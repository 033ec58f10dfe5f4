import { addDays, addMonths, type CivilDate } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { SkippedDay } from './deadline.ts';
import type { Span } from './rule.ts';

/** The day a span after a date (before it, if n is negative). Working days need the calendar's year. */
export function addSpan(date: CivilDate, span: Span, calendar: WorkingCalendar): CivilDate {
  if (span.unit === 'month') return addMonths(date, span.n);
  if (span.unit === 'day') return addDays(date, span.n);
  return calendar.addWorkingDays(date, span.n);
}

/** The days from `from` to `to`, both included, that are not worked, each with its reason. */
export function nonWorkingDays(
  from: CivilDate,
  to: CivilDate,
  calendar: WorkingCalendar,
): SkippedDay[] {
  const days: SkippedDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const { working, reason } = calendar.kind(date);
    if (!working) days.push({ date, reason });
  }
  return days;
}
