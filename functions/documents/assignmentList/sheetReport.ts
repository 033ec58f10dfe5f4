import { bearsSecretMark } from '../../domain/stateSecret.ts';
import { columnLetters, type Place, placeName } from './address.ts';
import type { Cell, Grid } from './cells.ts';
import type { Identified } from './duplicates.ts';
import { givenByName } from './given.ts';
import type { Header } from './header.ts';
import type { GivenField, GivenValue, GivenValues } from './mapping.ts';
import { readItemNumber } from './numbers.ts';
import { type PassedOver, whyPassedOver } from './passedOver.ts';
import type { AssignmentRow, Ignored, Problem } from './report.ts';
import { cellText, RowCells } from './rowCells.ts';
import { type RowOptions, readRowItem } from './rowItem.ts';
import { SECRET_MESSAGE } from './secrets.ts';
import { cleanText } from './text.ts';
import type { WordBook } from './wordBook.ts';

/** What the rows of one sheet gave. */
export interface SheetRows {
  rows: AssignmentRow[];
  /** Which item each row is, where that much could be read */
  identified: (Identified & { entry: AssignmentRow })[];
  problems: Problem[];
  ignored: Ignored[];
  /** Excel rows of the headings between rows, and the fields that they give their rows */
  groups: number[];
  grouped: string[];
}

/** A sheet to be read, with what is known of it. */
export interface SheetToRead {
  grid: Grid;
  header: Header;
  given: readonly GivenValue[];
}

function cellProblem(code: 'FORMULA_CELL' | 'ERROR_CELL', place: Place): Problem {
  const what =
    code === 'FORMULA_CELL'
      ? '是公式，系统不计算公式，也不采用其缓存结果。请选中后“复制—选择性粘贴—数值”，再保存上传。'
      : '是错误值（如 #N/A）。请改为正确的内容。';
  const { row } = place;
  return { code, row, column: columnLetters(place.column), message: `${placeName(place)}${what}` };
}

/** Cells that cannot be taken as they are, by Excel row. */
function badCells(grid: Grid): Map<number, Problem[]> {
  const rows = new Map<number, Problem[]>();
  const all = [
    ...grid.formulas.map((place) => cellProblem('FORMULA_CELL', place)),
    ...grid.errors.map((place) => cellProblem('ERROR_CELL', place)),
  ];
  for (const problem of all) {
    const row = problem.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), problem]);
  }
  return rows;
}

/** Above the header: a secret mark there is of the whole list. */
function checkTop(grid: Grid, header: Header): Problem[] {
  const top = grid.rows.slice(0, header.row);
  const secret = top.some((cells) =>
    cells.some((cell) => bearsSecretMark(cleanText(cellText(cell)))),
  );
  return secret ? [{ code: 'STATE_SECRET', message: `清单标有密级。${SECRET_MESSAGE}` }] : [];
}

const isFilled = (cell: Cell | undefined) => cellText(cell).trim() !== '';

/** Values below an empty header cell belong to nothing; once for each column. */
function checkUnnamed(grid: Grid, header: Header, rows: number[]): Problem[] {
  const named = new Set(header.readings.map(({ column }) => column));
  const wide = Math.max(0, ...grid.rows.map((cells) => cells.length));
  // Of text, what lies beyond the header is told row by row.
  const width = grid.text ? Math.min(wide, header.width) : wide;
  const problems: Problem[] = [];
  for (let c = 0; c < width; c++) {
    const column = columnLetters(c + 1);
    if (named.has(column)) continue;
    const filled = rows.find((row) => isFilled(grid.rows[row - 1]?.[c]));
    if (filled === undefined) continue;
    problems.push({
      code: 'COLUMN_WITHOUT_HEADER',
      row: filled,
      column,
      message: `${column}列没有列名，但第${filled}行起有内容。请更正这一列是什么，或在第${header.row}行补上列名，或删去该列内容。`,
    });
  }
  return problems;
}

/** In a text file a cell too many is a comma too many: all after it stands in the wrong column. */
function extraCells(row: number, cells: Cell[], header: Header): Problem[] {
  const width = header.width;
  const extra = cells.findIndex((cell, i) => i >= width && isFilled(cell));
  if (extra < 0) return [];
  const message = `第${row}行有${cells.length}格，表头只有${width}格，多半是文字里的分隔符没有加引号。请给该格加上英文双引号，或删去多出的格。`;
  return [{ code: 'EXTRA_CELLS', row, column: columnLetters(extra + 1), message }];
}

