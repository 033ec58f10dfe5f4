import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { gb18030 } from '../../../functions/documents/platform/gb18030.ts';
import { writtenDate } from '../../../functions/documents/platform/rows.ts';
import { csvCell, writePlatformFile } from '../../../functions/documents/platform/write.ts';

const ODD = [
  '=1+1',
  '+86',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '䶮文博、𠮷安然',
  '🏗️',
  '说"好",\n换行',
  '办'.repeat(10_000),
];
const ROWS = [['案号', '案由'], ...ODD.map((text, n) => [String(n), text])];

/** As a spreadsheet reads a csv of that encoding: by another library. */
function opened(bytes: Uint8Array, encoding: string): string[][] {
  const text = new TextDecoder(encoding).decode(bytes);
  const book = read(text, { type: 'string', raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true });
}

describe('an xlsx for the platform', () => {
  it('comes back as it went in, its header first, and holds no formula', async () => {
    const bytes = await writePlatformFile({ format: 'xlsx', sheet: '上报' }, ROWS);
    const [sheet] = await readXlsxFile(bytes, { trim: false });
    expect([sheet?.sheet, sheet?.data]).toEqual(['上报', ROWS]);
    const xml = strFromU8(
      unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(xml).not.toContain('<f>');
  });
});

describe('a csv for the platform', () => {
  it.each([
    ['gb18030', 'gb18030'],
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
  ] as const)(
    'in %s comes back, what would be computed behind an apostrophe',
    async (encoding, read) => {
      const bytes = await writePlatformFile({ format: 'csv', encoding }, ROWS);
      const cells = opened(bytes, read).map((row) => row[1]);
      expect(cells.slice(1)).toEqual(
        ODD.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)),
      );
      expect(bytes.subarray(0, 3).toString('hex') === 'efbbbf').toBe(encoding === 'utf-8-bom');
    },
  );

  it('has no cell that a spreadsheet computes', () => {
    for (const text of ['=1', '+1', '-1', '@a', '\t1', '＝1', '＋1', '\r\n=1'])
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^['\n]/);
    expect(csvCell('正文')).toBe('正文');
  });
});

it('GB18030 is of every character there is', () => {
  const decoder = new TextDecoder('gb18030');
  const all: string[] = [];
  for (let code = 0x20; code < 0x1_0000; code++)
    if (code < 0xd800 || code > 0xf8ff) all.push(String.fromCharCode(code));
  const text = `${all.filter((char) => char !== '\ufffd').join('')}𠮷🛵`;
  expect(decoder.decode(gb18030(text)) === text).toBe(true);
});

it.each([
  ['YYYY-MM-DD', '2026-03-02'],
  ['YYYY年M月D日', '2026年3月2日'],
  ['YYYYMMDD', '20260302'],
  ['YYYY/M/D', '2026/3/2'],
])('2026-03-02 by %s', (pattern, written) =>
  expect(writtenDate('2026-03-02', pattern)).toBe(written),
);
