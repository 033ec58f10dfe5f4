import { CHARACTER, GRID, SIZE } from './geometry.ts';

/** Width of a text in characters: Latin letters and digits are half as wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u0020-\u00ff]/.test(one) ? 0.5 : 1), 0);

/** How many characters of 2 号 a line holds, one to spare: fonts differ. */
const FITS = Math.floor((GRID.characters * CHARACTER) / 20 / SIZE.two) - 1;

/** A numeral stays with its 第 and 号. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const LOOSE = /^[的、，。：；）》”]/;

/** Pieces between which a title may be broken: words, but for 第012号. */
function pieces(title: string): string[] {
  const whole = title.split(/(第[^第号]{1,8}号|《[^《》]{1,12}》)/).filter(Boolean);
  const words = whole.flatMap((part) =>
    /^[第《]/.test(part) ? [part] : [...WORDS.segment(part)].map(({ segment }) => segment),
  );
  return words.reduce<string[]>((made, word) => {
    const last = made.length - 1;
    if (last >= 0 && LOOSE.test(word)) made[last] += word;
    else made.push(word);
    return made;
  }, []);
}

/**
 * A title in lines of about the same length, broken between words: 词意完整、排列对称 (GB/T 9704). One that
 * fits stays on one line.
 */
export function titleLines(title: string): string[] {
  const width = widthOf(title);
  if (width <= FITS) return [title];
  const count = Math.ceil(width / (FITS - 1));
  const lines: string[] = [];
  let line = '';
  let left = width;
  for (const piece of pieces(title)) {
    const ideal = left / (count - lines.length);
    const over = widthOf(line + piece) - ideal;
    const under = ideal - widthOf(line);
    if (line !== '' && lines.length < count - 1 && over > under) {
      lines.push(line);
      left -= widthOf(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
