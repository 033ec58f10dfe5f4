/**
 * Cleaning of what people type. Text keeps its Chinese punctuation and every rare character
 * (𠮷, 䶮, private use, compatibility ideographs): only digits, Latin letters and spaces of full
 * width are made narrow. Codes (numbers, dates, addresses) may take all of NFKC.
 */

/** BOM, zero-width and direction marks, line and paragraph separators are dealt with apart. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
/** Control characters except tab and line feed, and the two noncharacters XML forbids. */
const CONTROL = /[\p{Cc}\ufffe\uffff]/gu;
const NARROW = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A ZWJ between emoji holds them together and stays. */
const JOINER = /(\p{Extended_Pictographic}\ufe0f?)\u200d(?=\p{Extended_Pictographic})/gu;
const KEPT_JOINER = '\ue0ff\ue0fe';

/** Text of one or more lines: line ends as \n, spaces at line ends and blank lines at both ends gone. */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(JOINER, `$1${KEPT_JOINER}`)
    .replace(INVISIBLE, '')
    .replaceAll(KEPT_JOINER, '\u200d')
    .replace(CONTROL, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(LONE_SURROGATE, '')
    .replace(NARROW, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of one line; lines run on, as a title broken by hand in a narrow cell does. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\n+/g, '').replace(/ {2,}/g, ' ');
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
