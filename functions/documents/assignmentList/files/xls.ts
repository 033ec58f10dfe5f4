import { CFB, read, SSF, type WorkSheet } from '@e965/xlsx';
import { columnLetters, type Place } from '../address.ts';
import { type Cell, checkText, type Grid } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import { fillDown } from '../merges.ts';
import { Refusal } from '../report.ts';

const SAVE_AS = '请在 Excel/WPS 中打开后“另存为”.xlsx（Excel 工作簿）再上传。';

/** What Excel calls the stream in which it hides a workbook that has a password. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const DAY = 86_400_000;
/** Days from day 0 of a workbook to 1970-01-01: of most, and of those that count from 1904. */
const EPOCHS = { usual: 25_569, from1904: 24_107 };

function unreadable(why = '这个旧版 .xls 文件无法读取'): Refusal {
  return new Refusal('XLS_UNREADABLE', `${why}。${SAVE_AS}`);
}

function encrypted(): Refusal {
  return new Refusal(
    'ENCRYPTED',
    '文件设有打开密码，无法读取。请先取消密码保护，再另存为 .xlsx 上传。',
  );
}

/** What is in the container: a workbook of Excel 97 or later, without macros, without a password. */
function checkStreams(bytes: Uint8Array): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.includes(ENCRYPTED_STREAM)) throw encrypted();
  const names = new Set<string>();
  try {
    const { FileIndex } = CFB.read(bytes, { type: 'array' });
    for (const { name } of FileIndex) names.add(name);
  } catch {
    throw unreadable();
  }
  if (names.has('_VBA_PROJECT_CUR') || names.has('VBA')) {
    throw new Refusal('HAS_MACROS', `文件含有宏，已拒绝。${SAVE_AS}`);
  }
  if (names.has('Workbook')) return;
  if (names.has('Book')) throw unreadable('这是 Excel 95 或更早的文件，不能直接读取');
  throw names.has('WordDocument') ? unreadable('这是 Word 文档，不是表格') : unreadable();
}

/** BIFF's own mark of a password lies in the stream; the library says it in English. */
function readWorkbook(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: true,
      sheetRows: LIMITS.lastRow + 1,
    });
  } catch (error) {
    throw error instanceof Error && /password/i.test(error.message) ? encrypted() : unreadable();
  }
}

interface XlsCell {
  t: string;
  v?: unknown;
  f?: string;
  F?: string;
  z?: string | number;
}

function cellOf(cell: XlsCell, epoch: number): Cell {
  if (cell.t === 'b') return cell.v === true;
  if (cell.t === 's') return String(cell.v ?? '') || null;
  if (cell.t !== 'n' || typeof cell.v !== 'number') return null;
  const isDate = cell.z !== undefined && SSF.is_date(String(cell.z));
  return isDate ? new Date(Math.floor(cell.v - epoch) * DAY) : cell.v;
}

function checkColumns(row: number, cells: readonly (XlsCell | undefined)[]): void {
  const wide = cells.findLastIndex((cell) => cell && cell.t !== 'z');
  if (wide < LIMITS.columns) return;
  throw new Refusal(
    'TOO_MANY_COLUMNS',
    `工作表在 ${columnLetters(wide + 1)} 列仍有内容（第${row}行），超过 ${LIMITS.columns} 列。请删去清单右侧无关的列。`,
  );
}

function gridOf(name: string, sheet: WorkSheet, date1904: boolean): Grid {
  const data = ((sheet as { '!data'?: XlsCell[][] })['!data'] ?? []) as (XlsCell[] | undefined)[];
  if (data.length > LIMITS.lastRow) {
    throw new Refusal(
      'TOO_MANY_ROWS',
      `工作表超过 ${LIMITS.lastRow} 行。请删去清单下方无关的内容，或分成几份上传（每份至多 ${LIMITS.rows} 行）。`,
    );
  }
  const [formulas, errors]: [Place[], Place[]] = [[], []];
  const epoch = date1904 ? EPOCHS.from1904 : EPOCHS.usual;
  const rows = Array.from(data, (cells = [], r) => {
    checkColumns(r + 1, cells);
    return Array.from(cells, (cell: XlsCell | undefined, c): Cell => {
      if (!cell) return null;
      const place = { row: r + 1, column: c + 1 };
      // No formula is computed, and its cached result is not taken.
      if (cell.f !== undefined || cell.F !== undefined) formulas.push(place);
      else if (cell.t === 'e') errors.push(place);
      else return cellOf(cell, epoch);
      return null;
    });
  });
  checkText(rows);
  const merges = (sheet['!merges'] ?? []).slice(0, LIMITS.merges).map(({ s, e }) => ({
    from: { row: s.r + 1, column: s.c + 1 },
    to: { row: e.r + 1, column: e.c + 1 },
  }));
  fillDown(rows, merges);
  return { name, rows, formulas, errors, merges, date1904 };
}

/**
 * The visible worksheets of an old `.xls` (BIFF8).
 * @throws Refusal XLS_UNREADABLE, ENCRYPTED, HAS_MACROS, NO_WORKSHEET, MANY_SHEETS and those of the limits
 */
export function readXls(bytes: Uint8Array): Grid[] {
  checkStreams(bytes);
  const { SheetNames, Sheets, Workbook } = readWorkbook(bytes);
  const visible = SheetNames.filter((_, i) => !Workbook?.Sheets?.[i]?.Hidden);
  if (visible.length === 0) {
    throw new Refusal('NO_WORKSHEET', '文件中没有可见的工作表。请取消隐藏交办清单工作表后再上传。');
  }
  if (visible.length > LIMITS.sheets) {
    throw new Refusal(
      'MANY_SHEETS',
      `文件中有 ${visible.length} 张工作表，超过 ${LIMITS.sheets} 张。请只保留交办清单一张工作表。`,
    );
  }
  const date1904 = Workbook?.WBProps?.date1904 === true;
  return visible.flatMap((name) => {
    const sheet = Sheets[name];
    return sheet ? [gridOf(name, sheet, date1904)] : [];
  });
}
