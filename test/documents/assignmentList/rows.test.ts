import { describe, expect, it } from 'vitest';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { goodRow, listOf, type TestCell } from '../../fixtures/imports/lists.ts';

const bureau = ['市人力资源和社会保障局', '市人社局'];

async function read(
  rows: Record<string, TestCell>[],
  today = '2026-03-02',
  foot: TestCell[][] = [],
) {
  return readAssignmentList(await listOf(rows, { foot }), { today, bureau });
}

async function one(changes: Record<string, TestCell>, today?: string) {
  const report = await read([goodRow(changes)], today);
  expect(report.problems).toEqual([]);
  const [row] = report.rows;
  if (!row) throw new Error('no row');
  return row;
}

async function codes(changes: Record<string, TestCell>, today?: string): Promise<string[]> {
  const row = await one(changes, today);
  expect(row.item).toBeUndefined();
  for (const problem of row.problems) expect(problem.message).toMatch(/^第2行/);
  return row.problems.map((problem) => `${problem.code} ${problem.field}`);
}

describe('dates of a row', () => {
  it('reads real dates and written ones alike', async () => {
    const row = await one({
      交办日期: new Date('2026-02-26T00:00:00Z'),
      收到日期: '2026年3月1日',
      办结时限: '2026.5.29',
    });
    expect(row.item).toMatchObject({
      assignedOn: '2026-02-26',
      receivedOn: '2026-03-01',
      replyBy: '2026-05-29',
    });
  });

  it('takes the day of assigning for the day of receiving when that is not told', async () => {
    expect((await one({ 收到日期: '' })).item?.receivedOn).toBe('2026-03-02');
  });

  it('refuses days that cannot be', async () => {
    expect(await codes({ 交办日期: '2026-02-30' })).toEqual(['IMPOSSIBLE_DATE assignedOn']);
    expect(await codes({ 交办日期: '2026-03-03' })).toEqual(['FUTURE_DATE assignedOn']);
    expect(await codes({ 收到日期: '2026-03-03' })).toEqual(['FUTURE_DATE receivedOn']);
    expect(await codes({ 收到日期: '2026-03-01' })).toEqual(['DATE_ORDER receivedOn']);
    expect(await codes({ 办结时限: '2026-03-01' })).toEqual(['DATE_ORDER replyBy']);
    expect(await codes({ 交办日期: '下周' })).toEqual(['UNREADABLE_DATE assignedOn']);
    expect(await codes({ 交办日期: 46_084 })).toEqual(['FUTURE_DATE assignedOn']);
    expect(await codes({ 交办日期: 12 })).toEqual(['UNREADABLE_DATE assignedOn']);
    expect(await codes({ 交办日期: '' })).toEqual(['MISSING_VALUE assignedOn']);
  });
});

describe('session, kind and number of a row', () => {
  it('takes the year from the day of assigning unless it is written', async () => {
    expect((await one({ 交办日期: '2025-12-30' })).item?.session.year).toBe(2025);
    const written = await one({ 届次会议: '2026年市十八届人大四次会议', 交办日期: '2026-01-05' });
    expect(written.item?.session).toMatchObject({ year: 2026, name: '市十八届人大四次会议' });
  });

  it('refuses a kind of the other assembly', async () => {
    expect(await codes({ 类型: '提案' })).toEqual(['KIND_OF_OTHER_ASSEMBLY kind']);
    expect(await codes({ 届次会议: '市政协十四届五次会议' })).toEqual([
      'KIND_OF_OTHER_ASSEMBLY kind',
    ]);
  });

  it('tells what cannot be read', async () => {
    expect(await codes({ 届次会议: '上次会议' })).toEqual(['UNREADABLE_SESSION session']);
    expect(await codes({ 类型: '信访' })).toEqual(['UNKNOWN_VALUE kind']);
    expect(await codes({ 编号: '十二' })).toEqual(['UNREADABLE_NUMBER number']);
    expect(await codes({ 案由: '—', 办理类型: '' })).toEqual([
      'MISSING_VALUE title',
      'MISSING_VALUE part',
    ]);
  });

  it('takes 原议案号 only of a motion', async () => {
    expect((await one({ 类型: '议案转建议', 原议案号: '6' })).item).toMatchObject({
      motionNumber: '006',
    });
    expect(await codes({ 原议案号: '6' })).toEqual(['UNKNOWN_VALUE motionNumber']);
  });
});

