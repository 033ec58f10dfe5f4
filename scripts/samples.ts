/**
 * Writes samples/交办清单.xlsx from samples/items.json: `node scripts/samples.ts`.
 * The same input gives the same bytes: the library's clock readings are put to one fixed instant.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

interface Sample {
  title: string;
  unit: string;
  note: string;
  items: Record<string, string>[];
}

const FOLDER = new URL('../samples/', import.meta.url);
const WRITTEN = '2026-03-02T00:00:00Z';
/** In the zip's own time fields, which know no zone. */
const ZIP_TIME = new Date(2026, 2, 2);
const DATES = new Set(['交办日期', '收到日期', '办结时限']);
const WIDTHS: Record<string, number> = {
  序号: 6,
  届次会议: 24,
  类型: 12,
  案由: 40,
  内容: 60,
  诉求: 60,
  '领衔代表/提案人': 16,
  联名代表: 18,
  代表团: 18,
  联系电话: 26,
  电子邮箱: 36,
  主办单位: 26,
  协办单位: 32,
  备注: 28,
};

function sheetOf(sample: Sample): { rows: SheetData; columns: string[] } {
  const columns = ['序号', ...Object.keys(sample.items[0] ?? {})];
  const span = columns.length;
  const rows: SheetData = [
    [{ value: sample.title, fontWeight: 'bold', fontSize: 18, align: 'center', columnSpan: span }],
    [{ value: sample.unit, columnSpan: span }],
    columns.map((value) => ({ value, fontWeight: 'bold', align: 'center', wrap: true })),
    ...sample.items.map((item, i) =>
      columns.map((column) => {
        const value = item[column] ?? '';
        if (column === '序号') return { value: i + 1 };
        if (value === '') return null;
        if (DATES.has(column))
          return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
        return { value, wrap: true, alignVertical: 'top' as const };
      }),
    ),
    [{ value: sample.note, columnSpan: span }],
  ];
  return { rows, columns };
}

/** The workbook with every time of writing replaced by the fixed one, entries in order of name. */
function settle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] ?? new Uint8Array();
    const core = name === 'docProps/core.xml';
    files[name] = core
      ? strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WRITTEN))
      : part;
  }
  return zipSync(files, { level: 9, mtime: ZIP_TIME });
}

/** The bytes of samples/交办清单.xlsx. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const sample: Sample = JSON.parse(readFileSync(new URL('items.json', FOLDER), 'utf8'));
  const { rows, columns } = sheetOf(sample);
  const written = await writeXlsxFile(rows, {
    sheet: '交办清单',
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? 12 })),
    stickyRowsCount: 3,
  }).toBuffer();
  return settle(written);
}

if (import.meta.main) {
  const bytes = await sampleWorkbook();
  writeFileSync(new URL('交办清单.xlsx', FOLDER), bytes);
  console.log(`samples/交办清单.xlsx ${bytes.length} bytes`);
}
