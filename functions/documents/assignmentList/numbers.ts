import type { Cell } from './cells.ts';
import { cleanCode } from './text.ts';

/** 统一编号 has at least three digits (domain.md §1 row 30); eight are enough for any place. */
const WIDTH = 3;
const MAX_DIGITS = 8;

/**
 * Reads a 编号 cell: “第12号”, “12”, “０１２”, “建议第012号” and the number 12 all give `012`.
 * Undefined when it is not one number, or is zero.
 */
export function readItemNumber(cell: Cell): string | undefined {
  if (cell === null || cell instanceof Date || typeof cell === 'boolean') return undefined;
  const text = cleanCode(String(cell)).replace(/\s+/g, '');
  const match = /^(?:[\p{Script=Han}]{0,8}?第?)(\d+)号?(?:建议|提案|议案|件)?$/u.exec(text);
  const digits = match?.[1]?.replace(/^0+/, '') ?? '';
  if (digits === '' || digits.length > MAX_DIGITS) return undefined;
  return digits.padStart(WIDTH, '0');
}

const DIGITS = '零一二三四五六七八九';

/** 1–99 in Chinese characters: 18 → 十八. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones]);
}

/** Reads 1–99 in Arabic or Chinese digits: 十八, 18, 二十, 廿一; undefined for all else. */
export function readChineseNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) > 0 ? Number(text) : undefined;
  const plain = text.replace(/^廿/, '二十').replaceAll('两', '二');
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (plain === '' || match === null) return undefined;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined && first ? DIGITS.indexOf(first) : undefined;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}
