import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeCorrections } from '../../../functions/documents/assignmentList/correctionsSheet.ts';
import {
  openAssignmentList,
  readAssignmentList,
} from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { goodRow, listOf } from '../../fixtures/imports/lists.ts';
import { BEGINNINGS, nastyFiles } from '../../fixtures/imports/makeFiles.ts';

const today = '2026-03-10';
const importId = 'c'.repeat(64);

async function correctionsOf(bytes: Uint8Array) {
  const { report, sheets } = await openAssignmentList(bytes, { today });
  const rows = report.rows.filter(({ problems }) => problems.length > 0);
  const { problems, sender } = report;
  return writeCorrections({ importId, sender, sheets, rows, problems });
}

async function cellsOf(bytes: Uint8Array) {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data as unknown as unknown[][] }));
}

describe('the corrections sheet', () => {
  const odd = [
    ...BEGINNINGS,
    '-1',
    '=HYPERLINK("http://example.cn")',
    '🏙️👷‍♀️',
    '𠮷䶮',
    '办'.repeat(10_000),
  ];

  it('brings odd cells back as they were, and holds no formula', async () => {
    const rows = odd.map((text, i) =>
      goodRow({
        编号: `0${10 + i}`,
        交办日期: '2026-02-30',
        备注: text,
        领衔代表: '𠮷安然、䶮文博',
      }),
    );
    const bytes = await correctionsOf(await listOf(rows));
    const [sheet] = await cellsOf(bytes);
    expect(sheet?.rows.slice(2).map((cells) => cells[8])).toEqual(odd);
    expect(sheet?.rows[2]?.[5]).toBe('𠮷安然、䶮文博');
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
      name.startsWith('xl/worksheets/'),
    );
    for (const [, part] of parts) expect(Buffer.from(part).toString()).not.toMatch(/<f[ >]/);
  });

  it('has the columns of the original and what is wrong, row by row; what was good is not in it', async () => {
    const rows = [goodRow({ 编号: '001' }), goodRow({ 编号: '002', 案由: '' })];
    const [sheet] = await cellsOf(
      await correctionsOf(await listOf(rows, { top: [['2026年清单']] })),
    );
    expect(sheet?.sheet).toBe('交办清单');
    expect(sheet?.rows[0]?.[0]).toContain(`导入编号：${importId}`);
    expect(sheet?.rows[1]?.[0]).toBe('2026年清单');
    expect(sheet?.rows[2]).toEqual([...Object.keys(goodRow()), '问题']);
    expect(sheet?.rows[3]?.at(-1)).toMatch(/^原第4行\n第4行D列“案由”：不能为空/);
    expect(sheet?.rows).toHaveLength(4);
  });

  it.each(['02-旧系统导出-gb18030.csv', '06-主办协办分表.xls', '10-分组和表尾.xlsx'])(
    'of %s is read like it: sender, sheets, headings and values of the title come along',
    async (name) => {
      const bytes = (await nastyFiles())[name] ?? new Uint8Array();
      const { report, sheets } = await openAssignmentList(bytes, { today });
      const rows = report.rows.map((row) => ({ ...row, problems: [{ message: '请核对' }] }));
      const { sender } = report;
      const again = await readAssignmentList(
        await writeCorrections({ importId, sender, sheets, rows, problems: [] }),
        { today },
      );
      expect(again).toMatchObject({ correctionOf: importId, problems: [] });
      expect(again.sender).toBe(sender);
      const items = (one: typeof report) =>
        one.rows.filter(({ item }) => item).map(({ sheet, item }) => [sheet, item]);
      expect(items(again)).toEqual(items(report));
      expect(items(report).length).toBeGreaterThan(1);
    },
  );

  it('tells what is wrong with the file on a sheet of its own, which is passed over', async () => {
    const bytes = await correctionsOf(await listOf([goodRow({ 血型: 'A', 编号: '' })]));
    const sheets = await cellsOf(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['交办清单', '整份文件的问题']);
    expect(String(sheets[1]?.rows[1]?.[0])).toContain('“血型”是不认识的列');
    const again = await readAssignmentList(bytes, { today });
    expect(again.sheet).toBe('交办清单');
  });
});
