import { type CivilDate, daysBetween, earlier, later, yearOf } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { Deadline } from './deadline.ts';

/** The light of an item in a dispatch round (domain.md §1 rows 23, 24). */
export type Light = 'green' | 'yellow' | 'red';

/** Red after the due date, yellow from the warning date; while the clock stands still, green. */
export function light(
  deadline: Pick<Deadline, 'due' | 'warn' | 'suspendedSince'>,
  today: CivilDate,
): Light {
  if (deadline.suspendedSince && today >= deadline.suspendedSince) return 'green';
  if (today > deadline.due) return 'red';
  return today >= deadline.warn ? 'yellow' : 'green';
}

/** How far a due date is: n is negative when it has passed; `text` says it in Chinese. */
export type Remaining = { n: number; unit: 'workingDay' | 'day'; text: string };

/**
 * 还有3个工作日 / 今日到期 / 已超2个工作日. Natural days where there is no working day between (a weekend),
 * or no calendar for a year in between: better a plain number than none.
 */
export function remaining(due: CivilDate, today: CivilDate, calendar: WorkingCalendar): Remaining {
  const days = daysBetween(today, due);
  if (days === 0) return { n: 0, unit: 'day', text: '今日到期' };
  let covered = true;
  for (let year = yearOf(earlier(due, today)); year <= yearOf(later(due, today)); year += 1)
    covered = covered && calendar.covers(year);
  const working = covered ? calendar.workingDaysBetween(today, due) : 0;
  const [n, unit, word] =
    working === 0 ? ([days, 'day', '天'] as const) : ([working, 'workingDay', '个工作日'] as const);
  return { n, unit, text: n > 0 ? `还有${n}${word}` : `已超${-n}${word}` };
}
