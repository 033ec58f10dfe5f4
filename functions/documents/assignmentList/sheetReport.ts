import { columnLetters, type Place, placeName } from './address.ts';
import type { Cell, Grid } from './cells.ts';
import { findDuplicates, type Identified } from './duplicates.ts';
import type { Header } from './header.ts';
import { LIMITS } from './limits.ts';
import { whyPassedOver } from './passedOver.ts';
import type { AssignmentReport, AssignmentRow, Ignored, Problem } from './report.ts';
import { cellText, RowCells } from './rowCells.ts';
import { type RowOptions, readRowItem } from './rowItem.ts';
import { bearsSecretMark, SECRET_MESSAGE } from './secrets.ts';

const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)/;

function formulaProblem(place: Place): Problem {
  return {
    code: 'FORMULA_CELL',
    row: place.row,
    column: columnLetters(place.column),
    message: `${placeName(place)}是公式，系统不计算公式，也不采用其缓存结果。请选中后“复制—选择性粘贴—数值”，再保存上传。`,
  };
}

/** Above the header: a secret mark there is of the whole list. */
function checkTop(grid: Grid, header: Header): Problem[] {
  const top = grid.rows.slice(0, header.row);
  const secret = top.some((cells) => cells.some((cell) => bearsSecretMark(cellText(cell))));
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

function cellProblems(row: number, cells: Cell[], formulas: Place[]): Problem[] {
  const errors = cells.flatMap((cell, i): Problem[] => {
    if (typeof cell !== 'string' || !ERROR_VALUE.test(cell)) return [];
    const place = { row, column: i + 1 };
    const message = `${placeName(place)}是错误值 ${cell}。请改为正确的内容。`;
    return [{ code: 'ERROR_CELL', row, column: columnLetters(place.column), message }];
  });
  return [...formulas.map(formulaProblem), ...errors];
}

function byRow(places: Place[]): Map<number, Place[]> {
  const rows = new Map<number, Place[]>();
  for (const place of places) rows.set(place.row, [...(rows.get(place.row) ?? []), place]);
  return rows;
}

/** Reads all rows below the header of one sheet. */
export function reportSheet(grid: Grid, header: Header, options: RowOptions): AssignmentReport {
  const formulas = byRow(grid.formulas);
  const rows: AssignmentRow[] = [];
  const ignored: Ignored[] = [];
  const identified: Identified[] = [];
  const numberColumn = header.columns.get('number');
  const last = Math.max(grid.rows.length, ...formulas.keys());
  const missing = new Set(
    header.problems.filter((found) => found.code === 'MISSING_COLUMN').map((found) => found.field),
  );
  for (let row = header.row + 1; row <= last; row++) {
    const cells = grid.rows[row - 1] ?? [];
    const found = cellProblems(row, cells, formulas.get(row) ?? []);
    const reason = found.length === 0 ? whyPassedOver(cells) : undefined;
    if (reason) {
      ignored.push({ row, reason });
      continue;
    }
    const reader = new RowCells(row, cells, header.columns);
    reader.problems.push(...found);
    const { item, itemId } = readRowItem(reader, options);
    // A missing column is told once, not again on every row; nor is an emptied formula cell missing.
    const told = new Set(found.map((problem) => problem.column));
    const problems = reader.problems.filter(
      (problem) =>
        problem.code !== 'MISSING_VALUE' ||
        (!missing.has(problem.field) && !(problem.column && told.has(problem.column))),
    );
    rows.push({ row, ...(item && { item }), problems });
    const column = numberColumn && columnLetters(numberColumn);
    if (itemId)
      identified.push({
        row,
        itemId,
        number: itemId.replace(/^.*-x?/, ''),
        ...(column && { column }),
      });
  }
  const duplicates = findDuplicates(identified);
  for (const entry of rows) {
    const duplicate = duplicates.get(entry.row);
    if (!duplicate) continue;
    entry.problems.push(duplicate);
    delete entry.item;
  }
  const problems = [
    ...grid.formulas.filter((place) => place.row <= header.row).map(formulaProblem),
    ...checkTop(grid, header),
    ...header.problems,
    ...checkUnnamed(
      grid,
      header,
      rows.map((entry) => entry.row),
    ),
  ];
  return finish({ sheet: grid.name, rows, problems, ignored });
}

function finish(report: AssignmentReport): AssignmentReport {
  if (report.rows.length > LIMITS.rows) {
    const message = `清单有${report.rows.length}行，超过${LIMITS.rows}行。请分成几份上传。`;
    return {
      ...report,
      rows: [],
      problems: [...report.problems, { code: 'TOO_MANY_ROWS', message }],
    };
  }
  if (report.rows.length === 0) {
    const message = '表头下面没有一件建议或提案。请确认清单内容是否完整。';
    return { ...report, problems: [...report.problems, { code: 'NO_ROWS', message }] };
  }
  return report;
}
