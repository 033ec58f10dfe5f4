import type { Fuzzed } from './fuzz.ts';

const CLASSES = ['2xx', '3xx', '4xx', '5xx'] as const;

/** How many requests were answered with each class of status. */
function byClass({ statuses }: Fuzzed): number[] {
  return CLASSES.map((name) =>
    Object.entries(statuses)
      .filter(([status]) => status[0] === name[0])
      .reduce((sum, [, times]) => sum + times, 0),
  );
}

const cells = (numbers: readonly number[]) =>
  numbers.map((n) => String(n || '').padStart(7)).join('');

const sumOf = (rows: readonly number[][]) =>
  CLASSES.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

/** Lines for people: of each operation the answers by class, and which statuses they were. */
export function tableOf(results: readonly Fuzzed[]): string[] {
  const rows = results.map(byClass);
  const lines = results.map((one, index) => {
    const statuses = Object.entries(one.statuses).map(([status, times]) => `${status}×${times}`);
    return `${one.operation.padEnd(34)}${cells(rows[index] ?? [])}   ${statuses.join(' ')}`;
  });
  const head = `${'操作'.padEnd(32)}${CLASSES.map((name) => name.padStart(7)).join('')}   各状态`;
  return [head, ...lines.toSorted(), `${'合计'.padEnd(32)}${cells(sumOf(rows))}`];
}

/** The operations that answered at least one request with 2xx. */
export const reached = (results: readonly Fuzzed[]): Fuzzed[] =>
  results.filter((one) => (byClass(one)[0] ?? 0) > 0);