describe('要求保密', () => {
  it('marks all who made the item; an empty cell is no', async () => {
    const { item } = await one({ 是否要求保密: '是', 联名代表: '程嘉树' });
    expect(item?.submitters.map(({ confidential }) => confidential)).toEqual(['wish', 'wish']);
    expect((await one({ 要求保密: '' })).item?.submitters[0]).not.toHaveProperty('confidential');
    expect(await codes({ 要求保密: '也许' })).toEqual(['UNKNOWN_VALUE confidential']);
  });
});

describe('分办', () => {
  it('names the other units', async () => {
    const { item } = await one({ 办理类型: '分办', 主办单位: '市民政局、市残联' });
    expect(item).toMatchObject({ part: 'split', otherUnits: ['市民政局', '市残联'] });
  });
});

describe('提案者', () => {
  it.each([
    ['王建国', 'member'],
    ['民建市委', 'party'],
    ['九三学社市委会', 'party'],
    ['市工商联', 'organization'],
    ['团市委', 'organization'],
    ['经济界别', 'sector'],
    ['医药卫生界', 'sector'],
    ['第三委员小组', 'member-group'],
    ['社会和法制委员会', 'committee'],
    ['市政协提案委员会', 'committee'],
    ['建筑行业协会', 'group'],
  ])('%s is a %s', async (name, kind) => {
    const { item } = await one({ 类型: '提案', 届次会议: '市政协十四届五次会议', 领衔代表: name });
    expect(item?.submitters[0]).toMatchObject({ name, kind, lead: true });
  });
});

describe('submitters of a row', () => {
  it('gives contacts in the order of names, lead first, joint after', async () => {
    const row = await one({
      领衔代表: '林若溪',
      联名代表: '程嘉树、沈明远',
      联系电话: '13900000001、无、13900000003',
      电子邮箱: 'a@x.example b@x.example',
      代表团: '城北区代表团',
    });
    expect(row.item?.submitters).toEqual([
      {
        id: 's1',
        name: '林若溪',
        kind: 'deputy',
        lead: true,
        organization: '城北区代表团',
        phone: '13900000001',
        email: 'a@x.example',
      },
      { id: 's2', name: '程嘉树', kind: 'deputy', lead: false, email: 'b@x.example' },
      { id: 's3', name: '沈明远', kind: 'deputy', lead: false, phone: '13900000003' },
    ]);
  });

  it('the one marked 领衔 leads; a joint name that repeats the lead counts once', async () => {
    const row = await one({ 领衔代表: '程嘉树、林若溪（领衔）', 联名代表: '林若溪、沈明远' });
    expect(row.item?.submitters.map(({ name, lead }) => [name, lead])).toEqual([
      ['程嘉树', false],
      ['林若溪', true],
      ['沈明远', false],
    ]);
  });

  it('takes the delegation itself when no deputy is named', async () => {
    expect((await one({ 领衔代表: '', 代表团: '城关区' })).item?.submitters).toEqual([
      { id: 's1', name: '城关区代表团', kind: 'delegation', lead: true },
    ]);
  });

  it('keeps 等12人 as a remark', async () => {
    expect((await one({ 领衔代表: '林若溪等12人', 备注: '急' })).item).toMatchObject({
      submitters: [{ name: '林若溪' }],
      remark: '急\n原清单注明共12人，只列出1人',
    });
  });

  it('refuses what cannot be told apart', async () => {
    expect(await codes({ 领衔代表: '' })).toEqual(['MISSING_VALUE lead']);
    expect(await codes({ 领衔代表: '林若溪 139' })).toEqual(['UNREADABLE_NAME lead']);
    expect(await codes({ 领衔代表: '林若溪、林若溪' })).toEqual(['DUPLICATE_NAME lead']);
    expect(await codes({ 电子邮箱: 'a@x.example b@x.example' })).toEqual(['CONTACT_COUNT email']);
    expect(await codes({ 电子邮箱: '林若溪' })).toEqual(['BAD_EMAIL email']);
    expect(await codes({ 联系电话: '见附表' })).toEqual(['BAD_PHONE phone']);
  });
});

