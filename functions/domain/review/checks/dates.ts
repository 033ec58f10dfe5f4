import { daysInMonth } from '../../calendar/civilDate.ts';
import type { Found } from '../finding.ts';
import type { Check, Part } from '../paper.ts';

const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
/** Only a leap year can have it. */
const LEAP = 2024;

const pad = (n: number) => String(n).padStart(2, '0');

/** 没有这一天: month 13, 30 February. */
function impossible(year: number | undefined, month: number, day: number | undefined): boolean {
  if (month < 1 || month > 12) return true;
  return day !== undefined && (day < 1 || day > daysInMonth(year ?? LEAP, month));
}

function found(part: Part, quote: string, code: string, message: string): Found {
  const { demand } = part;
  const where = { quote, ...(demand ? { demand } : {}) };
  return { code, accuracy: 'truthful', severity: 'must', message, where };
}

/** 真实性: the dates that a text names exist, and what is told as past is not still to come (domain.md §4.1). */
export const dates: Check = ({ parts, today }) =>
  parts.flatMap((part) =>
    [...part.text.matchAll(DATE)].flatMap((one): Found[] => {
      const [quote, yyyy, mm, dd] = one;
      const [year, month, day] = [yyyy, mm, dd].map((n) => (n ? Number(n) : undefined));
      if (impossible(year, month ?? 0, day)) {
        return [found(part, quote, 'DATE_IMPOSSIBLE', `没有“${quote}”这个日期，请核对。`)];
      }
      const before = part.text.slice(Math.max(0, one.index - 2), one.index);
      const past = /已[于在]$|已经$/.test(before);
      if (!past || !year || `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}` <= today) return [];
      const message = `“${before}${quote}”说的是已经办了，日期却还没有到，请核对。`;
      return [found(part, quote, 'DATE_NOT_YET', message)];
    }),
  );
