import type { NewItem } from '../../domain/item.ts';
import type { RegisterRow } from '../register/row.ts';
import type { SheetReading } from './mapping.ts';

/** What can be wrong with an assignment list. A code is stable; the message is what people read. */
export type ProblemCode =
  // the file
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'XLS_UNREADABLE'
  | 'NOT_XLSX'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'ZIP_BOMB'
  | 'TOO_MANY_ENTRIES'
  | 'HAS_MACROS'
  | 'ENCODING_UNKNOWN'
  | 'ENCODING_MIXED'
  | 'QUOTE_UNCLOSED'
  // the sheet
  | 'NO_WORKSHEET'
  | 'SHEET_EMPTY'
  | 'MANY_SHEETS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MUCH_TEXT'
  | 'FORMULA_CELL'
  | 'ERROR_CELL'
  // the header
  | 'NO_HEADER'
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'COLUMN_WITHOUT_HEADER'
  | 'NO_ROWS'
  // a row
  | 'MISSING_VALUE'
  | 'EXTRA_CELLS'
  | 'UNKNOWN_VALUE'
  | 'TOO_LONG'
  | 'TOO_MANY_DEMANDS'
  | 'UNREADABLE_SESSION'
  | 'KIND_OF_OTHER_ASSEMBLY'
  | 'UNREADABLE_NUMBER'
  | 'DUPLICATE_NUMBER'
  | 'UNREADABLE_DATE'
  | 'IMPOSSIBLE_DATE'
  | 'FUTURE_DATE'
  | 'DATE_ORDER'
  | 'UNREADABLE_NAME'
  | 'DUPLICATE_NAME'
  | 'BAD_EMAIL'
  | 'BAD_PHONE'
  | 'CONTACT_COUNT'
  | 'STATE_SECRET';

/** One thing that is wrong: where, and in Chinese what it is and what to do about it. */
export interface Problem {
  code: ProblemCode;
  /** Name of the worksheet */
  sheet?: string;
  /** Excel row, from 1 */
  row?: number;
  /** Excel column letters, e.g. `C` */
  column?: string;
  /** The part of the item that the column is about, e.g. `assignedOn` */
  field?: string;
  message: string;
}

/** One row of the list: an item, or what is wrong with it. Never both. */
export interface AssignmentRow {
  sheet: string;
  /** Excel row, from 1 */
  row: number;
  item?: NewItem;
  /** Of the bureau's register: where the item stands and what is known of its past */
  halfWay?: RegisterRow;
  problems: Problem[];
}

/** A row or sheet that was passed over, and why (Chinese). */
export interface Ignored {
  sheet?: string;
  row?: number;
  reason: string;
}

/** How the bytes were understood. */
export interface FileReading {
  kind: 'xlsx' | 'xls' | 'csv' | 'html';
  /** Of text only */
  encoding?: string;
  separator?: string;
}

/** What was found in an assignment list. It may be committed whole only when `isClean`. */
export interface AssignmentReport {
  /** Names of the worksheets that were read, 、 between; empty when none could be. */
  sheet: string;
  file?: FileReading;
  /** 交办单位 as the list itself names it above its header */
  sender?: string;
  /** The import whose rows this file corrects */
  correctionOf?: string;
  /** What every sheet was taken for */
  sheets: SheetReading[];
  rows: AssignmentRow[];
  /** Problems of the file as a whole */
  problems: Problem[];
  ignored: Ignored[];
}

/** Whether nothing at all is wrong: every row gave an item and the file has no problem. */
export function isClean(report: AssignmentReport): boolean {
  return (
    report.problems.length === 0 &&
    report.rows.length > 0 &&
    report.rows.every((row) => row.item !== undefined && row.problems.length === 0)
  );
}

/** Thrown inside the reader when a file cannot be read on; it becomes a problem of the file. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.problem = { code, message };
  }
}
