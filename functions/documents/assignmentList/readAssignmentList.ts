import type { Cell, Grid } from './cells.ts';
import { COLUMNS, columnsWith, REGISTER_COLUMNS } from './columns.ts';
import { findDuplicates } from './duplicates.ts';
import { type OpenedFile, openFile } from './files/openFile.ts';
import { LIMITS } from './limits.ts';
import type { RememberedSheet, SheetCorrection, SheetReading } from './mapping.ts';
import { type ListOrigin, originOf } from './origin.ts';
import { type AssignmentReport, type Problem, Refusal } from './report.ts';
import type { ReadRegisterRow } from './rowItem.ts';
import { reportSheet, type SheetRows } from './sheetReport.ts';
import { type ChosenSheet, chooseSheets, type ReadSheet } from './sheets.ts';
import { WordBook } from './wordBook.ts';

/** What reading a list depends on besides its bytes. */
export interface AssignmentListOptions {
  /** Civil date in Asia/Shanghai; nothing can have been assigned after it. */
  today: string;
  /** This bureau's names, full and short: with them, 主办单位 and 协办单位 are checked for it. */
  bureau?: string[];
  /** Further header words of the place, by field */
  headerWords?: Readonly<Record<string, readonly string[]>>;
  /** Of the bureau's own register: how the rest of a row is read */
  register?: ReadRegisterRow;
  /** What the clerk says of the sheets of this file */
  corrections?: readonly SheetCorrection[];
  /** What was said of earlier files of the same sender, asked once that is known */
  recall?: (origin: ListOrigin) => Promise<readonly RememberedSheet[]>;
}

/** A list as it was read, with the sheets that it was read from. */
export interface OpenedList {
  report: AssignmentReport;
  sheets: readonly ReadSheet[];
}

const NO_HEADER =
  '找不到表头行。请确认清单有一行列名，至少包括：届次会议、类型、编号、案由、领衔代表、办理类型、交办日期；表头在别处的，请指明在第几行。';

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** Text that was read in the wrong encoding has no header either: what it began with is shown. */
function noHeader({ file, grids }: OpenedFile): Problem {
  const beginning = String(grids[0]?.rows.flat().find((cell) => cell !== null) ?? '').slice(0, 20);
  const read = file.encoding
    ? `文件是按 ${ENCODINGS[file.encoding] ?? file.encoding} 读的，开头是“${beginning}”；如果是乱码，请另存为 .xlsx 再上传。`
    : '';
  return { code: 'NO_HEADER', message: `${NO_HEADER}${read}` };
}

function refused(
  problem: Problem,
  more: Partial<AssignmentReport> = {},
  sheets: SheetReading[] = [],
): OpenedList {
  const report = { sheet: '', sheets, rows: [], problems: [problem], ignored: [], ...more };
  return { report, sheets: [] };
}

/** Whether a row has as many cells as a header must have. */
const hasCells = (cells: readonly Cell[]) => cells.filter((cell) => cell !== null).length >= 3;

const isFilled = (grid: Grid) => grid.rows.length > 0 || grid.formulas.length > 0;

/** With several lists in one file, each problem says on which sheet it is. */
function named<T extends { sheet?: string; message: string }>(
  problem: T,
  sheet: string,
  several: boolean,
): T {
  return { ...problem, sheet, ...(several && { message: `工作表“${sheet}”${problem.message}` }) };
}

function joinSheets(
  lists: readonly [ChosenSheet, SheetRows][],
): Pick<AssignmentReport, 'rows' | 'problems' | 'ignored'> {
  const duplicates = findDuplicates(lists.flatMap(([, { identified }]) => identified));
  for (const [{ entry }, duplicate] of duplicates) {
    entry.problems.push(duplicate);
    delete entry.item;
  }
  const several = lists.length > 1;
  return {
    rows: lists.flatMap(([{ grid }, { rows }]) =>
      rows.map((row) => ({
        ...row,
        problems: row.problems.map((one) => named(one, grid.name, several)),
      })),
    ),
    problems: lists.flatMap(([{ grid }, { problems }]) =>
      problems.map((one) => named(one, grid.name, several)),
    ),
    ignored: lists.flatMap(([, { ignored }]) => ignored),
  };
}

/** Bounds on the number of items, which only now is known. */
function bounded(report: AssignmentReport): AssignmentReport {
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

/** A column is not missing where headings between the rows say the same. */
function withGroups(
  reading: SheetReading,
  lists: readonly [ChosenSheet, SheetRows][],
): SheetReading {
  const own = lists.find(([{ grid }]) => grid.name === reading.sheet);
  const grouped = own?.[1].grouped ?? [];
  return { ...reading, missing: reading.missing.filter(({ field }) => !grouped.includes(field)) };
}

async function reportFile(
  opened: OpenedFile,
  book: WordBook,
  options: AssignmentListOptions,
): Promise<OpenedList> {
  const { file } = opened;
  const filled = opened.grids.filter(isFilled);
  const [first] = filled;
  if (first === undefined) {
    return refused(
      { code: 'SHEET_EMPTY', message: '工作表是空的。请确认上传的是填好的清单。' },
      { file },
    );
  }
  const origin = originOf(filled);
  const { today, bureau = [], corrections, recall, register } = options;
  const remembered = (await recall?.(origin)) ?? [];
  const { chosen, readings, problems, ignored } = chooseSheets(filled, {
    book,
    corrections,
    remembered,
  });
  const about = { file, ...origin };
  if (chosen.length === 0) {
    const [problem = noHeader(opened)] = problems;
    // What has no row of several cells is no table at all: nobody can say where its header is.
    const mayBe = filled.some(({ rows }) => rows.some(hasCells));
    return refused(problem, { ...about, sheet: first.name, ignored }, mayBe ? readings : []);
  }
  const lists = chosen.map((sheet): [ChosenSheet, SheetRows] => [
    sheet,
    reportSheet(sheet, { today, bureau, book, ...(register && { register }) }),
  ]);
  const joined = joinSheets(lists);
  const report = bounded({
    ...about,
    sheet: chosen.map(({ grid }) => grid.name).join('、'),
    sheets: readings.map((reading) => withGroups(reading, lists)),
    rows: joined.rows,
    problems: [...problems, ...joined.problems],
    ignored: [...joined.ignored, ...ignored],
  });
  return { report, sheets: lists.map(([sheet, { groups }]) => ({ ...sheet, groups })) };
}

/**
 * Opens an assignment list (交办清单, domain.md §4.3) as offices send it: `.xlsx`, old `.xls`, a web page
 * called `.xls`, or text; items and problems out, and what each sheet and column was taken for. It never
 * throws for what is in the file, computes no formula, and writes nothing.
 */
export async function openAssignmentList(
  bytes: Uint8Array,
  options: AssignmentListOptions,
): Promise<OpenedList> {
  const book = new WordBook(
    columnsWith(options.headerWords ?? {}, options.register ? REGISTER_COLUMNS : COLUMNS),
  );
  try {
    return await reportFile(await openFile(bytes, book), book, options);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    throw error;
  }
}

/** What is in an assignment list; see openAssignmentList. */
export async function readAssignmentList(
  bytes: Uint8Array,
  options: AssignmentListOptions,
): Promise<AssignmentReport> {
  return (await openAssignmentList(bytes, options)).report;
}
