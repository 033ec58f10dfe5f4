import type { NewItem } from '../../domain/item.ts';
import type { Problem } from './report.ts';

/** A row whose item could be identified. */
export interface Identified {
  row: number;
  itemId: string;
  /** Column letters of the 编号 column */
  column?: string;
  number: NewItem['number'];
}

/** Rows of one file that would be the same item (domain.md §1 row 30): a problem for each of them. */
export function findDuplicates(rows: Identified[]): Map<number, Problem> {
  const byId = new Map<string, Identified[]>();
  for (const row of rows) byId.set(row.itemId, [...(byId.get(row.itemId) ?? []), row]);
  const problems = new Map<number, Problem>();
  for (const same of byId.values()) {
    if (same.length < 2) continue;
    for (const { row, column, number } of same) {
      const others = same.filter((other) => other.row !== row).map((other) => `第${other.row}行`);
      const shown = others.length > 5 ? `${others.slice(0, 5).join('、')}等` : others.join('、');
      problems.set(row, {
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