describe('part and units of a row', () => {
  it('a co-handled item names the lead unit; the bureau is left out of 协办单位', async () => {
    const row = await one({
      办理类型: '协办',
      主办单位: '市教育局',
      协办单位: '市人社局、市财政局',
    });
    expect(row.item).toMatchObject({ part: 'co', leadUnit: '市教育局', coUnits: ['市财政局'] });
    expect(await codes({ 办理类型: '协办' })).toEqual(['MISSING_VALUE leadUnit']);
  });

  it('says whom the deputies wish to handle it, where the list does', async () => {
    const { item } = await one({ 意向承办单位: '市人社局、市残联' });
    expect(item?.wishedUnits).toEqual(['市人社局', '市残联']);
    expect((await one({})).item).not.toHaveProperty('wishedUnits');
    const long = await codes({ 意向承办单位: '市'.repeat(200) });
    expect(long).toEqual(['TOO_LONG wishedUnits']);
  });

  it('refuses a part that contradicts the lead unit', async () => {
    expect(await codes({ 办理类型: '协办', 主办单位: '市人社局' })).toEqual([
      'UNKNOWN_VALUE leadUnit',
    ]);
    expect(await codes({ 办理类型: '主办', 主办单位: '市教育局' })).toEqual([
      'UNKNOWN_VALUE leadUnit',
    ]);
    expect((await one({ 主办单位: '市人社局' })).item?.leadUnit).toBeUndefined();
  });
});

describe('texts of a row', () => {
  it('takes demands from 诉求, or from numbered points of 内容', async () => {
    const fromDemands = await one({ 内容: '1.不算', 诉求: '一、甲乙；二、丙丁。' });
    expect(fromDemands.item).toMatchObject({ content: '1.不算', demands: ['甲乙', '丙丁。'] });
    const fromContent = await one({ 内容: '现状。建议：1.甲；2.乙', 诉求: '' });
    expect(fromContent.item?.demands).toEqual(['甲', '乙']);
    const onlyDemands = await one({ 诉求: '现状。1.甲；2.乙' });
    expect(onlyDemands.item).toMatchObject({ content: '现状。1.甲；2.乙', demands: ['甲', '乙'] });
    const none = await one({ 内容: '一段话', 诉求: '' });
    expect(none.item).toMatchObject({ content: '一段话', demands: [] });
  });

  it('bounds lengths by characters', async () => {
    expect((await one({ 案由: '𠮷'.repeat(200) })).item?.title).toHaveLength(400);
    expect(await codes({ 案由: '𠮷'.repeat(201) })).toEqual(['TOO_LONG title']);
    expect((await one({ 内容: '字'.repeat(20_000) })).item?.content).toHaveLength(20_000);
    expect(await codes({ 内容: '字'.repeat(20_001) })).toEqual(['TOO_LONG content']);
    expect(await codes({ 诉求: `1.${'字'.repeat(501)}` })).toEqual(['TOO_LONG demands']);
    const many = Array.from({ length: 31 }, (_, i) => `${i + 1}.甲`).join('\n');
    expect(await codes({ 诉求: many })).toEqual(['TOO_MANY_DEMANDS demands']);
  });

  it('removes control characters and keeps emoji and rare characters', async () => {
    const row = await one({ 案由: '\ufeff关于　䶮镇👨‍👩‍👧\n𠮷村的建议', 备注: '无' });
    expect(row.item?.title).toBe('关于 䶮镇👨‍👩‍👧𠮷村的建议');
    expect(row.item?.remark).toBeUndefined();
  });

  it('reads key item, wish and subject', async () => {
    const row = await one({ 重点督办: '√', 公开意愿: '仅公开标题', 主题: '社会保障' });
    expect(row.item).toMatchObject({
      keyItem: true,
      publicationWish: 'title',
      subject: '社会保障',
    });
    expect(await codes({ 重点督办: '待定' })).toEqual(['UNKNOWN_VALUE keyItem']);
    expect(await codes({ 公开意愿: '再说' })).toEqual(['UNKNOWN_VALUE publicationWish']);
  });
});

