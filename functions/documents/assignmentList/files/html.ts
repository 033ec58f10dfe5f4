import type { Range } from '../address.ts';
import { type Cell, checkText, type Grid } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import { fillDown } from '../merges.ts';
import { Refusal } from '../report.ts';
import { entitiesIn } from './htmlText.ts';

/** Whether a text is a web page; many systems export one and call it `.xls`. */
export function isHtml(text: string): boolean {
  return /^[\s\ufeff]*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|div|title)\b/i.test(
    text.slice(0, 8_000),
  );
}

interface Open {
  rows: Cell[][];
  merges: Range[];
  /** Places taken from above by a rowspan: column → rows still to come */
  hanging: Map<number, number>;
  cell?: { column: number; text: string[] };
  column: number;
}

const HIDDEN = /^(?:script|style|head|title|noscript)$/;

function span(attributes: string, name: string, most: number): number {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1]);
  return value > 1 ? Math.min(value, most) : 1;
}

/** Reads the tables of a page, one after the other; a table in a cell is text of that cell. */
class Tables {
  readonly done: Open[] = [];
  #table: Open | undefined;
  #depth = 0;

  text(raw: string): void {
    this.#table?.cell?.text.push(entitiesIn(raw.replace(/[\r\n]+\s*/g, ' ')));
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name === 'table') this.#tableTag(closing);
    else if (this.#depth > 1 || !this.#table) return;
    else if (name === 'tr') this.#row(this.#table, closing);
    else if (name === 'td' || name === 'th') this.#cell(this.#table, closing, attributes);
    else if (/^(?:br|p|div|li)$/.test(name)) this.#table.cell?.text.push('\n');
  }

  #tableTag(closing: boolean): void {
    this.#depth = Math.max(0, this.#depth + (closing ? -1 : 1));
    if (!closing && this.#depth === 1) {
      this.#table = { rows: [], merges: [], hanging: new Map(), column: 0 };
    } else if (closing && this.#depth === 0 && this.#table) {
      this.#close(this.#table);
      this.done.push(this.#table);
      this.#table = undefined;
    }
  }

  #close(table: Open): void {
    const { cell, rows } = table;
    if (!cell) return;
    const text = cell.text.join('').replace(/^\s+|\s+$/g, '');
    const row = rows.at(-1);
    if (row && text !== '') row[cell.column - 1] = text;
    table.cell = undefined;
  }

  #row(table: Open, closing: boolean): void {
    this.#close(table);
    if (closing) return;
    if (table.rows.length >= LIMITS.lastRow) {
      throw new Refusal('TOO_MANY_ROWS', `表格超过 ${LIMITS.lastRow} 行。请分成几份上传。`);
    }
    if (table.rows.length > 0) {
      for (const [column, left] of table.hanging) {
        if (left > 1) table.hanging.set(column, left - 1);
        else table.hanging.delete(column);
      }
    }
    table.rows.push([]);
    table.column = 0;
  }

  #cell(table: Open, closing: boolean, attributes: string): void {
    this.#close(table);
    if (closing) return;
    if (table.rows.length === 0) this.#row(table, false);
    let column = table.column + 1;
    while (table.hanging.has(column)) column += 1;
    const wide = span(attributes, 'colspan', LIMITS.columns);
    const high = span(attributes, 'rowspan', LIMITS.lastRow);
    const to = column + wide - 1;
    if (to > LIMITS.columns * 2) {
      throw new Refusal(
        'TOO_MANY_COLUMNS',
        `表格超过 ${LIMITS.columns} 列。请删去清单右侧无关的列。`,
      );
    }
    const row = table.rows.length;
    if (wide > 1 || high > 1) {
      table.merges.push({ from: { row, column }, to: { row: row + high - 1, column: to } });
    }
    if (high > 1) for (let c = column; c <= to; c++) table.hanging.set(c, high);
    table.column = to;
    table.cell = { column, text: [] };
  }
}

function tablesOf(text: string): Open[] {
  const tables = new Tables();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    tables.text(text.slice(at, open < 0 ? text.length : open));
    if (open < 0) break;
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      at = end < 0 ? text.length : end + 3;
      continue;
    }
    const end = text.indexOf('>', open);
    if (end < 0) break;
    const [, slash = '', name = '', attributes = ''] =
      /^<(\/?)([a-z][\w:-]*)([\s\S]*)$/i.exec(text.slice(open, end)) ?? [];
    const lower = name.toLowerCase();
    at = end + 1;
    if (HIDDEN.test(lower) && slash === '') {
      const closing = text.toLowerCase().indexOf(`</${lower}`, at);
      at = closing < 0 ? at : closing;
    } else if (lower !== '') {
      tables.tag(lower, slash !== '', attributes);
    }
  }
  return tables.done;
}

/**
 * The tables of a page, each as a sheet. Scripts, styles and formulas are not looked at.
 * @throws Refusal NOT_XLSX without a table, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MUCH_TEXT
 */
export function readHtml(text: string): Grid[] {
  const tables = tablesOf(text);
  if (tables.length === 0) {
    throw new Refusal('NOT_XLSX', '这是网页，里面没有表格。请上传 .xlsx、.xls 或 .csv 清单。');
  }
  if (tables.length > LIMITS.sheets) {
    throw new Refusal(
      'MANY_SHEETS',
      `网页里有 ${tables.length} 张表，超过 ${LIMITS.sheets} 张。请只保留交办清单。`,
    );
  }
  return tables.map(({ rows, merges }, i) => {
    const cells = rows.map((row) => Array.from(row, (cell) => cell ?? null));
    checkText(cells);
    fillDown(cells, merges);
    return { name: `表${i + 1}`, rows: cells, formulas: [], errors: [], merges };
  });
}
