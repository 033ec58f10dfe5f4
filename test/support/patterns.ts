import { readFileSync } from 'node:fs';

/** One access pattern as docs/access-patterns.md promises it. */
export interface Promised {
  id: string;
  table: string;
  read: number;
  write: number;
}

const file = new URL('../../docs/access-patterns.md', import.meta.url);

/**
 * The rows of the document's tables, by their id (E1, V3, L2, A1 …). A pattern that touches several
 * tables says so: `Views 2 + Events 1`.
 */
export function promisedPatterns(): Map<string, Promised> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z]\d+ /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, id = '', , , table = '', read, write]) => [
      id,
      { id, table, read: Number(read), write: Number(write) },
    ]),
  );
}
