import type { Chart } from '../../functions/documents/reports/model.ts';
import { all, type Element, readDocx, textOf } from './docx.ts';

/** Tables as rows of texts, and charts by their numbers, read back from a .docx by our own reader. */
export function reportIn(bytes: Uint8Array) {
  const read = readDocx(bytes);
  const tables = all(read.document, 'w:tbl').map((table) =>
    all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)),
  );
  const lines = read.paragraphs.map(textOf);
  /** The table below the caption that ends so. */
  const table = (name: string): string[][] => {
    const names = lines.filter((line) => /^表\d+　/.test(line));
    const at = names.findIndex((line) => line.replace(/^表\d+　/, '') === name);
    return tables[at] ?? [];
  };
  const chart = (n: number): Chart => chartOf(read.part(`word/charts/chart${n}.xml`));
  return { ...read, lines, tables, table, chart };
}

const points = (from: Element | undefined): string[] =>
  from ? all(from, 'c:v').map(({ children }) => children.join('')) : [];

function chartOf(part: Element): Chart {
  const series = all(part, 'c:ser').map((one) => ({
    name: points(all(one, 'c:tx')[0]).join(''),
    values: points(all(one, 'c:val')[0]).map(Number),
  }));
  const [first] = all(part, 'c:ser');
  return { categories: points(first && all(first, 'c:cat')[0]), series };
}
