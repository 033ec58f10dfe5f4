import type { HalfWayStep } from '../../domain/halfWay.ts';
import type { Rules } from '../../domain/rules.ts';
import { labelOf } from '../assignmentList/columns.ts';
import type { RowCells } from '../assignmentList/rowCells.ts';
import { dateOf } from '../assignmentList/rowDates.ts';
import type { ItemOfRow } from '../assignmentList/rowItem.ts';
import type { RegisterField } from './fields.ts';

/** One row of the register while it is read: its cells, the rules of the place, and what cannot be recorded. */
export class RegisterCells {
  readonly unknown: string[] = [];
  readonly notes: string[] = [];
  readonly cells: RowCells;
  readonly item: ItemOfRow;
  readonly rules: Rules;
  readonly #serials: boolean;

  constructor(cells: RowCells, item: ItemOfRow, rules: Rules, serials = true) {
    this.cells = cells;
    this.item = item;
    this.rules = rules;
    this.#serials = serials;
  }

  /** Text of several lines, at most so many characters; empty when there is none. */
  text(field: RegisterField, most: number): string {
    return this.cells.within(field, this.cells.text(field), most);
  }

  line(field: RegisterField, most = 100): string {
    return this.cells.line(field, most);
  }

  date(field: RegisterField): string | undefined {
    return dateOf(this.cells, field, this.#serials);
  }

  /** Tells that words of a cell are not known, and which are. */
  strange(field: RegisterField, text: string, choices: readonly string[]): undefined {
    const shown = text.slice(0, 40);
    this.cells.tell('UNKNOWN_VALUE', field, `“${shown}”不认识。请填写${choices.join('、')}。`);
    return undefined;
  }

  /** Tells that a cell is needed beside one that is filled. */
  needed(field: RegisterField, why: string): undefined {
    return this.cells.tellMissing(field, why);
  }

  /** Notes a cell of which no record can be made, and why. */
  keep(field: RegisterField, why: string): void {
    const text = this.cells.line(field, 200);
    if (text === '') return;
    this.notes.push(`${labelOf(field)}：${text}（${why}）`);
  }

  /** Ids of those who lead the item. */
  leads(): string[] {
    return this.item.submitters.filter(({ lead }) => lead).map(({ id }) => id);
  }
}

/** What the reading of a part of the past needs. */
export interface Placed {
  row: RegisterCells;
  resumeAt: HalfWayStep;
  round: number;
}
