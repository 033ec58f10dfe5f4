import type { Cell, Column } from './model.ts';

/** Points of a line of 10-point text, and the most that a row may have. */
const LINE = 13.5;
const MOST = 409;

/** Width in characters of a spreadsheet: a Chinese one takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + ((one.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);

/** Lines that a text takes in a column; a little room is lost at its edges. */
function linesIn(text: string, { width }: Column): number {
  const room = Math.max(width - 1, 2);
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
}

/** Height of a row in points, so that nothing is cut off where a reader does not fit rows by itself. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((value, at) => {
    const column = columns[at];
    return column ? linesIn(String(value ?? ''), column) : 1;
  });
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 3);
}
