import { describe, expect, it } from 'vitest';
import { COLUMNS, type Field } from '../../../functions/documents/assignmentList/columns.ts';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { WordBook } from '../../../functions/documents/assignmentList/wordBook.ts';
import { goodRow, goodRows, listOf, workbookOf } from '../../fixtures/imports/lists.ts';

const today = '2026-03-02';
const book = new WordBook();
const fieldsOf = (word: string) => book.fieldsOf(word);
const nearestColumn = (word: string, taken: ReadonlySet<Field>) => book.nearest(word, taken)?.label;

async function read(bytes: Promise<Uint8Array>) {
  return readAssignmentList(await bytes, { today });
}

async function problemsOf(bytes: Promise<Uint8Array>) {
  return (await read(bytes)).problems.map(({ code, column, message }) => ({
    code,
    column,
    message,
  }));
}

describe('columns', () => {
  it('every word leads to its field, and only 类别 to two', () => {
    const doubtful = new Set<string>();
    for (const { field, label, words } of COLUMNS) {
      for (const word of [label, ...words]) {
        expect(fieldsOf(word)).toContain(field);
        if (fieldsOf(word).length > 1) doubtful.add(word);
      }
    }
    expect([...doubtful]).toEqual(['类别']);
  });

  it.each([
    ['案 由', 'title'],
    ['案由（标题）', 'title'],
    ['*编号', 'number'],
    ['编号（必填）', 'number'],
    ['交办\n日期', 'assignedOn'],
    ['Ｅ－ｍａｉｌ', 'email'],
    ['协办（会办）单位', 'coUnits'],
    ['意向承办单位', 'wishedUnits'],
    ['希望承办单位', 'wishedUnits'],
    ['办理类型（主办/协办）', 'part'],
    ['联系电话：', 'phone'],
  ])('%j is %s', (word, field) => {
    expect(fieldsOf(word)).toEqual([field]);
  });

  it('suggests the nearest known column, or none', () => {
    const none = new Set<Field>();
    expect(nearestColumn('案油', new Set<Field>(['number']))).toBe('案由');
    expect(nearestColumn('案油', new Set<Field>(['number', 'title']))).not.toBe('案由');
    expect(nearestColumn('主办单位名称', none)).toBe('主办单位');
    expect(nearestColumn('交办的日期', none)).toBe('交办日期');
    expect(nearestColumn('籍贯', none)).toBeUndefined();
  });
});

describe('header', () => {
  it('is found below titles, and among data that happen to hold a word', async () => {
    const top = [['2026年交办清单'], ['承办单位：市人社局', null, '主办'], [null]];
    const report = await read(listOf(goodRows(3), { top }));
    expect(report.problems).toEqual([]);
    expect(report.rows.map((row) => row.row)).toEqual([5, 6, 7]);
  });

  it('is not found beyond the first rows or without words', async () => {
    const top = Array.from({ length: 25 }, () => ['题']);
    expect(await problemsOf(listOf(goodRows(1), { top }))).toMatchObject([{ code: 'NO_HEADER' }]);
    expect(await problemsOf(workbookOf({ 清单: [Object.values(goodRow())] }))).toMatchObject([
      { code: 'NO_HEADER' },
    ]);
  });

  it('names an unknown column and suggests what was meant', async () => {
    expect(await problemsOf(listOf([goodRow({ 办结时线: '2026-06-02', 血型: 'A' })]))).toEqual([
      {
        code: 'UNKNOWN_COLUMN',
        column: 'I',
        message: expect.stringContaining('是否应为“办结时限”'),
      },
      { code: 'UNKNOWN_COLUMN', column: 'J', message: expect.stringContaining('“血型”') },
    ]);
  });

  it('tells a missing column once and not on every row', async () => {
    const rows = goodRows(3).map(({ 案由: _, ...rest }) => rest);
    const report = await read(listOf(rows));
    expect(report.problems).toMatchObject([{ code: 'MISSING_COLUMN', field: 'title' }]);
    expect(report.rows.map((row) => [row.item, row.problems])).toEqual(
      Array(3).fill([undefined, []]),
    );
  });

  it('refuses a column that is there twice under two names', async () => {
    expect(await problemsOf(listOf([goodRow({ 标题: '另一个' })]))).toMatchObject([
      { code: 'DUPLICATE_COLUMN', column: 'I', message: expect.stringContaining('D列') },
    ]);
  });

  it('refuses content below an empty header cell', async () => {
    const sheet = [Object.keys(goodRow()), [...Object.values(goodRow()), '散落']];
    expect(await problemsOf(workbookOf({ 清单: sheet }))).toMatchObject([
      { code: 'COLUMN_WITHOUT_HEADER', column: 'I' },
    ]);
  });

  it('takes 类别 as kind or as subject by what stands below it', async () => {
    const { 类型: kind, ...rest } = goodRow();
    const asKind = await read(listOf([{ ...rest, 类别: kind ?? '' }]));
    expect(asKind.rows[0]?.item).toMatchObject({ kind: 'suggestion' });
    expect(asKind.rows[0]?.item?.subject).toBeUndefined();
    const asSubject = await read(listOf([goodRow({ 类别: '社会保障' })]));
    expect(asSubject.rows[0]?.item).toMatchObject({ kind: 'suggestion', subject: '社会保障' });
    const both = await read(
      listOf([{ ...rest, 类别: '提案', 届次会议: '市政协十四届五次会议', 主题: '就业' }]),
    );
    expect(both.rows[0]?.item).toMatchObject({ kind: 'proposal', subject: '就业' });
  });
});

describe('sheets', () => {
  const sheetOf = (count: number) => {
    const rows = goodRows(count);
    return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  };

  it('takes the one with a header; others are reported as passed over', async () => {
    const report = await read(
      workbookOf({ 填表说明: [['请逐行填写']], 空: [[null]], 清单: sheetOf(2) }),
    );
    expect(report).toMatchObject({ sheet: '清单', problems: [] });
    expect(report.rows).toHaveLength(2);
    expect(report.ignored).toEqual([{ reason: '工作表“填表说明”没有清单表头，未读取' }]);
  });

  it('reads several lists of one file, each with its own header', async () => {
    const report = await read(workbookOf({ 主办: sheetOf(1), 协办: sheetOf(1) }));
    expect(report.sheet).toBe('主办、协办');
    expect(report.rows.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['主办', 2],
      ['协办', 2],
    ]);
    expect(report.rows.flatMap((row) => row.problems)).toMatchObject([
      { code: 'DUPLICATE_NUMBER', message: expect.stringContaining('工作表“协办”第2行') },
      { code: 'DUPLICATE_NUMBER', message: expect.stringContaining('工作表“主办”第2行') },
    ]);
  });

  it('reads 2,000 rows and no more', async () => {
    const most = await read(listOf(goodRows(2_000)));
    expect(most.problems).toEqual([]);
    expect(most.rows.filter((row) => row.item)).toHaveLength(2_000);
    expect(await problemsOf(listOf(goodRows(2_001)))).toMatchObject([{ code: 'TOO_MANY_ROWS' }]);
  });

  it('tells when there is no row', async () => {
    expect(
      await problemsOf(workbookOf({ 清单: sheetOf(0).concat([Object.keys(goodRow())]) })),
    ).toMatchObject([{ code: 'NO_ROWS' }]);
  });
});
