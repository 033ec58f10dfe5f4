import { bearsSecretMark } from '../../domain/stateSecret.ts';
import { columnLetters, type Place, placeName } from './address.ts';
import type { Grid } from './cells.ts';
import { findDuplicates, type Identified } from './duplicates.ts';
import type { Header } from './header.ts';
import { LIMITS } from './limits.ts';
import { whyPassedOver } from './passedOver.ts';
import type { AssignmentReport, AssignmentRow, Ignored, Problem } from './report.ts';
import { cellText, RowCells } from './rowCells.ts';
import { type RowOptions, readRowItem } from './rowItem.ts';
import { SECRET_MESSAGE } from './secrets.ts';
import { cleanText } from './text.ts';

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

/** Values below an empty header cell belong to nothing; once for each column. */
function checkUnnamed(grid: Grid, header: Header, rows: number[]): Problem[] {
  const names = grid.rows[header.row - 1] ?? [];
  const width = Math.max(0, ...grid.rows.map((cells) => cells.length));
  const problems: Problem[] = [];
  for (let c = 0; c < width; c++) {
    if (cellText(names[c]).trim() !== '') continue;
    const filled = rows.find((row) => cellText(grid.rows[row - 1]?.[c]).trim() !== '');
    if (filled === undefined) continue;
    const column = columnLetters(c + 1);
    problems.push({
      code: 'COLUMN_WITHOUT_HEADER',
      row: filled,
      column,
      message: `${column}列没有列名，但第${filled}行起有内容。请在第${header.row}行补上列名（合并的表头请拆开），或删去该列内容。`,
    });
  }
  return problems;
}

/** A row's own reading, without what the header or a bad cell has already told. */
function readRow(cells: RowCells, bad: Problem[], header: Header, options: RowOptions) {
  cells.problems.push(...bad);
  const reading = readRowItem(cells, options);
  const missingColumns = header.problems.filter((problem) => problem.code === 'MISSING_COLUMN');
  const toldFields = new Set(missingColumns.map((problem) => problem.field));
  const toldColumns = new Set(bad.map((problem) => problem.column));
  const problems = cells.problems.filter(
    ({ code, field, column }) =>
      code !== 'MISSING_VALUE' ||
      !(toldFields.has(field) || (column !== undefined && toldColumns.has(column))),
  );
  return { reading, problems };
}

/** Reads all rows below the header of one sheet. */
export function reportSheet(grid: Grid, header: Header, options: RowOptions): AssignmentReport {
  const bad = badCells(grid);
  const rows: AssignmentRow[] = [];
  const ignored: Ignored[] = [];
  const identified: Identified[] = [];
  const numberColumn = header.columns.get('number');
  const column = numberColumn && columnLetters(numberColumn);
  for (let row = header.row + 1; row <= Math.max(grid.rows.length, ...bad.keys()); row++) {
    const cells = grid.rows[row - 1] ?? [];
    const reason = bad.has(row) ? undefined : whyPassedOver(cells);
    if (reason) {
      ignored.push({ row, reason });
      continue;
    }
    const reader = new RowCells(row, cells, header.columns);
    const { reading, problems } = readRow(reader, bad.get(row) ?? [], header, options);
    rows.push({ row, ...(reading.item && { item: reading.item }), problems });
    if (reading.identity) identified.push({ row, ...reading.identity, ...(column && { column }) });
  }
  const duplicates = findDuplicates(identified);
  for (const entry of rows) {
    const duplicate = duplicates.get(entry.row);
    if (!duplicate) continue;
    entry.problems.push(duplicate);
    delete entry.item;
  }
  const itemRows = rows.map((entry) => entry.row);
  const problems = [
    ...[...bad].flatMap(([row, found]) => (row <= header.row ? found : [])),
    ...checkTop(grid, header),
    ...header.problems,
    ...checkUnnamed(grid, header, itemRows),
  ];
  return finish({ sheet: grid.name, rows, problems, ignored });
}

/** Bounds on the number of items, which only now is known. */
function finish(report: AssignmentReport): AssignmentReport {
  const more = (problem: Problem) => ({ ...report, problems: [...report.problems, problem] });
  const count = report.rows.length;
  if (count > LIMITS.rows) {
    const message = `清单有${count}行，超过${LIMITS.rows}行。请分成几份上传。`;
    return { ...more({ code: 'TOO_MANY_ROWS', message }), rows: [] };
  }
  if (count === 0) {
    const message = '表头下面没有一件建议或提案。请确认清单内容是否完整。';
    return more({ code: 'NO_ROWS', message });
  }
  return report;
}
