import { numeral, paragraphBlock, prose } from '../letters/headings.ts';
import type { Cell, Row, Run } from '../letters/model.ts';
import type { Chart, ReportBlock } from './model.ts';

/** A column: its head, its share of the width, and whether what stands in it is centred. */
export type ColumnHead = readonly [head: string, share: number, align?: 'left'];

/** 〔请补充：……〕: seen by whoever reads it, never taken for what is on record. */
export const toComplete = (what: string): string => `〔请补充：${what}〕`;

const MARKED = /(〔请补充：[^〕]*〕)/;

const marked = (text: string): Run[] =>
  text
    .split(MARKED)
    .filter(Boolean)
    .map((part) => (MARKED.test(part) ? { text: part, mark: true as const } : { text: part }));

/** A report while it is being made: headings, tables and charts are numbered in their order. */
export class Draft {
  readonly blocks: ReportBlock[] = [];
  readonly missing: string[] = [];
  #chapters = 0;
  #parts = 0;
  #tables = 0;
  #charts = 0;

  /** 一、 */
  chapter(title: string): void {
    this.#chapters += 1;
    this.#parts = 0;
    this.blocks.push(paragraphBlock(`${numeral(this.#chapters)}、${title}`));
  }

  /** （一） */
  part(title: string): void {
    this.#parts += 1;
    this.blocks.push(paragraphBlock(`（${numeral(this.#parts)}）${title}`));
  }

  /** A paragraph of what was counted. */
  say(text: string): void {
    this.blocks.push({ kind: 'paragraph', runs: marked(text) });
  }

  /** What a person wrote; where nobody has, the place for it. */
  written(text: string | undefined, what: string): void {
    if (text?.trim()) {
      this.blocks.push(...prose(text));
      return;
    }
    this.missing.push(what);
    this.say(toComplete(what));
  }

  /** 表1　…… */
  table(name: string, columns: readonly ColumnHead[], rows: readonly (string | number)[][]): void {
    this.#tables += 1;
    const heads: Cell[] = columns.map(([text]) => ({ text, head: true }));
    const cellOf = (value: string | number, at: number): Cell => ({
      text: String(value),
      ...(columns[at]?.[2] === 'left' ? {} : { centre: true as const }),
    });
    const body: Row[] = rows.map((row) => ({ cells: row.map(cellOf) }));
    this.blocks.push(
      { kind: 'caption', of: 'table', text: `表${this.#tables}　${name}` },
      {
        ...{ kind: 'table', small: true, columns: columns.map(([, share]) => share) },
        rows: [{ head: true, cells: heads }, ...body],
      },
    );
  }

  /** 图1　……, below the bars; without a single number there is no chart. */
  chart(name: string, chart: Chart): void {
    if (!chart.series.some(({ values }) => values.some((value) => value))) return;
    this.#charts += 1;
    this.blocks.push(
      { kind: 'chart', chart },
      { kind: 'caption', of: 'chart', text: `图${this.#charts}　${name}` },
    );
  }
}
