import { createHash } from 'node:crypto';
import type { Grid } from './cells.ts';
import { LIMITS } from './limits.ts';
import { cellText } from './rowCells.ts';
import { cleanLine } from './text.ts';
import { bareWord, type WordBook } from './wordBook.ts';

/** A row taken as the header, with the rows below it that are merged into it. */
export interface HeaderRows {
  /** Excel rows, first and last */
  first: number;
  last: number;
  /** The word of each column, from column 1; empty where there is none */
  words: string[];
}

/** No header has more rows than this. */
const MOST_ROWS = 3;

function lastRowOf(grid: Grid, row: number): number {
  const merged = grid.merges
    .filter(({ from, to }) => from.row === row && to.row < row + MOST_ROWS)
    .filter(({ from, to }) => from.column === to.column)
    .map(({ to }) => to.row);
  return Math.max(row, ...merged);
}

function wordAt(grid: Grid, row: number, column: number): string {
  const over = grid.merges.find(
    ({ from, to }) =>
      row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  );
  const place = over ? over.from : { row, column };
  return cleanLine(cellText(grid.rows[place.row - 1]?.[place.column - 1]));
}

/** Of 代表 over 姓名: 代表姓名, if that is known; else 姓名; else 代表. */
function joined(pieces: string[], book: WordBook): string {
  const whole = pieces.join('');
  const known = [whole, ...pieces.toReversed()].find((word) => book.fieldsOf(word).length > 0);
  return known ?? whole;
}

/** What the header would say if it began in this row. */
export function headerRowsAt(grid: Grid, row: number, book: WordBook): HeaderRows {
  const last = lastRowOf(grid, row);
  const rows = grid.rows.slice(row - 1, last);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const words = Array.from({ length: width }, (_, i) => {
    const pieces = rows.map((_, j) => wordAt(grid, row + j, i + 1)).filter((word) => word !== '');
    const distinct = pieces.filter((piece, j) => piece !== pieces[j - 1]);
    return last === row ? (distinct[0] ?? '') : joined(distinct, book);
  });
  return { first: row, last, words };
}

/** The rows in which a header may be. */
export function possibleHeaders(grid: Grid, book: WordBook): HeaderRows[] {
  const most = Math.min(LIMITS.headerRows, grid.rows.length);
  return Array.from({ length: most }, (_, i) => headerRowsAt(grid, i + 1, book));
}

/** Digest of the words in their order; a 问题 column added by us makes it no other header. */
export function signatureOf({ words }: HeaderRows, book: WordBook): string {
  const own = words.map((word) => (book.fieldsOf(word)[0] === 'problem' ? '' : bareWord(word)));
  while (own.at(-1) === '') own.pop();
  return createHash('sha256').update(own.join('|')).digest('hex').slice(0, 32);
}
