import type { Cell } from './cells.ts';
import { COLUMNS, type ColumnWords, type Field } from './columns.ts';
import { cleanLine } from './text.ts';

/** No header word is longer, notes in brackets included; longer cells are not looked at. */
const LONGEST_WORD = 60;

/** A header word for comparing: no spaces, stars, quotes or case. */
export function bareWord(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\s*:：_“”"'★]/g, '')
    .toLowerCase();
}

function withoutBrackets(word: string): string {
  return word.replace(/[(〔【[].*?[)〕】\]]/g, '');
}

/** How alike two words are, 0–1: the longest common subsequence against the longer word. */
function likeness(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const now = [0];
    for (let j = 1; j <= b.length; j++) {
      const same = char === b[j - 1] ? (before[j - 1] ?? 0) + 1 : 0;
      now.push(Math.max(same, before[j] ?? 0, now[j - 1] ?? 0));
    }
    before = now;
  }
  return (before[b.length] ?? 0) / Math.max(a.length, b.length);
}

/** The words by which columns are known: those of headerWords.json and those of the profile. */
export class WordBook {
  readonly columns: readonly ColumnWords[];
  readonly #fields = new Map<string, Field[]>();
  readonly #labels = new Set<string>();

  constructor(columns: readonly ColumnWords[] = COLUMNS) {
    this.columns = columns;
    for (const { field, label, words } of columns) {
      this.#labels.add(bareWord(label));
      for (const word of new Set([label, ...words].map(bareWord))) {
        this.#fields.set(word, [...(this.#fields.get(word) ?? []), field]);
      }
    }
  }

  /** The fields that a header word may stand for; brackets after it (必填) do not matter. */
  fieldsOf(cell: Cell | undefined): Field[] {
    if (typeof cell !== 'string' || cell.length > LONGEST_WORD) return [];
    const word = bareWord(cleanLine(cell));
    return this.#fields.get(word) ?? this.#fields.get(withoutBrackets(word)) ?? [];
  }

  /** Whether a header word is the one used here, and not another word for the same. */
  isLabel(cell: Cell | undefined): boolean {
    const word = bareWord(cleanLine(String(cell ?? '')));
    return this.#labels.has(word) || this.#labels.has(withoutBrackets(word));
  }

  /** The column not yet there whose word is nearest, when one is near at all. */
  nearest(word: string, taken: ReadonlySet<Field>): ColumnWords | undefined {
    let best: { column: ColumnWords; score: number } | undefined;
    for (const column of this.columns) {
      if (taken.has(column.field)) continue;
      for (const known of [column.label, ...column.words]) {
        const score = likeness(bareWord(word).slice(0, 40), bareWord(known));
        if (score >= 0.5 && score > (best?.score ?? 0)) best = { column, score };
      }
    }
    return best?.column;
  }
}
