/**
 * Civil dates: days of the calendar in Asia/Shanghai, written 'YYYY-MM-DD'. Pure arithmetic on the
 * Gregorian calendar; no instant, no time zone. As texts of one length they sort and compare as they are.
 */
import { CalendarError } from './errors.ts';

/** A valid civil date 'YYYY-MM-DD' (years 1900–2999). */
export type CivilDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (month 1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function fields(text: string): [year: number, month: number, day: number] | undefined {
  const found = SHAPE.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const exists = year >= 1900 && year <= 2999 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? [year, month, day] : undefined;
}

/** Whether a text is a date that exists ('2026-02-30' does not). */
export const isCivilDate = (text: unknown): text is CivilDate =>
  typeof text === 'string' && fields(text) !== undefined;

function parts(date: CivilDate): [year: number, month: number, day: number] {
  const found = fields(date);
  if (!found) throw new CalendarError('INVALID_DATE', `不是有效的日期：${date}`);
  return found;
}

/** The date a text names. Throws CalendarError INVALID_DATE for one that does not exist. */
export function parseCivilDate(text: string): CivilDate {
  parts(text);
  return text;
}

/** Year of a date. */
export const yearOf = (date: CivilDate): number => parts(date)[0];

/** Writes year, month (1–12) and day as a date; throws INVALID_DATE if there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return parseCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Days since 1970-01-01, counted over eras of 400 years that begin on 1 March. */
function toDayNumber(date: CivilDate): number {
  const [year, month, day] = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(number: number): CivilDate {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDate(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The date n natural days later (earlier if n is negative). */
export const addDays = (date: CivilDate, n: number): CivilDate =>
  fromDayNumber(toDayNumber(date) + n);

/** The same-number day n months later, or that month's last day if it has none (民法典 202; domain.md §5). */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const [year, month, day] = parts(date);
  const months = year * 12 + month - 1 + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Natural days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** Day of the week: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: CivilDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Negative, 0 or positive as a is before, on or after b. */
export const compareDates = (a: CivilDate, b: CivilDate): number => daysBetween(b, a);

/** The earlier of two dates. */
export const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a <= b ? a : b);

/** The later of two dates. */
export const later = (a: CivilDate, b: CivilDate): CivilDate => (a >= b ? a : b);

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;

/** The day in Asia/Shanghai of a UTC instant: China has kept UTC+8 without daylight saving since 1991. */
export const civilDateOf = (instant: string): CivilDate =>
  new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
