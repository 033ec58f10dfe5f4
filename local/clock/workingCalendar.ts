import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, weekday } from './civil.ts';

interface Year {
  holidays: { from: string; to: string }[];
  makeUpDays: string[];
}

/** Working days of the bureau as the year's holiday notice has them. */
export interface WorkingCalendar {
  isWorkingDay(date: string): boolean;
  /** The n-th working day after `date`, n ≥ 1. */
  after(date: string, n: number): string;
}

/**
 * The working calendar from `<folder>/<year>.json`. A year without a file has only weekends:
 * here that decides how far a rehearsal jumps, never a deadline.
 */
export function readWorkingCalendar(folder: string): WorkingCalendar {
  const years = new Map<string, Year>();

  function year(date: string): Year {
    const name = date.slice(0, 4);
    const known = years.get(name);
    if (known) return known;
    const file = join(folder, `${name}.json`);
    const read: Year = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Year)
      : { holidays: [], makeUpDays: [] };
    years.set(name, read);
    return read;
  }

  function isWorkingDay(date: string): boolean {
    const { holidays, makeUpDays } = year(date);
    if (makeUpDays.includes(date)) return true;
    const day = weekday(date);
    if (day === 0 || day === 6) return false;
    return !holidays.some(({ from, to }) => from <= date && date <= to);
  }

  return {
    isWorkingDay,
    after(date, n) {
      let day = date;
      for (let left = n; left > 0; ) {
        day = addDays(day, 1);
        if (isWorkingDay(day)) left -= 1;
      }
      return day;
    },
  };
}
