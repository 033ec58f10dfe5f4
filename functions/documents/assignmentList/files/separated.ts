import { columnLetters } from '../address.ts';
import { type Cell, checkText, type Grid } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../report.ts';
import type { WordBook } from '../wordBook.ts';

const SEPARATORS = [',', '\t', ';', '|'];
/** What a list without sheets calls its only one */
const SHEET = '清单';

/** One record after the other, RFC 4180; a quote that does not begin a cell is a character like any other. */
class Reader {
  readonly rows: string[][] = [];
  #at: number;
  readonly #text: string;
  readonly #separator: string;

  constructor(text: string, separator: string, from: number) {
    this.#text = text;
    this.#separator = separator;
    this.#at = from;
  }

  read(most: number): string[][] {
    while (this.#at < this.#text.length && this.rows.length < most) this.rows.push(this.#record());
    return this.rows;
  }

  #record(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.#cell());
      const next = this.#text[this.#at];
      if (next !== this.#separator) break;
      this.#at += 1;
    }
    if (this.#text[this.#at] === '\r') this.#at += 1;
    if (this.#text[this.#at] === '\n') this.#at += 1;
    return cells;
  }

  #plain(): string {
    const from = this.#at;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at];
      if (char === this.#separator || char === '\n' || char === '\r') break;
      this.#at += 1;
    }
    return this.#text.slice(from, this.#at);
  }

  #cell(): string {
    if (this.#text[this.#at] !== '"') return this.#plain();
    let value = '';
    let from = this.#at + 1;
    for (;;) {
      const quote = this.#text.indexOf('"', from);
      if (quote < 0) {
        throw new Refusal(
          'QUOTE_UNCLOSED',
          `第${this.rows.length + 1}行有一格的英文双引号没有结束，后面的内容会连成一格。请补上或删去多余的双引号再上传。`,
        );
      }
      value += this.#text.slice(from, quote);
      if (this.#text[quote + 1] !== '"') {
        this.#at = quote + 1;
        return value + this.#plain();
      }
      value += '"';
      from = quote + 2;
    }
  }
}

/** `="012"`: how some systems keep the zeros of a number. It is text and nothing is computed. */
function cellOf(cell: string): Cell {
  const kept = /^="([^"]*)"$/.exec(cell);
  const value = kept ? (kept[1] ?? '') : cell;
  return value === '' ? null : value;
}

/** How many known header words the best row has when cut by a separator. */
function known(text: string, separator: string, from: number, book: WordBook): number {
  const rows = new Reader(text, separator, from).read(LIMITS.headerRows);
  const words = (cells: string[]) => cells.filter((cell) => book.fieldsOf(cell).length > 0).length;
  return Math.max(0, ...rows.map(words));
}

function separatorOf(text: string, from: number, book: WordBook): string {
  let best = { separator: ',', words: 0 };
  for (const separator of SEPARATORS) {
    try {
      const words = known(text, separator, from, book);
      if (words > best.words) best = { separator, words };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return best.separator;
}

function checkBounds(rows: Cell[][]): void {
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== null));
  if (last >= LIMITS.lastRow) {
    throw new Refusal(
      'TOO_MANY_ROWS',
      `文件超过 ${LIMITS.lastRow} 行。请分成几份上传（每份至多 ${LIMITS.rows} 行）。`,
    );
  }
  for (const cells of rows) {
    const wide = cells.findLastIndex((cell) => cell !== null);
    if (wide < LIMITS.columns) continue;
    throw new Refusal(
      'TOO_MANY_COLUMNS',
      `文件在 ${columnLetters(wide + 1)} 列仍有内容，超过 ${LIMITS.columns} 列。请删去清单右侧无关的列。`,
    );
  }
}

/**
 * A list kept as text. The separator is the one by which most header words are known; `sep=` in the first
 * line, as Excel writes it, decides.
 * @throws Refusal QUOTE_UNCLOSED, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MUCH_TEXT
 */
export function readSeparated(text: string, book: WordBook): { grid: Grid; separator: string } {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const said = /^sep=(.)\r?\n/.exec(text.slice(start, start + 8));
  const from = start + (said?.[0].length ?? 0);
  const separator = said?.[1] ?? separatorOf(text, from, book);
  const read = new Reader(text, separator, from).read(LIMITS.lastRow + 1);
  const rows = read.map((cells) => cells.map(cellOf));
  checkBounds(rows);
  checkText(rows);
  return {
    grid: { name: SHEET, rows, formulas: [], errors: [], merges: [], text: true },
    separator,
  };
}
