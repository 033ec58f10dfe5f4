import { type CalendarYear, datesOf, type HolidayRange } from './calendarYear.ts';
import { type CivilDate, isCivilDate, weekdayOf, yearOf } from './civilDate.ts';
import { CalendarError } from './errors.ts';

function refuse(message: string): never {
  throw new CalendarError('INVALID_CALENDAR', message);
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rangeFrom(value: unknown, year: number): HolidayRange {
  if (!isObject(value) || typeof value.name !== 'string' || value.name === '')
    return refuse(`${year}年：放假安排缺名称`);
  const { name, from, to } = value;
  if (!isCivilDate(from) || !isCivilDate(to) || from > to)
    return refuse(`${year}年：${name}的起止日期不对`);
  if (yearOf(from) !== year || yearOf(to) !== year) return refuse(`${year}年：${name}不在本年度内`);
  return { name, from, to };
}

/** Checks what would make the calendar contradict itself: a day twice off, or off and on. */
function checkDays(year: number, holidays: HolidayRange[], makeUpDays: CivilDate[]): void {
  const off = new Set<CivilDate>();
  for (const date of holidays.flatMap(datesOf)) {
    if (off.has(date)) refuse(`${year}年：${date}重复放假`);
    off.add(date);
  }
  for (const date of makeUpDays) {
    if (off.has(date)) refuse(`${year}年：${date}既放假又上班`);
    if (yearOf(date) !== year || weekdayOf(date) < 6)
      refuse(`${year}年：调休上班日${date}不是本年度的周末`);
  }
}

/**
 * Reads one year file. Throws CalendarError INVALID_CALENDAR with a Chinese reason when it is not a
 * complete, consistent year; nothing is guessed.
 */
export function parseCalendarYear(json: unknown): CalendarYear {
  if (!isObject(json) || !Number.isInteger(json.year)) return refuse('日历文件缺年份');
  const year = Number(json.year);
  const { notice, holidays, makeUpDays, provisional } = json;
  if (!isObject(notice) || typeof notice.title !== 'string') return refuse(`${year}年：缺通知依据`);
  if (typeof provisional !== 'boolean') return refuse(`${year}年：须注明是否暂定`);
  if (notice.date !== null && !isCivilDate(notice.date)) return refuse(`${year}年：通知日期不对`);
  if (!provisional && notice.date === null) return refuse(`${year}年：正式日历须有通知日期`);
  if (!Array.isArray(holidays) || !Array.isArray(makeUpDays) || !makeUpDays.every(isCivilDate))
    return refuse(`${year}年：放假或调休上班日期不对`);
  const ranges = holidays.map((range) => rangeFrom(range, year));
  checkDays(year, ranges, makeUpDays);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    year,
    notice: {
      title: notice.title,
      number: text(notice.number),
      date: notice.date,
      url: text(notice.url),
    },
    holidays: ranges,
    makeUpDays,
    provisional,
  };
}
