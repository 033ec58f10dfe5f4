import { SCOPE_NAMES } from '../../domain/publication.ts';
import type { PublishedRow } from '../../store/views/publicationRows.ts';

const COLUMNS: readonly [header: string, of: (row: PublishedRow) => string][] = [
  ['编号', ({ itemId }) => itemId],
  ['类型', ({ kindName }) => kindName],
  ['届次', ({ session }) => session],
  ['案号', ({ number }) => number],
  ['标题', ({ title }) => title],
  ['主题', ({ subject = '' }) => subject],
  ['提出人', ({ submitters }) => submitters.join('、')],
  ['承办单位', ({ bureau }) => bureau],
  ['公开属性', ({ scope }) => SCOPE_NAMES[scope]],
  ['文号', ({ documentNumber = '' }) => documentNumber],
  ['办理结果', ({ className = '' }) => className],
  ['答复日期', ({ repliedOn }) => repliedOn],
  ['公开日期', ({ publishedOn }) => publishedOn],
];

/** A cell as text: quoted, and never a formula to a spreadsheet. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** 机读清单: UTF-8 with a byte order mark, so that spreadsheets read the Chinese. */
export function csvOf(rows: readonly PublishedRow[]): string {
  const lines = [
    COLUMNS.map(([header]) => cell(header)),
    ...rows.map((row) => COLUMNS.map(([, of]) => cell(of(row)))),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
