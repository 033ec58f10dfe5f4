import { addDays, type CivilDate } from './civilDate.ts';

/** The yearly notice of the State Council's office behind a year, or the statement that there is none yet. */
export type HolidayNotice = {
  title: string;
  number?: string;
  date: CivilDate | null;
  url?: string;
};

/** Days off in one run, both ends included. */
export type HolidayRange = { name: string; from: CivilDate; to: CivilDate };

/** One year of the working calendar, as in calendar/<year>.json (domain.md §5). */
export type CalendarYear = {
  year: number;
  notice: HolidayNotice;
  holidays: HolidayRange[];
  makeUpDays: CivilDate[];
  /** No notice yet: weekends and the statutory festivals only; deadlines in it may still move. */
  provisional: boolean;
};

/** Every date of a range, first to last. */
export function datesOf(range: HolidayRange): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
