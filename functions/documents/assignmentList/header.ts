import { columnLetters } from './address.ts';
import type { Cell, Grid } from './cells.ts';
import { COLUMNS, type Field, labelOf } from './columns.ts';
import { LIMITS } from './limits.ts';
import type { Problem } from './report.ts';
import { cleanLine, isNothing } from './text.ts';
import { readKind } from './words.ts';

/** Where the header stands and which column (from 1) holds which part of an item. */
export interface Header {
  /** Excel row */
  row: number;
  columns: Map<Field, number>;
  problems: Problem[];
}

/** So many known words in one row make it the header: a data row may hold one or two by chance. */
const ENOUGH = 3;

/** No header word is longer, notes in brackets included; longer cells are not looked at. */
const LONGEST_WORD = 60;

function bare(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\s*:：_“”"'★]/g, '')
    .toLowerCase();
}

function withoutBrackets(word: string): string {
  return word.replace(/[(〔【[].*?[)〕】\]]/g, '');
}

const FIELDS = new Map<string, Field[]>();
for (const { field, label, words } of COLUMNS) {
  for (const word of [label, ...words.split(' ')]) {
    FIELDS.set(bare(word), [...(FIELDS.get(bare(word)) ?? []), field]);
  }
}

/** The fields that a header word may stand for; brackets after it (必填) do not matter. */
export function fieldsOf(cell: Cell | undefined): Field[] {
  if (typeof cell !== 'string' || cell.length > LONGEST_WORD) return [];
  const word = bare(cleanLine(cell));
  return FIELDS.get(word) ?? FIELDS.get(withoutBrackets(word)) ?? [];
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

/** The label of the column not yet there whose word is nearest, when one is near at all. */
export function nearestColumn(word: string, taken: ReadonlySet<Field>): string | undefined {
  let best: { label: string; score: number } | undefined;
  for (const { field, label, words } of COLUMNS) {
    if (taken.has(field)) continue;
    for (const known of [label, ...words.split(' ')]) {
      const score = likeness(bare(word).slice(0, 40), bare(known));
      if (score >= 0.5 && score > (best?.score ?? 0)) best = { label, score };
    }
  }
  return best?.label;
}

function headerRow(grid: Grid): number | undefined {
  let best: { row: number; known: number } | undefined;
  for (const [i, cells] of grid.rows.slice(0, LIMITS.headerRows).entries()) {
    const known = cells.filter((cell) => fieldsOf(cell).length > 0).length;
    if (known >= ENOUGH && known > (best?.known ?? 0)) best = { row: i + 1, known };
  }
  return best?.row;
}

/** 类别 is the 类型 when all below it are 建议, 提案 …, and the subject otherwise. */
function choose(fields: Field[], taken: Set<Field>, below: Cell[]): Field | undefined {
  const free = fields.filter((field) => !taken.has(field));
  if (fields.length < 2 || free.length < 2) return free[0] ?? fields[0];
  const words = below.filter((cell) => cell !== null && !isNothing(String(cell)));
  const kinds = words.length > 0 && words.every((cell) => readKind(String(cell)) !== undefined);
  return kinds ? 'kind' : free.find((field) => field !== 'kind');
}

/** Finds the header by its words, titles above it allowed; undefined when there is none. */
export function findHeader(grid: Grid): Header | undefined {
  const row = headerRow(grid);
  if (row === undefined) return undefined;
  const cells = grid.rows[row - 1] ?? [];
  const columns = new Map<Field, number>();
  const problems: Problem[] = [];
  /** Fields that some column stands for without doubt */
  const sure = new Set<Field>();
  for (const cell of cells) {
    const fields = fieldsOf(cell);
    if (fields.length === 1 && fields[0]) sure.add(fields[0]);
  }
  cells.forEach((cell, i) => {
    if (cell === null || isNothing(String(cell))) return;
    const at = { row, column: columnLetters(i + 1) };
    const word = cleanLine(String(cell)).slice(0, 40);
    const fields = fieldsOf(cell);
    const below = grid.rows.slice(row).map((cells) => cells[i] ?? null);
    const field = choose(fields, fields.length > 1 ? sure : new Set(), below);
    const first = field && columns.get(field);
    if (field === undefined) {
      problems.push({
        code: 'UNKNOWN_COLUMN',
        ...at,
        message: unknownColumn(word, at.column, sure),
      });
    } else if (first !== undefined) {
      const message = `${at.column}列“${word}”与${columnLetters(first)}列都是“${labelOf(field)}”。请只保留一列。`;
      problems.push({ code: 'DUPLICATE_COLUMN', ...at, field, message });
    } else {
      columns.set(field, i + 1);
    }
  });
  return { row, columns, problems: [...problems, ...missing(row, columns)] };
}

function unknownColumn(word: string, column: string, taken: ReadonlySet<Field>): string {
  const near = nearestColumn(word, taken);
  const hint = near ? `是否应为“${near}”？请改正列名，` : '请改为模板中的列名，';
  return `${column}列“${word}”是不认识的列。${hint}或删去该列后再上传。`;
}

function missing(row: number, columns: Map<Field, number>): Problem[] {
  return COLUMNS.filter(({ field, required }) => required && !columns.has(field)).map(
    ({ field, label }) => ({
      code: 'MISSING_COLUMN' as const,
      row,
      field,
      message: `缺少必需的“${label}”列。请在第${row}行表头中补上这一列并逐行填写。`,
    }),
  );
}
