import { type CalendarYear, datesOf, type HolidayRange } from './calendarYear.ts';
import { addDays, type CivilDate, daysBetween, weekdayOf, yearOf } from './civilDate.ts';
import { CalendarError } from './errors.ts';

/** Whether a day is worked, and why, in words for people: 周六, 端午节放假, 调休上班, 工作日. */
export type DayKind = { working: boolean; reason: string };

/** The working calendar over the years for which there is data (domain.md §5). */
export type WorkingCalendar = {
  /** Kind of a day. Throws CalendarError NO_CALENDAR when its year has no data. */
  kind(date: CivilDate): DayKind;
  isWorkingDay(date: CivilDate): boolean;
  /** The nth working day after a date (before it, if n is negative); n = 0 is the date itself. */
  addWorkingDays(date: CivilDate, n: number): CivilDate;
  /** The first working day strictly after a date. */
  nextWorkingDay(date: CivilDate): CivilDate;
  /** The date itself if it is worked, else the first working day after it. */
  rollForward(date: CivilDate): CivilDate;
  /** Working days after `from` up to and including `to`; negative if `to` is earlier. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number;
  /** Whether there is data for a year. */
  covers(year: number): boolean;
  /** Whether a year still waits for its notice. Throws NO_CALENDAR without data. */
  provisional(year: number): boolean;
  years(): readonly CalendarYear[];
};

const WEEKEND = ['周六', '周日'];

/**
 * Builds the calendar of years; `local` adds days off of a region (放假办法 art. 4, e.g. ethnic regions),
 * which come before the national make-up days.
 */
export function workingCalendar(
  years: readonly CalendarYear[],
  local: readonly HolidayRange[] = [],
): WorkingCalendar {
  const byYear = new Map<number, CalendarYear>();
  for (const year of years) {
    if (byYear.has(year.year))
      throw new CalendarError('INVALID_CALENDAR', `${year.year}年有两份日历`);
    byYear.set(year.year, year);
  }
  const off = new Map<CivilDate, string>();
  const on = new Set<CivilDate>(years.flatMap((year) => year.makeUpDays));
  for (const range of [...years.flatMap((year) => year.holidays), ...local])
    for (const date of datesOf(range)) if (!off.has(date)) off.set(date, range.name);

  const dataOf = (year: number): CalendarYear => {
    const data = byYear.get(year);
    if (!data) throw new CalendarError('NO_CALENDAR', `没有${year}年的工作日历，请管理员先载入`);
    return data;
  };

  const kind = (date: CivilDate): DayKind => {
    dataOf(yearOf(date));
    const holiday = off.get(date);
    if (holiday) return { working: false, reason: `${holiday}放假` };
    if (on.has(date)) return { working: true, reason: '调休上班' };
    const weekend = WEEKEND[weekdayOf(date) - 6];
    return weekend ? { working: false, reason: weekend } : { working: true, reason: '工作日' };
  };

  const isWorkingDay = (date: CivilDate): boolean => kind(date).working;

  const addWorkingDays = (date: CivilDate, n: number): CivilDate => {
    const step = n < 0 ? -1 : 1;
    let at = date;
    for (let left = Math.abs(n); left > 0; ) {
      at = addDays(at, step);
      if (isWorkingDay(at)) left -= 1;
    }
    return at;
  };

  const nextWorkingDay = (date: CivilDate): CivilDate => addWorkingDays(date, 1);

  const workingDaysBetween = (from: CivilDate, to: CivilDate): number => {
    const span = daysBetween(from, to);
    if (span < 0) return -workingDaysBetween(to, from);
    let count = 0;
    for (let i = 1; i <= span; i += 1) if (isWorkingDay(addDays(from, i))) count += 1;
    return count;
  };

  return {
    kind,
    isWorkingDay,
    addWorkingDays,
    nextWorkingDay,
    rollForward: (date) => (isWorkingDay(date) ? date : nextWorkingDay(date)),
    workingDaysBetween,
    covers: (year) => byYear.has(year),
    provisional: (year) => dataOf(year).provisional,
    years: () => [...byYear.values()],
  };
}