function missing(header: Header, given: readonly GivenValue[], book: WordBook): Problem[] {
  const has = new Set<string>([...header.columns.keys(), ...given.map(({ field }) => field)]);
  return book.columns
    .filter(({ field, required }) => required && !has.has(field))
    .map(({ field, label }) => ({
      code: 'MISSING_COLUMN' as const,
      row: header.first,
      field,
      message: `缺少必需的“${label}”列。请更正哪一列是它，或在第${header.row}行表头中补上这一列并逐行填写。`,
    }));
}

/** What holds for the rows below a heading: its own words, then those of the sheet. */
function givenBelow(
  group: GivenValues,
  given: readonly GivenValue[],
): { field: GivenField; text: string }[] {
  const own = Object.entries(group) as [GivenField, string][];
  return [...given, ...own.map(([field, text]) => ({ field, text }))];
}

/** A row's own reading, without what the header or a bad cell has already told. */
function readRow(cells: RowCells, bad: Problem[], told: Problem[], options: RowOptions) {
  cells.problems.push(...bad);
  const reading = readRowItem(cells, options);
  const toldFields = new Set(told.map((problem) => problem.field));
  const toldColumns = new Set(bad.map((problem) => problem.column));
  const problems = cells.problems.filter(
    ({ code, field, column }) =>
      code !== 'MISSING_VALUE' ||
      !(toldFields.has(field) || (column !== undefined && toldColumns.has(column))),
  );
  return { reading, problems };
}

/** Reads all rows below the header of one sheet. */
export function reportSheet(
  { grid, header, given }: SheetToRead,
  options: RowOptions & { book: WordBook },
): SheetRows {
  const { book } = options;
  const bad = badCells(grid);
  const found: SheetRows = {
    rows: [],
    identified: [],
    problems: [],
    ignored: [],
    groups: [],
    grouped: [],
  };
  const sheet = grid.name;
  const numberColumn = header.columns.get('number');
  const column = numberColumn && columnLetters(numberColumn);
  let group: GivenValues = {};
  /** Some heading says it for its rows, so that no column is missing */
  const byGroups = new Set<string>();
  let after = false;
  const pending: { row: number; cells: Cell[]; group: GivenValues }[] = [];
  for (let row = header.row + 1; row <= Math.max(grid.rows.length, ...bad.keys()); row++) {
    const cells = grid.rows[row - 1] ?? [];
    const numbered =
      numberColumn !== undefined && readItemNumber(cells[numberColumn - 1] ?? null) !== undefined;
    const over: PassedOver | undefined = bad.has(row)
      ? undefined
      : whyPassedOver(cells, { book, after, numbered });
    if (over === undefined) {
      pending.push({ row, cells, group });
      continue;
    }
    after = over.note ?? (over.reason === '空行' && after);
    if (over.group) {
      found.groups.push(row);
      group = givenByName(over.group);
      for (const field of Object.keys(group)) byGroups.add(field);
    }
    found.ignored.push({ sheet, row, reason: over.reason });
  }
  const lacking = missing(header, given, book).filter(({ field = '' }) => !byGroups.has(field));
  for (const { row, cells, group: own } of pending) {
    const reader = new RowCells(row, cells, header.columns, givenBelow(own, given));
    const wrong = [...(bad.get(row) ?? []), ...(grid.text ? extraCells(row, cells, header) : [])];
    const { reading, problems } = readRow(reader, wrong, lacking, {
      ...options,
      serials: !grid.date1904,
    });
    const item = problems.length === 0 ? reading.item : undefined;
    const entry: AssignmentRow = {
      sheet,
      row,
      ...(item && { item }),
      ...(item && reading.halfWay && { halfWay: reading.halfWay }),
      problems,
    };
    found.rows.push(entry);
    if (!reading.identity) continue;
    found.identified.push({ sheet, row, ...reading.identity, ...(column && { column }), entry });
  }
  found.grouped = [...byGroups];
  const itemRows = found.rows.map((entry) => entry.row);
  found.problems = [
    ...[...bad].flatMap(([row, told]) => (row <= header.row ? told : [])),
    ...checkTop(grid, header),
    ...header.problems,
    ...lacking,
    ...checkUnnamed(grid, header, itemRows),
  ];
  return found;
}
