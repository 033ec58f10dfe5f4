import { columnLetters } from './address.ts';
import type { Cell, Grid } from './cells.ts';
import { type Field, labelOf } from './columns.ts';
import { type HeaderRows, headerRowsAt, possibleHeaders, signatureOf } from './headerRows.ts';
import type { ColumnHow, ColumnReading, RememberedSheet, SheetCorrection } from './mapping.ts';
import type { Problem } from './report.ts';
import { suggestByContent } from './suggest.ts';
import { isNothing } from './text.ts';
import type { WordBook } from './wordBook.ts';
import { readKind } from './words.ts';

/** Where the header stands and which column (from 1) holds which part of an item. */
export interface Header {
  /** Excel rows, first and last of the header */
  first: number;
  row: number;
  columns: Map<Field, number>;
  readings: ColumnReading[];
  /** How many columns have a word, up to the last that has one */
  width: number;
  signature: string;
  /** The correction of an earlier file that was followed */
  remembered?: RememberedSheet;
  problems: Problem[];
}

/** By what a header is found and its columns are known. */
export interface HeaderOptions {
  book: WordBook;
  correction?: SheetCorrection;
  remembered?: readonly RememberedSheet[];
}

/** So many known words in one row make it the header: a data row may hold one or two by chance. */
const ENOUGH = 3;

interface FoundRows {
  rows: HeaderRows;
  remembered?: RememberedSheet;
}

/** A correction of this sheet first, then one of another sheet with the same columns. */
function recall(
  sheet: string,
  signature: string,
  all: readonly RememberedSheet[],
): RememberedSheet | undefined {
  const same = all.filter((one) => one.signature === signature);
  const own = same.find((one) => one.sheet === sheet);
  const other = same[0];
  return own ?? (other && { sheet, signature, columns: other.columns, values: {} });
}

function headerRows(grid: Grid, options: HeaderOptions): FoundRows | undefined {
  const { book, correction, remembered = [] } = options;
  const known = (rows: HeaderRows) =>
    recall(grid.name, signatureOf(rows, book), remembered) ?? undefined;
  if (correction?.headerRow) {
    const rows = headerRowsAt(grid, correction.headerRow, book);
    return { rows, remembered: known(rows) };
  }
  let best: { rows: HeaderRows; known: number } | undefined;
  for (const rows of possibleHeaders(grid, book)) {
    const before = known(rows);
    if (before) return { rows, remembered: before };
    const count = rows.words.filter((word) => book.fieldsOf(word).length > 0).length;
    if (count >= ENOUGH && count > (best?.known ?? 0)) best = { rows, known: count };
  }
  return best && { rows: best.rows };
}

/** 类别 is the 类型 when all below it are 建议, 提案 …, and the subject otherwise. */
function choose(fields: Field[], taken: Set<Field>, below: Cell[]): Field | undefined {
  const free = fields.filter((field) => !taken.has(field));
  if (fields.length < 2 || free.length < 2) return free[0] ?? fields[0];
  const words = below.filter((cell) => cell !== null && !isNothing(String(cell)));
  const kinds = words.length > 0 && words.every((cell) => readKind(String(cell)) !== undefined);
  return kinds ? 'kind' : free.find((field) => field !== 'kind');
}

/** What was said of a column: by the clerk now, or of an earlier file. */
function saidOf(letters: string, { correction }: HeaderOptions, before?: RememberedSheet) {
  const now = correction?.columns?.[letters];
  if (now !== undefined) return { field: now, how: 'corrected' as const };
  const then = before?.columns[letters];
  return then === undefined ? undefined : { field: then, how: 'remembered' as const };
}

const NOT_TAKEN: readonly Field[] = ['serial', 'problem'];

/** Finds the header by its words, titles above it allowed; undefined when there is none. */
export function findHeader(grid: Grid, options: HeaderOptions): Header | undefined {
  const { book } = options;
  const found = headerRows(grid, options);
  if (found === undefined) return undefined;
  const { rows, remembered } = found;
  if (rows.words.every((word) => word === '')) return undefined;
  const said = rows.words.map((_, i) => saidOf(columnLetters(i + 1), options, remembered));
  /** Fields that some column stands for without doubt */
  const sure = new Set<Field>(said.flatMap((one) => one?.field ?? []));
  for (const [i, word] of rows.words.entries()) {
    const [field, other] = said[i] ? [] : book.fieldsOf(word);
    if (field && !other) sure.add(field);
  }
  const columns = new Map<Field, number>();
  const readings: ColumnReading[] = [];
  const problems: Problem[] = [];
  const below = (i: number) => grid.rows.slice(rows.last).map((cells) => cells[i] ?? null);

  const read = (i: number, word: string): ColumnReading => {
    const column = columnLetters(i + 1);
    const shown = word.slice(0, 40);
    const own = said[i];
    const fields = own ? [] : book.fieldsOf(word);
    const field = own
      ? (own.field ?? undefined)
      : choose(fields, fields.length > 1 ? sure : new Set(), below(i));
    if (field === undefined) {
      if (own) return { column, word: shown, how: own.how };
      const near = book.nearest(shown, sure) ?? suggestByContent(below(i), sure);
      problems.push(unknownColumn(rows.first, column, shown, near?.label));
      const suggestion = near && { field: near.field, label: near.label };
      return { column, word: shown, how: 'unknown', ...(suggestion && { suggestion }) };
    }
    const first = columns.get(field);
    if (first !== undefined) {
      const message = `${column}列“${shown}”与${columnLetters(first)}列都是“${labelOf(field)}”。请只保留一列，或更正其中一列。`;
      problems.push({ code: 'DUPLICATE_COLUMN', row: rows.first, column, field, message });
      return { column, word: shown, how: 'repeated' };
    }
    if (!NOT_TAKEN.includes(field)) columns.set(field, i + 1);
    const byWord: ColumnHow = book.isLabel(word) ? 'exact' : 'synonym';
    const how = own?.how ?? (fields.length > 1 ? 'content' : byWord);
    return { column, word: shown, field, label: labelOf(field), how };
  };

  // What was said first: a column known by its word alone gives way to it.
  const order = [...rows.words.keys()].toSorted((a, b) => (said[a] ? 0 : 1) - (said[b] ? 0 : 1));
  for (const i of order) {
    const word = rows.words[i] ?? '';
    if (!said[i] && isNothing(word)) continue;
    readings[i] = read(i, word);
  }
  return {
    first: rows.first,
    row: rows.last,
    columns,
    width: rows.words.findLastIndex((word) => word !== '') + 1,
    readings: readings.filter((reading) => reading !== undefined),
    signature: signatureOf(rows, book),
    ...(remembered && { remembered }),
    problems,
  };
}

function unknownColumn(row: number, column: string, word: string, near?: string): Problem {
  const hint = near ? `是否应为“${near}”？` : '';
  const message = `${column}列“${word}”是不认识的列。${hint}请更正这一列是什么（不需要的写明不取），或改正列名后再上传。`;
  return { code: 'UNKNOWN_COLUMN', row, column, message };
}
