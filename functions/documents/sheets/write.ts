import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { rowHeight } from './height.ts';
import type { Cell, SheetModel } from './model.ts';
import { HEAD_ROWS, printSetup } from './printSetup.ts';

/** A cell holds at most 32,767 characters (UTF-16 units); what is longer says where the rest is. */
const MOST = 32_767;
const CUT = '……（全文见系统）';

/** Control characters are no text in XML; a tab and a line break are. */
const CONTROL = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as a cell can hold it: no half of a surrogate pair, nothing that XML refuses, not too long. */
export function cellText(text: string): string {
  const clean = text.toWellFormed().replace(CONTROL, '');
  if (clean.length <= MOST) return clean;
  return (
    clean
      .slice(0, MOST - CUT.length)
      .toWellFormed()
      .replace(/\ufffd$/, '') + CUT
  );
}

const BORDER = { borderStyle: 'thin', borderColor: '#7f7f7f' } as const;
const HEAD = {
  ...BORDER,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#e8eef4',
} as const;

/** Text is written as text, whatever it begins with: `=1+1` is never computed. */
function cell(value: Cell) {
  if (typeof value === 'number') {
    return { value, type: Number, ...BORDER, alignVertical: 'top', align: 'right' } as const;
  }
  const text = cellText(value ?? '');
  return { value: text, type: String, ...BORDER, alignVertical: 'top', wrap: true } as const;
}

/** A row of this height, in points: the writer takes it from the first cell. */
function tall<C extends object>(cells: readonly C[], height: number): C[] {
  return cells.map((one, at) => (at === 0 ? { ...one, height } : one));
}

/** Over all columns; the cells that it covers are left empty. */
function across(value: string, width: number, style: object) {
  const cells = [{ value: cellText(value), type: String, columnSpan: width, ...style }];
  return [...cells, ...Array.from({ length: width - 1 }, () => null)];
}

/** Writes a table as .xlsx: A4 across, head frozen and repeated, filter, page numbers. */
export async function writeSheet(model: SheetModel): Promise<Buffer> {
  const { name, title, note, columns, rows } = model;
  const width = columns.length;
  const headers = columns.map(({ header }) => header);
  const data: SheetData = [
    across(title, width, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 30 }),
    across(note, width, { align: 'right' }),
    tall(
      columns.map(({ header }) => ({ value: header, type: String, ...HEAD })),
      rowHeight(headers, columns),
    ),
    ...rows.map((row) => tall(row.map(cell), rowHeight(row, columns))),
  ];
  return writeExcelFile(
    data,
    {
      sheet: name,
      orientation: 'landscape',
      stickyRowsCount: HEAD_ROWS,
      columns: columns.map((column) => ({ width: column.width })),
    },
    { fontFamily: '宋体', fontSize: 10, features: [printSetup(model)] },
  ).toBuffer();
}
