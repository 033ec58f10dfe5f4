import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../functions/documents/assignmentList/cells.ts';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { goodRow, listOf } from '../../fixtures/imports/lists.ts';
import { goodSheetData, rawWorkbook, rowOf, textCell } from '../../fixtures/imports/rawWorkbook.ts';

const today = '2026-03-02';

async function placesOf(bytes: Uint8Array): Promise<string[]> {
  const report = await readAssignmentList(bytes, { today });
  const all = [...report.problems, ...report.rows.flatMap((row) => row.problems)];
  expect(report.rows.some((row) => row.item && row.problems.length > 0)).toBe(false);
  return all
    .filter((problem) => problem.code === 'FORMULA_CELL')
    .map((problem) => `${problem.column}${problem.row}`);
}

describe('formula cells', () => {
  it.each([
    ['with a cached text', '<c r="D2" t="str"><f>A1</f><v>旧值</v></c>'],
    ['with a cached number', '<c r="D2"><f>1+1</f><v>2</v></c>'],
    ['without a cached value', '<c r="D2"><f>A1</f></c>'],
    ['with an error', '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['shared with another', '<c r="D2"><f t="shared" si="0"/><v>2</v></c>'],
    ['with a prefix', '<x:c r="D2" t="str"><x:f>A1</x:f><x:v>旧值</x:v></x:c>'],
    ['with the value first', '<c r="D2"><v>2</v><f>1+1</f></c>'],
  ])('%s is refused by its place and its value is gone', async (_, cell) => {
    const bytes = rawWorkbook(goodSheetData({ D2: cell }));
    expect(await placesOf(bytes)).toEqual(['D2']);
    const [grid] = await readGrids(bytes);
    expect(grid?.rows[1]?.[3] ?? null).toBeNull();
    expect(JSON.stringify(await readAssignmentList(bytes, { today }))).not.toContain('旧值');
  });

  it('so are the cells that an array formula fills', async () => {
    const filled = goodSheetData({
      C2: '<c r="C2"><f t="array" ref="C2:D2">A1:B1</f><v>12</v></c>',
    });
    expect(await placesOf(rawWorkbook(filled))).toEqual(['C2', 'D2']);
  });

  it('in the header, above it, far below and to the right', async () => {
    const formula = (address: string) => `<c r="${address}"><f>1</f></c>`;
    expect(await placesOf(rawWorkbook(goodSheetData({ D1: formula('D1') })))).toEqual(['D1']);
    const below = goodSheetData() + rowOf(9, formula('B9'));
    expect(await placesOf(rawWorkbook(below))).toEqual(['B9']);
    expect(await placesOf(rawWorkbook(goodSheetData() + rowOf(3, formula('K3'))))).toEqual(['K3']);
  });

  it('are told for all cells at once, and what hangs on them is not told again', async () => {
    const list = await listOf([
      goodRow({ 案由: { formula: '="甲"' }, 编号: { formula: '=10+2' } }),
      goodRow({ 编号: '013' }),
    ]);
    const report = await readAssignmentList(list, { today });
    expect(report.rows[0]?.problems.map((problem) => problem.message.slice(0, 8))).toEqual([
      '第2行C列是公式',
      '第2行D列是公式',
    ]);
    expect(report.rows[1]).toMatchObject({ row: 3, problems: [], item: { number: '013' } });
  });

  it('text that begins like a formula is text', async () => {
    const report = await readAssignmentList(await listOf([goodRow({ 案由: '=1+1 的建议' })]), {
      today,
    });
    expect(report.rows[0]?.item?.title).toBe('=1+1 的建议');
  });

  it('a comment or an escaped tag is no formula', async () => {
    const bytes = rawWorkbook(
      goodSheetData({
        D2: '<c r="D2" t="inlineStr"><!-- <f>1</f> --><is><t>关于&lt;f&gt;甲</t></is></c>',
      }),
    );
    const report = await readAssignmentList(bytes, { today });
    expect(report.rows[0]?.item?.title).toBe('关于<f>甲');
  });

  it('masses of array formulas are refused as a whole', async () => {
    const arrays = Array.from({ length: 201 }, (_, i) =>
      rowOf(i + 3, `<c r="A${i + 3}"><f t="array" ref="A${i + 3}">1</f></c>`),
    );
    const report = await readAssignmentList(rawWorkbook(goodSheetData() + arrays.join('')), {
      today,
    });
    expect(report.problems.map((problem) => problem.code)).toEqual(['FORMULA_CELL']);
  });

  it('an error value without a formula is told too', async () => {
    const bytes = rawWorkbook(goodSheetData({ D2: '<c r="D2" t="e"><v>#N/A</v></c>' }));
    const report = await readAssignmentList(bytes, { today });
    expect(report.rows[0]?.problems).toMatchObject([{ code: 'ERROR_CELL', row: 2, column: 'D' }]);
  });
});

describe('cells', () => {
  it('keep their places over gaps and long texts', async () => {
    const text = (row: number) => `${'𠮷&amp;'.repeat(row % 91)}第${row}行`;
    let xml = '';
    for (let row = 1; row <= 1_500; row++) {
      if (row % 7 !== 0)
        xml += rowOf(row, textCell(`A${row}`, text(row)) + textCell(`C${row}`, `&lt;${row}`));
    }
    const [grid] = await readGrids(rawWorkbook(xml));
    for (let row = 1; row <= 1_500; row++) {
      const want =
        row % 7 === 0 ? [null, null, null] : [text(row).replaceAll('&amp;', '&'), null, `<${row}`];
      expect(grid?.rows[row - 1]).toEqual(want);
    }
  });

  it('come as text, number, date or yes', async () => {
    const xml = rowOf(
      1,
      '<c r="A1" t="d"><v>2026-03-02</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>012</v></c>' +
        '<c r="D1" t="str"><v>纯文本</v></c><c r="E1" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r></is></c>',
    );
    const [grid] = await readGrids(rawWorkbook(xml));
    expect(grid?.rows).toEqual([[new Date('2026-03-02T00:00:00Z'), true, 12, '纯文本', '富文本']]);
  });
});
