import { type Grid, readGrids } from './cells.ts';
import { findHeader, type Header } from './header.ts';
import { type AssignmentReport, type Ignored, type Problem, Refusal } from './report.ts';
import { reportSheet } from './sheetReport.ts';

/** What reading a list depends on besides its bytes. */
export interface AssignmentListOptions {
  /** Civil date in Asia/Shanghai; nothing can have been assigned after it. */
  today: string;
  /** This bureau's names, full and short: with them, 主办单位 and 协办单位 are checked for it. */
  bureau?: string[];
}

const NO_HEADER =
  '找不到表头行。请确认清单有一行列名，至少包括：届次会议、类型、编号、案由、领衔代表、办理类型、交办日期。';

function refused(problem: Problem, sheet = '', ignored: Ignored[] = []): AssignmentReport {
  return { sheet, rows: [], problems: [problem], ignored };
}

function isFilled(grid: Grid): boolean {
  return grid.rows.length > 0 || grid.formulas.length > 0;
}

function reportGrids(grids: Grid[], options: AssignmentListOptions): AssignmentReport {
  const filled = grids.filter(isFilled);
  const [first] = filled;
  if (first === undefined) {
    return refused({
      code: 'SHEET_EMPTY',
      message: '工作表是空的。请确认上传的是填好的交办清单。',
    });
  }
  const lists = filled.flatMap((grid): { grid: Grid; header: Header }[] => {
    const header = findHeader(grid);
    return header ? [{ grid, header }] : [];
  });
  const [list] = lists;
  if (list === undefined) return refused({ code: 'NO_HEADER', message: NO_HEADER }, first.name);
  if (lists.length > 1) {
    const names = lists.map(({ grid }) => `“${grid.name}”`).join('、');
    const message = `有${lists.length}张工作表都像交办清单：${names}。请合并到一张工作表，或分成几个文件上传。`;
    return refused({ code: 'MANY_SHEETS', message }, list.grid.name);
  }
  const report = reportSheet(list.grid, list.header, {
    today: options.today,
    bureau: options.bureau ?? [],
  });
  const others = filled.filter((grid) => grid !== list.grid);
  const passed = others.map((grid) => ({ reason: `工作表“${grid.name}”没有清单表头，未读取` }));
  return { ...report, ignored: [...report.ignored, ...passed] };
}

/**
 * Reads an assignment list (交办清单, domain.md §4.3): bytes of an `.xlsx` in, items and problems
 * out. It never throws for what is in the file, computes no formula, and writes nothing.
 */
export async function readAssignmentList(
  bytes: Uint8Array,
  options: AssignmentListOptions,
): Promise<AssignmentReport> {
  try {
    return reportGrids(await readGrids(bytes), options);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    throw error;
  }
}