describe('state secrets', () => {
  it.each<Record<string, string>>([
    { 密级: '机密' },
    { 案由: '关于甲事的建议（秘密）' },
    { 备注: '绝密★' },
    { 诉求: '1.甲\n【机密】' },
  ])('refuses %j, and nothing else of the row is told', async (changes) => {
    const row = await one(changes);
    expect(row.item).toBeUndefined();
    expect(row.problems).toHaveLength(1);
    expect(row.problems[0]).toMatchObject({ code: 'STATE_SECRET' });
    expect(row.problems[0]?.message).toContain('涉密件不得录入本系统，请走机要渠道');
    expect(JSON.stringify(row)).not.toContain('甲事');
  });

  it('refuses the whole list when its title is marked', async () => {
    const bytes = await listOf([goodRow()], { top: [['机密★3年'], ['交办清单']] });
    const report = await readAssignmentList(bytes, { today: '2026-03-02' });
    expect(report.problems).toMatchObject([{ code: 'STATE_SECRET' }]);
  });

  it('takes 非密, and does not guess at 内部', async () => {
    expect((await one({ 密级: '非密' })).item).toBeDefined();
    expect(await codes({ 密级: '内部' })).toEqual(['UNKNOWN_VALUE secrecy']);
  });
});

describe('rows together', () => {
  it('tells both rows of a number that is there twice in one session and kind', async () => {
    const report = await read([
      goodRow({ 编号: '12' }),
      goodRow({ 编号: '013' }),
      goodRow({ 编号: '第０１２号', 案由: '' }),
      goodRow({ 届次会议: '市十八届人大四次会议闭会期间' }),
      goodRow({ 届次会议: '省十四届人大四次会议' }),
      goodRow({ 类型: '议案转建议' }),
      goodRow({ 类型: '提案', 届次会议: '市政协十四届五次会议' }),
    ]);
    const found = report.rows.filter((row) =>
      row.problems.some(({ code }) => code === 'DUPLICATE_NUMBER'),
    );
    expect(found.map((row) => row.row)).toEqual([2, 4]);
    expect(found[0]?.problems[0]?.message).toContain('第4行');
    expect(found[1]?.problems.map(({ code }) => code)).toEqual([
      'MISSING_VALUE',
      'DUPLICATE_NUMBER',
    ]);
    expect(found[0]?.item).toBeUndefined();
    expect(report.rows.filter((row) => row.item)).toHaveLength(5);
  });

  it('passes over blank rows, notes, totals and repeated headers, and says so', async () => {
    const header = Object.keys(goodRow());
    const report = await read([goodRow()], undefined, [
      [null],
      header,
      Object.values(goodRow({ 编号: '013' })),
      ['合计', 2],
      ['说明：一、对分工有异议的请在5日内提出。'],
      ['注：姓名均为虚构'],
      ['制表人：张三', null, '审核：李四'],
    ]);
    expect(report.rows.map((row) => [row.row, row.item?.number])).toEqual([
      [2, '012'],
      [5, '013'],
    ]);
    expect(report.ignored).toEqual([
      { sheet: '交办清单', row: 3, reason: '空行' },
      { sheet: '交办清单', row: 4, reason: '重复的表头' },
      { sheet: '交办清单', row: 6, reason: '表尾说明或合计' },
      { sheet: '交办清单', row: 7, reason: '表尾说明或合计' },
      { sheet: '交办清单', row: 8, reason: '表尾说明或合计' },
      { sheet: '交办清单', row: 9, reason: '表尾说明或合计' },
    ]);
  });

  it('does not pass over a row that merely begins like a note', async () => {
    const report = await read([goodRow({ 届次会议: '注意' })]);
    expect(report.rows).toHaveLength(1);
  });
});
