/**
 * Cleaning of what people type. Text keeps its Chinese punctuation and every rare character
 * (𠮷, 䶮, private use, compatibility ideographs): only digits, Latin letters and spaces of full
 * width are made narrow. Codes (numbers, dates, addresses) may take all of NFKC.
 */

/** BOM, soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
/** A zero-width joiner, except where it holds an emoji together. */
const JOINER =
  /\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d/gu;
/** Control characters except the line feed, and the two noncharacters that XML forbids. */
const CONTROL = /(?!\n)[\p{Cc}\ufffe\uffff]/gu;
const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const NARROW = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Text of one or more lines: line ends as \n, single spaces, none at the ends of lines, at most one
 * blank line. Spaces go first, so that no later pattern meets a long run of them.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(LINE_END, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINER, '')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '')
    .replace(NARROW, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of one line; lines run on, as a title broken by hand in a narrow cell does. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\n+/g, '');
}

/** A code such as a number, a date or an address: NFKC, and no spaces at the ends. */
export function cleanCode(raw: string): string {
  return cleanText(raw).normalize('NFKC').trim();
}

/** Whether a cell says in words that there is nothing: 无, /, — and the like. */
export function isNothing(text: string): boolean {
  return /^(无|没有|空|[/\\\-—–－_·.。*]+|n\/?a)?$/i.test(text.trim());
}

/** Length in characters as people count them (code points). */
export function lengthOf(text: string): number {
  return [...text].length;
}
