import type { Range } from './address.ts';

/**
 * Puts the value of a cell that is merged over several rows of one column into each of them, as people
 * read it: 届次会议 once for twenty rows. What is merged over several columns is a title or a note.
 */
export function fillDown<T>(rows: (T | null)[][], merges: readonly Range[]): void {
  for (const { from, to } of merges) {
    if (from.column !== to.column) continue;
    const value = rows[from.row - 1]?.[from.column - 1] ?? null;
    if (value === null) continue;
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length); row++) {
      const cells = rows[row - 1];
      if (cells && (cells[from.column - 1] ?? null) === null) cells[from.column - 1] = value;
    }
  }
}
