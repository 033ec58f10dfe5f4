import { describe, expect, it } from 'vitest';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import {
  lyingZipBomb,
  manyEntries,
  oldXls,
  spreadZipBomb,
  zipBomb,
} from '../../fixtures/imports/badFiles.ts';
import {
  goodSheetData,
  rawWorkbook,
  rowOf,
  sheetXml,
  textCell,
  workbookParts,
  zipParts,
} from '../../fixtures/imports/rawWorkbook.ts';

async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const report = await readAssignmentList(bytes, { today: '2026-03-02' });
  expect(report.rows).toEqual([]);
  expect(report.problems).toHaveLength(1);
  expect(report.problems[0]?.message).toMatch(/请/);
  return report.problems[0]?.code;
}

const good = workbookParts(sheetXml(goodSheetData()));

describe('container', () => {
  it('reads a hand-made workbook', async () => {
    const report = await readAssignmentList(rawWorkbook(goodSheetData()), { today: '2026-03-02' });
    expect(report).toMatchObject({ sheet: '清单', problems: [], rows: [{ row: 2, problems: [] }] });
    expect(report.rows[0]?.item?.title).toBe('关于甲事的建议');
  });

  it('goes by content, never by name', async () => {
    expect(await codeOf(oldXls())).toBe('XLS_UNREADABLE');
    expect(await codeOf(Buffer.from('%PDF-1.7 编号,案由\n012,关于'))).toBe('NOT_XLSX');
    expect(await codeOf(Buffer.from('<html><p>编号,案由</p></html>'))).toBe('NOT_XLSX');
    expect(await codeOf(Buffer.from('编号,案由\n012,关于'))).toBe('NO_HEADER');
    expect(await codeOf(zipParts({ 'word/document.xml': '<a/>' }))).toBe('NOT_XLSX');
    expect(await codeOf(zipParts({ ...good, 'xl/workbook.bin': 'x' }))).toBe('NOT_XLSX');
    expect(await codeOf(zipParts({ ...good, 'xl/vbaProject.bin': 'x' }))).toBe('HAS_MACROS');
  });

  it('refuses a zip that is cut off, garbled, or encrypted', async () => {
    const whole = rawWorkbook(goodSheetData());
    expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('DAMAGED');
    expect(await codeOf(Buffer.from('PK\u0003\u0004 and nothing more, for long enough'))).toBe(
      'DAMAGED',
    );
    const garbled = Uint8Array.from(whole);
    garbled.fill(0xff, 60, 120);
    expect(await codeOf(garbled)).toBe('DAMAGED');
    const locked = Uint8Array.from(whole);
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 < locked.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await codeOf(locked)).toBe('ENCRYPTED');
  });

  it('refuses two entries of one name', async () => {
    const bytes = Buffer.from(zipParts({ ...good, 'xl/worksheets/sheet2.xml': sheetXml('') }));
    for (let at = bytes.indexOf('sheet2.xml'); at >= 0; at = bytes.indexOf('sheet2.xml')) {
      bytes.write('sheet1.xml', at);
    }
    expect(await codeOf(bytes)).toBe('DAMAGED');
  });

  it('stops bombs by what really comes out: in one entry, in many, with lying headers', async () => {
    expect(await codeOf(zipBomb())).toBe('ZIP_BOMB');
    expect(await codeOf(zipBomb(31))).toBe('ZIP_BOMB');
    expect(await codeOf(spreadZipBomb())).toBe('ZIP_BOMB');
    expect(await codeOf(lyingZipBomb())).toBe('ZIP_BOMB');
    expect(await codeOf(manyEntries())).toBe('TOO_MANY_ENTRIES');
  });

  it('stops at the limit and does not unpack the rest', async () => {
    const bomb = zipBomb(100);
    const begun = performance.now();
    expect(await codeOf(bomb)).toBe('ZIP_BOMB');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('refuses a workbook without a worksheet, or with hidden ones only', async () => {
    expect(await codeOf(zipParts({ ...good, 'xl/worksheets/sheet1.xml': undefined }))).toBe(
      'NO_WORKSHEET',
    );
    const hidden = good['xl/workbook.xml']?.replace('sheetId', 'state="hidden" sheetId');
    expect(await codeOf(zipParts({ ...good, 'xl/workbook.xml': hidden }))).toBe('NO_WORKSHEET');
  });

  it.each([
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml(goodSheetData())}`],
    [
      'CDATA',
      sheetXml(goodSheetData({ D2: '<c r="D2" t="inlineStr"><is><t><![CDATA[甲]]></t></is></c>' })),
    ],
    ['a row number out of order', sheetXml(goodSheetData() + rowOf(2, ''))],
    ['a row number beyond Excel', sheetXml(goodSheetData() + rowOf(10_000_000, ''))],
    ['a row number given twice', sheetXml(`${goodSheetData()}<row r="3" x:r="999999999"></row>`)],
    ['a cell of another row', sheetXml(goodSheetData() + rowOf(3, textCell('A9', 'x')))],
    ['a cell in a cell', sheetXml(goodSheetData() + rowOf(3, '<c r="A3"><c r="B3"/></c>'))],
    ['a string that is not there', sheetXml(goodSheetData({ D2: '<c r="D2" t="s"><v>5</v></c>' }))],
    ['XML that breaks off', sheetXml(goodSheetData()).slice(0, -60)],
    ['a tag in a tag', sheetXml('<a <b>')],
  ])('refuses a sheet with %s', async (_, sheet) => {
    expect(await codeOf(zipParts(workbookParts(sheet)))).toBe('DAMAGED');
  });

  it('bounds rows and columns by where content is, not by formatting', async () => {
    const far = goodSheetData() + rowOf(1_048_576, textCell('A1048576', 'x'));
    expect(await codeOf(rawWorkbook(far))).toBe('TOO_MANY_ROWS');
    expect(await codeOf(rawWorkbook(goodSheetData() + rowOf(3, textCell('BI3', 'x'))))).toBe(
      'TOO_MANY_COLUMNS',
    );
    const formatted = goodSheetData() + rowOf(1_048_576, '<c r="XFD1048576" s="0"/>');
    const report = await readAssignmentList(rawWorkbook(formatted), { today: '2026-03-02' });
    expect(report).toMatchObject({ problems: [], rows: [{ row: 2 }], ignored: [] });
  });

  it('counts a shared string as often as it is used', async () => {
    const cells = (row: number) =>
      ['A', 'B', 'C', 'D'].map((letter) => `<c r="${letter}${row}" t="s"><v>0</v></c>`).join('');
    const rows = Array.from({ length: 100 }, (_, i) => rowOf(i + 3, cells(i + 3))).join('');
    const rels = good['xl/_rels/workbook.xml.rels']?.replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    );
    const shared = (length: number) =>
      zipParts({
        ...workbookParts(sheetXml(goodSheetData() + rows)),
        'xl/_rels/workbook.xml.rels': rels,
        'xl/sharedStrings.xml': `<sst><si><t>${'长'.repeat(length)}</t></si></sst>`,
      });
    expect(await codeOf(shared(32_000))).toBe('TOO_MUCH_TEXT');
    expect(await codeOf(shared(40_000))).toBe('TOO_MUCH_TEXT');
  });
});
