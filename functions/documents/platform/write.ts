import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { PlatformFile } from '../../domain/profile/platformFileSchema.ts';
import { cellText } from '../sheets/write.ts';

/** What a spreadsheet would compute, or take apart, when it opens a csv. */
const DANGEROUS = /^[=+\-@\t\r＝＋－＠]/;

/** Control characters are no text; a tab and a line break are. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** A cell of a csv: an apostrophe before what would be computed, quotes around what needs them. */
export function csvCell(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
  const harmless = DANGEROUS.test(clean) ? `'${clean}` : clean;
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

async function csv(rows: readonly string[][], encoding: PlatformFile['encoding']): Promise<Buffer> {
  const text = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  if (encoding === 'gb18030') return (await import('./gb18030.ts')).gb18030(text);
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

/** Header first, nothing above it: it is read by a machine. Every cell is text and none a formula. */
function xlsx(rows: readonly string[][], sheet: string): Promise<Buffer> {
  const data: SheetData = rows.map((row) =>
    row.map((text) =>
      text === '' ? null : { value: cellText(text), type: String, format: '@', wrap: true },
    ),
  );
  const columns = (rows[0] ?? []).map(() => ({ width: 18 }));
  return writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

/** The file as its rule says: xlsx, or csv in its encoding. */
export function writePlatformFile(
  { format, encoding, sheet = '' }: Pick<PlatformFile, 'format' | 'encoding' | 'sheet'>,
  rows: readonly string[][],
): Promise<Buffer> {
  return format === 'csv' ? csv(rows, encoding) : xlsx(rows, sheet);
}
