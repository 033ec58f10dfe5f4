import type { Cell } from './cells.ts';
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

function readText(raw: string): DateReading {
  const text = cleanCode(raw).replace(/[—–−]/g, '-');
  if (isNothing(text)) return { kind: 'none' };
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match === null) return { kind: 'unreadable' };
  const compact = match.length === 4;
  const month = compact ? match[2] : (match[3] ?? match[5]);
  const day = compact ? match[3] : (match[4] ?? match[6]);
  return civil(Number(match[1]), Number(month), Number(day), text);
}

/**
 * Reads a date cell: a real Excel date (its time of day is dropped) or one of the written forms.
 * A bare Excel serial number is not taken: it may as well be any number.
 */
export function readDate(cell: Cell): DateReading {
  if (cell === null) return { kind: 'none' };
  if (cell instanceof Date) {
    const text = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
    return civil(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), text);
  }
  if (typeof cell === 'boolean') return { kind: 'unreadable' };
  return readText(String(cell));
}
