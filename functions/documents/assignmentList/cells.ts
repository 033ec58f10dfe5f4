import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { type Place, placeName, type Range } from './address.ts';
import { openContainer } from './container.ts';
import { LIMITS } from './limits.ts';
import { fillDown } from './merges.ts';
import { Refusal } from './report.ts';
import { type ScannedSheet, scanSheet } from './sheetScan.ts';
import { countsFrom1904, listSheets, type SheetEntry } from './workbook.ts';

/** What a cell holds: text, number, date (UTC midnight of a civil date), yes/no, or nothing. */
export type Cell = string | number | boolean | Date | null;

/** A worksheet's cells; `rows[0]` is Excel row 1. */
export interface Grid {
  name: string;
  rows: Cell[][];
  /** Cells with a formula: they are empty in `rows` */
  formulas: Place[];
  /** Cells with an error value: empty in `rows` as well */
  errors: Place[];
  /** Merged cells; what is merged downwards stands in each of its rows */
  merges: Range[];
  /** It comes from a text file: rows may be of different length */
  text?: boolean;
  /** Its workbook counts days from 1904 */
  date1904?: boolean;
}

const NO_CELLS = '<worksheet><sheetData/></worksheet>';

/**
 * The parts of the container again, sheets as scanned: the library sees nothing that was not
 * checked. It reads every sheet there is, so those not wanted are there without a cell.
 */
function rebuild(parts: Map<string, Uint8Array>, scanned: Map<string, ScannedSheet>): ArrayBuffer {
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    const sheet = name.startsWith('xl/worksheets/') && name.endsWith('.xml');
    files[name] = sheet ? new TextEncoder().encode(scanned.get(name)?.xml ?? NO_CELLS) : bytes;
  }
  const zip = zipSync(files, { level: 0 });
  return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength) as ArrayBuffer;
}

function damaged(): Refusal {
  return new Refusal(
    'DAMAGED',
    '工作表内容无法读取。请用 Excel/WPS 打开后重新另存为 .xlsx 再上传。',
  );
}

async function readSheets(zip: ArrayBuffer, sheets: SheetEntry[]): Promise<Cell[][][]> {
  const read = await readXlsxFile(zip, { trim: false }).catch(() => {
    throw damaged();
  });
  return sheets.map((sheet) => {
    const data = read[sheet.index - 1]?.data;
    if (data === undefined) throw damaged();
    // The library's types say `typeof Date` where a Date is meant.
    return data as unknown as Cell[][];
  });
}

/** CDATA is text that the library passes over in silence; Excel and WPS never write it. */
function checkNoCdata(parts: Map<string, Uint8Array>): void {
  for (const bytes of parts.values()) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('<![CDATA[')) {
      throw damaged();
    }
  }
}

/** Many cells may share one long string, so text is counted as often as it is used. */
export function checkText(rows: Cell[][]): void {
  let total = 0;
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (typeof cell !== 'string') return;
      if (cell.length > LIMITS.cellText) {
        const place = placeName({ row: r + 1, column: c + 1 });
        throw new Refusal(
          'TOO_MUCH_TEXT',
          `${place}超过 ${LIMITS.cellText} 字，Excel 本身也不允许。请删减后再上传。`,
        );
      }
      total += cell.length;
    });
  });
  if (total > LIMITS.text) {
    throw new Refusal('TOO_MUCH_TEXT', '工作表文字总量过大，不像交办清单。请分成几份上传。');
  }
}

/**
 * The visible worksheets of an `.xlsx`, checked before they are read; cells merged downwards filled.
 * @throws Refusal with a problem of the file
 */
export async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const parts = openContainer(bytes);
  checkNoCdata(parts);
  const sheets = listSheets(parts).filter((sheet) => !sheet.hidden);
  if (sheets.length === 0) {
    throw new Refusal(
      'NO_WORKSHEET',
      '文件中的工作表都是隐藏的。请取消隐藏交办清单工作表后再上传。',
    );
  }
  const scanned = new Map<string, ScannedSheet>();
  for (const sheet of sheets) {
    scanned.set(sheet.path, scanSheet(new TextDecoder().decode(parts.get(sheet.path))));
  }
  const data = await readSheets(rebuild(parts, scanned), sheets);
  return sheets.map((sheet, i) => {
    const rows = data[i] ?? [];
    checkText(rows);
    const found = scanned.get(sheet.path);
    const { formulas = [], errors = [], merges = [] } = found ?? {};
    fillDown(rows, merges);
    return { name: sheet.name, rows, formulas, errors, merges, date1904: countsFrom1904(parts) };
  });
}
