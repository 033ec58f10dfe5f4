import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rowHeight } from '../../../functions/documents/sheets/height.ts';
import type { SheetModel } from '../../../functions/documents/sheets/model.ts';
import { columnLetters } from '../../../functions/documents/sheets/printSetup.ts';
import { cellText, writeSheet } from '../../../functions/documents/sheets/write.ts';

const model: SheetModel = {
  name: '责任分工表',
  title: '2026年责任分工表',
  note: '某市人力资源和社会保障局　2026-03-02制表　共3行',
  columns: [
    { header: '序号', width: 5 },
    { header: '案由', width: 30 },
    { header: '提出人', width: 12 },
  ],
  rows: [
    [1, '=1+1', '𠮷田䶮'],
    [2, '+86 与 -1、@a 和 <b>&"', '😀'],
    [3, '一行\n又一行', undefined],
  ],
};

const entries = async (sheet: SheetModel) => {
  const files = unzipSync(new Uint8Array(await writeSheet(sheet)));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

/** Rows as another library reads them. */
const read = async (sheet: SheetModel) => {
  const [first] = await readXlsxFile(await writeSheet(sheet));
  return first?.data ?? [];
};

describe('a sheet', () => {
  it('comes back as it went in, read by another library', async () => {
    const [title, note, header, ...rows] = await read(model);
    expect(title?.[0]).toBe(model.title);
    expect(note?.[0]).toBe(model.note);
    expect(header).toEqual(['序号', '案由', '提出人']);
    expect(rows).toEqual([
      [1, '=1+1', '𠮷田䶮'],
      [2, '+86 与 -1、@a 和 <b>&"', '😀'],
      [3, '一行\n又一行', null],
    ]);
  });

  it('holds no formula, whatever a cell begins with', async () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"];
    const file = await entries({ ...model, rows: dangerous.map((text) => [1, text, '']) });
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<c r="B\d+"[^>]* t="s"/g)).toHaveLength(dangerous.length + 1);
  });

  it('is printed on A4 across, as wide as a page, its head on each, with page numbers', async () => {
    const file = await entries(model);
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('第 &amp;P 页　共 &amp;N 页');
    expect(sheet).toMatch(/<pane ySplit="3"[^>]* state="frozen"\/>/);
    expect(sheet).toContain('<autoFilter ref="A3:C6"/>');
    const book = file('xl/workbook.xml');
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'责任分工表'!$1:$3</definedName>`,
    );
  });

  it('keeps the order of ECMA-376: what Excel calls broken is one element in the wrong place', async () => {
    const sheet = (await entries(model))('xl/worksheets/sheet1.xml');
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const places = order.map((tag) => sheet.indexOf(`<${tag}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('without a row is a head alone', async () => {
    expect(await read({ ...model, rows: [] })).toHaveLength(3);
  });
});

describe('a cell', () => {
  it('takes 10,000 characters whole, and says where the rest of 40,000 is', () => {
    expect(cellText('长'.repeat(10_000))).toHaveLength(10_000);
    const cut = cellText('长'.repeat(40_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith('（全文见系统）')).toBe(true);
    expect(cellText('𠮷'.repeat(20_000)).isWellFormed()).toBe(true);
  });

  it('leaves out what XML refuses', () => {
    expect(cellText('a\u0000b\u000bc\td\ne\ud800')).toBe('abc\td\ne\ufffd');
  });
});

it('a row is as high as its longest text needs, and no higher than a row may be', () => {
  const columns = [
    { header: '序号', width: 5 },
    { header: '案由', width: 21 },
  ];
  expect(rowHeight([1, '十个汉字正好占二十格'], columns)).toBe(16.5);
  expect(rowHeight([1, '十一个汉字正好占二十二'], columns)).toBe(30);
  expect(rowHeight([1, '一\n二\n三'], columns)).toBe(43.5);
  expect(rowHeight([1, '长'.repeat(10_000)], columns)).toBe(409);
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (n, letters) => expect(columnLetters(n)).toBe(letters));
