import { type Columns, columnsOf, rowsOf, type SheetModel } from './model.ts';
import { noteOf, type SheetSource, titleOf } from './source.ts';

/** A table of a year: its columns in their order, a row each. */
export function yearTable<R>(
  source: SheetSource,
  name: string,
  columns: Columns<R>,
  rows: readonly R[],
): SheetModel {
  return {
    name,
    title: titleOf(source, name),
    note: noteOf(source, rows.length),
    columns: columnsOf(columns),
    rows: rowsOf(columns, rows),
  };
}

/** The same rows, each with its 序号. */
export const numbered = <R extends object>(rows: readonly R[]): (R & { n: number })[] =>
  rows.map((row, index) => ({ ...row, n: index + 1 }));
