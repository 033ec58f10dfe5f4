import type { Cell } from './cells.ts';
import { readChineseNumber } from './numbers.ts';
import { cleanCode, isNothing } from './text.ts';

/** A civil date `YYYY-MM-DD`, nothing, or why it could not be read. */
export type DateReading =
  | { kind: 'date'; date: string }
  | { kind: 'none' }
  | { kind: 'unreadable' }
  | { kind: 'impossible'; text: string };

/** Years that an assignment list can speak of. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, a time of day after it allowed and dropped. */
const SEPARATED =
  /^(\d{4})\s*(?:([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号])(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function civil(year: number, month: number, day: number, text: string): DateReading {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!real || year < FIRST_YEAR || year > LAST_YEAR) return { kind: 'impossible', text };
  const two = (part: number) => String(part).padStart(2, '0');
  return { kind: 'date', date: `${year}-${two(month)}-${two(day)}` };
}

/** The numbers that Excel keeps 2000-01-01 to 2099-12-31 as, a time of day after the point. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const EPOCH = 25_569;

function readSerial(text: string): DateReading | undefined {
  const serial = Number(SERIAL.exec(text)?.[1]);
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined;
  return { kind: 'date', date: new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10) };
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE =
  /^(二[〇零○]\S{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})[日号]$/;

/** 二〇二六年三月二日, digit by digit and number by number. */
function inDigits(text: string): string {
  const match = CHINESE.exec(text);
  if (!match) return text;
  const year = [...(match[1] ?? '')].map((char) =>
    CHINESE_DIGITS.indexOf(/[零○]/.test(char) ? '〇' : char),
  );
  const [month, day] = [match[2], match[3]].map((part = '') => readChineseNumber(part));
  return year.includes(-1) ? text : `${year.join('')}年${month}月${day}日`;
}

function readText(raw: string, serials: boolean): DateReading {
  const text = inDigits(cleanCode(raw).replace(/[—–−]/g, '-'));
  if (isNothing(text)) return { kind: 'none' };
  const serial = serials ? readSerial(text) : undefined;
  if (serial) return serial;
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match === null) return { kind: 'unreadable' };
  const compact = match.length === 4;
  const month = compact ? match[2] : (match[3] ?? match[5]);
  const day = compact ? match[3] : (match[4] ?? match[6]);
  return civil(Number(match[1]), Number(month), Number(day), text);
}

/**
 * Reads a date cell: a real Excel date (its time of day is dropped), the serial number that Excel keeps a
 * date as (46083), or one of the written forms.
 */
export function readDate(cell: Cell, serials = true): DateReading {
  if (cell === null) return { kind: 'none' };
  if (cell instanceof Date) {
    const text = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
    return civil(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), text);
  }
  if (typeof cell === 'boolean') return { kind: 'unreadable' };
  return readText(String(cell), serials);
}
