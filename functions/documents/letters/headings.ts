import { paragraphs } from '../../mail/words.ts';
import type { Block, Face, Level } from './model.ts';

const NUMERAL = '[一二三四五六七八九十百零〇]+';

/** How each level begins: 一、（一）1.（1） (GB/T 9704, domain.md §4.2). */
const MARKS: readonly [level: Level, mark: RegExp][] = [
  [1, new RegExp(`^${NUMERAL}、`)],
  [2, new RegExp(`^[（(]${NUMERAL}[）)]`)],
  [3, /^\d{1,2}[.．、](?!\d)/],
  [4, /^[（(]\d{1,2}[）)]/],
];

/** 黑体, 楷体, then 仿宋 as the text. */
const FACES: Partial<Record<Level, Face>> = { 1: 'hei', 2: 'kai' };

/** Level of the heading that a paragraph is or begins with. */
export function levelOf(paragraph: string): Level | undefined {
  return MARKS.find(([, mark]) => mark.test(paragraph))?.[0];
}

/** `一、` … of a first-level heading, from 1 to 99. */
export function numeral(n: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return ones === 0 && tens > 0 ? ten : `${ten}${digits[ones]}`;
}

/** One paragraph; a heading that goes on after its first sentence is one only so far. */
export function paragraphBlock(text: string): Block {
  const level = levelOf(text);
  if (level === undefined) return { kind: 'paragraph', runs: [{ text }] };
  const face = FACES[level];
  if (!face) return { kind: 'paragraph', runs: [{ text }], level };
  const end = text.indexOf('。') + 1;
  const [heading, rest] = end > 0 ? [text.slice(0, end), text.slice(end)] : [text, ''];
  const runs = [{ text: heading, face }, ...(rest ? [{ text: rest }] : [])];
  return { kind: 'paragraph', runs, level };
}

/** The paragraphs of a text, written or pasted, with the headings at their levels. */
export const prose = (text: string): Block[] => paragraphs(text).map(paragraphBlock);
