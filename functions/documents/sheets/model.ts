/** A cell: text, or a number that is counted with. Nothing is ever a formula. */
export type Cell = string | number | undefined;

/** A column in its fixed place. */
export interface Column {
  header: string;
  /** In characters, two a Chinese one. */
  width: number;
}

/** 一张表, before it is written. */
export interface SheetModel {
  /** Name of the sheet and of the file. */
  name: string;
  /** First row. */
  title: string;
  /** Second row: whose table, of which day, how many rows. */
  note: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** A row type's columns, each with how it is read: the order in which they are printed. */
export type Columns<R> = readonly [header: string, width: number, of: (row: R) => Cell][];

/** The columns of a sheet from those of its row type. */
export function columnsOf<R>(columns: Columns<R>): Column[] {
  return columns.map(([header, width]) => ({ header, width }));
}

/** The rows of a sheet, numbered by `序号` where the columns ask for it. */
export function rowsOf<R>(columns: Columns<R>, rows: readonly R[]): Cell[][] {
  return rows.map((row) => columns.map(([, , of]) => of(row)));
}

/** 一、二、三 of one cell on lines of their own. */
export const lines = (texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join('\n');
