import type { NewItem } from '../../domain/item.ts';
import type { Problem } from './report.ts';

/** A row whose item could be identified. */
export interface Identified {
  sheet: string;
  row: number;
  itemId: string;
  /** Column letters of the 编号 column */
  column?: string;
  number: NewItem['number'];
}

/** Rows of one file that would be the same item (domain.md §1 row 30): a problem for each of them. */
export function findDuplicates<T extends Identified>(rows: readonly T[]): Map<T, Problem> {
  const byId = new Map<string, T[]>();
  for (const row of rows) byId.set(row.itemId, [...(byId.get(row.itemId) ?? []), row]);
  const problems = new Map<T, Problem>();
  for (const same of byId.values()) {
    if (same.length < 2) continue;
    for (const one of same) {
      const { sheet, row, column, number } = one;
      const others = same
        .filter((other) => other !== one)
        .map((other) => `${other.sheet === sheet ? '' : `工作表“${other.sheet}”`}第${other.row}行`);
      const shown = others.length > 5 ? `${others.slice(0, 5).join('、')}等` : others.join('、');
      problems.set(one, {
        code: 'DUPLICATE_NUMBER',
        row,
        ...(column && { column }),
        field: 'number',
        message: `第${row}行${column ? `${column}列` : ''}“编号”：${number} 与${shown}重复（同一届次会议、同一类型）。请核对编号，或删去重复的行。`,
      });
    }
  }
  return problems;
}
