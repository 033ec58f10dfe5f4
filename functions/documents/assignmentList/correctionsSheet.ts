import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { columnLetters } from './address.ts';
import type { Cell } from './cells.ts';
import type { Problem } from './report.ts';
import { cellText } from './rowCells.ts';
import type { ReadSheet } from './sheets.ts';

/** A row that was not taken, and what is wrong with it. */
export interface WrongRow {
  sheet: string;
  row: number;
  problems: readonly { column?: string; message: string }[];
}

/** What a corrections sheet is made of. */
export interface Corrections {
  importId: string;
  sender?: string;
  sheets: readonly ReadSheet[];
  rows: readonly WrongRow[];
  /** Of the file as a whole */
  problems: readonly Pick<Problem, 'message'>[];
}

type Written = SheetData[number][number];

const COLUMN = '问题';
const FILE_SHEET = '整份文件的问题';
const WRONG = '#ffe0e0';

/** What XML cannot hold. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** Text is written as text, whatever it begins with, and stays text when somebody edits the cell. */
function textCell(value: string): Written {
  const text = value.replace(FORBIDDEN, '').toWellFormed();
  return text === '' ? null : { value: text, type: String, format: '@', wrap: true };
}

function written(cell: Cell | undefined, wrong = false): Written {
  if (cell === null || cell === undefined)
    return wrong ? { value: '', backgroundColor: WRONG } : null;
  const color = wrong ? { backgroundColor: WRONG } : {};
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null;
    return { value: cell, type: Date, format: 'yyyy-mm-dd', ...color };
  }
  if (typeof cell === 'number') return { value: cell, type: Number, ...color };
  const text = textCell(cellText(cell));
  return text === null ? null : ({ ...(text as object), ...color } as Written);
}

/** Rows above the header as they were, and headings of groups: they say what holds for the rows below. */
function kept(cells: readonly Cell[]): Written[] {
  return cells.map((cell) => written(cell));
}

function mark({ importId, sender }: Corrections): Written[] {
  const from = sender ? `交办单位：${sender}　` : '';
  const text = `更正表　导入编号：${importId}　${from}请改好标红的格，把本文件重新上传；“${COLUMN}”一列不必删。`;
  return [textCell(text)];
}

/** 原第5行：…: one line for each thing that is wrong. */
function problemText({ row, problems }: WrongRow): string {
  return [`原第${row}行`, ...problems.map(({ message }) => message)].join('\n');
}

function sheetOf(corrections: Corrections, { grid, header, groups }: ReadSheet): SheetData {
  const rows = corrections.rows.filter(({ sheet }) => sheet === grid.name);
  const width = Math.max(header.width, ...rows.map(({ row }) => grid.rows[row - 1]?.length ?? 0));
  const top = grid.rows
    .slice(0, header.first - 1)
    .filter((cells) => cells.some((cell) => cellText(cell).trim() !== ''));
  const words = new Map(header.readings.map(({ column, word }) => [column, word]));
  const data: SheetData = [
    mark(corrections),
    ...top.map(kept),
    [
      ...Array.from({ length: width }, (_, i) => textCell(words.get(columnLetters(i + 1)) ?? '')),
      textCell(COLUMN),
    ],
  ];
  let told = 0;
  for (const one of rows) {
    for (const group of groups.filter((at) => at > told && at < one.row).slice(-1)) {
      data.push(kept(grid.rows[group - 1] ?? []));
      told = group;
    }
    const wrong = new Set(one.problems.map(({ column }) => column));
    const cells = grid.rows[one.row - 1] ?? [];
    data.push([
      ...Array.from({ length: width }, (_, i) =>
        written(cells[i], wrong.has(columnLetters(i + 1))),
      ),
      textCell(problemText(one)),
    ]);
  }
  return data;
}

/**
 * The rows that were not taken as an `.xlsx` to be corrected and uploaded: the columns of the original, and
 * one that says what is wrong and what to do. Nothing in it is a formula.
 */
export async function writeCorrections(corrections: Corrections): Promise<Uint8Array> {
  const { sheets, rows, problems } = corrections;
  const lists = sheets.filter(({ grid }) => rows.some(({ sheet }) => sheet === grid.name));
  const pages = lists.map((sheet) => ({
    sheet: sheet.grid.name,
    data: sheetOf(corrections, sheet),
    columns: [...Array.from({ length: sheet.header.width }, () => ({ width: 18 })), { width: 60 }],
  }));
  const whole = {
    sheet: FILE_SHEET,
    data: [mark(corrections), ...problems.map(({ message }) => [textCell(message)])],
    columns: [{ width: 100 }],
  };
  return writeXlsxFile([...pages, ...(problems.length > 0 ? [whole] : [])]).toBuffer();
}
