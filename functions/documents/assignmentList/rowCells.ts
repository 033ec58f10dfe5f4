import { columnLetters } from './address.ts';
import type { Cell } from './cells.ts';
import { type Field, labelOf } from './columns.ts';
import type { GivenValue } from './mapping.ts';
import type { Problem, ProblemCode } from './report.ts';
import { cleanLine, cleanText, isNothing, lengthOf } from './text.ts';

/** Text of a cell as it would be shown; a date as its civil date. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? (cell ? '是' : '否') : String(cell);
}

/** One row of the list by the fields of its columns; gathers what is wrong with it. */
export class RowCells {
  readonly row: number;
  readonly problems: Problem[] = [];
  readonly #cells: Cell[];
  readonly #columns: ReadonlyMap<Field, number>;
  readonly #given: Map<Field, string>;

  /** @param given values for all rows, where the list has no column for them */
  constructor(
    row: number,
    cells: Cell[],
    columns: ReadonlyMap<Field, number>,
    given: readonly Pick<GivenValue, 'field' | 'text'>[] = [],
  ) {
    this.row = row;
    this.#cells = cells;
    this.#columns = columns;
    this.#given = new Map(given.map(({ field, text }) => [field, text]));
  }

  /** The text of every cell, whatever its column is. */
  texts(): string[] {
    return this.#cells.map((cell) => cleanText(cellText(cell)));
  }

  /** The fields that the list has columns for. */
  fields(): Field[] {
    return [...this.#columns.keys()];
  }

  /** The cell as it is; null when it is empty or the list has no such column. */
  cell(field: Field): Cell {
    const column = this.#columns.get(field);
    if (column === undefined) return this.#given.get(field) ?? null;
    return this.#cells[column - 1] ?? null;
  }

  /** Text of several lines, cleaned; empty when there is none. */
  text(field: Field): string {
    const text = cleanText(cellText(this.cell(field)));
    return isNothing(text) ? '' : text;
  }

  /** Text of one line, cleaned, at most so many characters. */
  line(field: Field, most: number): string {
    const text = cleanLine(cellText(this.cell(field)));
    return isNothing(text) ? '' : this.within(field, text, most);
  }

  /** The text, or a problem told when it is longer than so many characters. */
  within(field: Field, text: string, most: number): string {
    const length = lengthOf(text);
    if (length > most) this.tell('TOO_LONG', field, `有${length}字，超过${most}字。请删减。`);
    return text;
  }

  /** Notes a problem of one field; the message is put after the place of the cell. */
  tell(code: ProblemCode, field: Field, message: string): void {
    const column = this.#columns.get(field);
    const letters = column === undefined ? undefined : columnLetters(column);
    const place = `第${this.row}行${letters ? `${letters}列` : ''}“${labelOf(field)}”`;
    this.problems.push({
      code,
      row: this.row,
      ...(letters && { column: letters }),
      field,
      message: `${place}：${message}`,
    });
  }

  /** Tells that a needed cell is empty. */
  tellMissing(field: Field, message = '不能为空，请填写。'): undefined {
    this.tell('MISSING_VALUE', field, message);
    return undefined;
  }
}
