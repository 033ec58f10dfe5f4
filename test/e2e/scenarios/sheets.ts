import { present, same } from '../support/difference.ts';
import { platformFile } from '../support/platformFile.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { openedReport, reportAsCounted } from '../support/reports.ts';
import { openedSheet, type SheetCell } from '../support/sheets.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const HEADERS: Record<string, string[]> = {
  division: ['序号', '届次会议', '类型', '编号', '案由'],
  supervision: ['序号', '编号', '案由', '包案领导', '承办科室'],
  items: ['序号', '类型', '届次会议', '编号', '案由'],
  promises: ['序号', '届次会议', '编号', '案由', '承诺事项'],
  contacts: ['序号', '编号', '案由', '阶段', '日期'],
  ratings: ['序号', '编号', '案由', '承办科室', '代表/提案者'],
  urges: ['序号', '催办编号', '编号', '案由', '催办对象'],
};

/** What nobody gets: another section's, a table that is not there, a round that is not named. */
async function refusals(world: World): Promise<void> {
  const get = (path: string) => ({ call: { path } });
  await refused(world, {
    ...{ what: '承办人导出台账', by: 'handler-ldbz-1', status: 403, code: 'FORBIDDEN' },
    ...{ says: /科室负责人/, ...get('/v1/sheets/items') },
  });
  await refused(world, {
    ...{ what: '别的科室的台账', by: 'head-ldbz', status: 403, code: 'FORBIDDEN' },
    ...{ says: /本科室/, ...get('/v1/sheets/items?section=jycj') },
  });
  await refused(world, {
    ...{ what: '没有这种表', by: 'clerk', status: 404, code: 'SHEET_UNKNOWN', says: /清单/ },
    ...get('/v1/sheets/everything'),
  });
  await refused(world, {
    ...{ what: '没有写明哪一轮', by: 'clerk', status: 422, code: 'ID_MISSING', says: /哪一轮/ },
    ...get('/v1/sheets/look-back'),
  });
  await refused(world, {
    ...{ what: '没有这一轮', by: 'clerk', status: 404, code: 'LOOK_BACK_NOT_FOUND', says: /没有/ },
    ...get('/v1/sheets/look-back?id=1999-1'),
  });
  await refused(world, {
    ...{ what: '年份写法', by: 'clerk', status: 400, code: 'BAD_INPUT', says: /2026/ },
    ...get('/v1/sheets/items?year=今年'),
  });
  await refused(world, {
    ...{ what: '科室负责人看全局报告', by: 'head-ldbz', status: 403, code: 'FORBIDDEN' },
    ...{ says: /局领导/, ...get('/v1/reports/year-end') },
  });
  await refused(world, {
    ...{ what: '没有写明报给谁', by: 'clerk', status: 422, code: 'ASSIGNER_MISSING' },
    ...{ says: /交办机关/, ...get('/v1/reports/year-summary') },
  });
  await refused(world, {
    ...{ what: '没有这种报告', by: 'clerk', status: 404, code: 'REPORT_UNKNOWN', says: /清单/ },
    ...get('/v1/reports/everything'),
  });
}

/** 年度报告 and 年度总结 say what the statistics say. */
async function reports(world: World, number: string): Promise<void> {
  const year = Number((await world.today()).slice(0, 4));
  await reportAsCounted(world, `/v1/reports/year-end?year=${year}`, `year=${year}`);
  const offered = await world.client.ask<{
    reports: { kind: string; addressees?: { to: string; name: string }[] }[];
  }>('office', { path: '/v1/reports' });
  const summary = offered.reports.find(({ kind }) => kind === 'year-summary');
  const to = present('人大的交办机关', summary?.addressees?.[0]).to;
  const path = `/v1/reports/year-summary?year=${year}&to=${to}`;
  const { table, lines } = await openedReport(world, 'office', path);
  const row = table('逐件办理情况').find(([shown]) => shown === number);
  same('年度总结里的这件', true, row !== undefined);
  same('补写的地方标出', true, lines.includes('〔请补充：存在的问题及原因〕'));
}

/** Every table of the year opens in a spreadsheet, and holds the item with what was done about it. */
export const sheets: Scenario = {
  name: 'sheets',
  title:
    '表格和报告：责任分工表、进度督办表、各台账列次固定，公式不执行，生僻字不丢；年度报告与统计相同',
  async run(world) {
    const { client, report } = world;
    const title = `=1+1 关于䶮湖、𠮷山驿站建设的建议${Math.random().toString(36).slice(2, 7)}`;
    const { itemId } = await registerNew(world, { title, demands: ['建设驿站', '公布进度'] });
    const item = await createWalker(world, itemId).walk();
    const { number } = item.item;
    const offered = await client.ask<{ sheets: { kind: string }[] }>('clerk', {
      path: '/v1/sheets',
    });
    const files = world.profile.platformFiles ?? [];
    same('表格种类', 9 + files.length, offered.sheets.length);
    for (const [kind, header] of Object.entries(HEADERS)) {
      const sheet = await openedSheet(world, 'clerk', `/v1/sheets/${kind}`);
      same(`${kind}的列次`, header, sheet.header.slice(0, header.length));
    }
    const own = async (kind: string): Promise<Record<string, SheetCell>> => {
      const row = await until(`${kind}里的这件`, async () => {
        const { rows, header, column } = await openedSheet(world, 'clerk', `/v1/sheets/${kind}`);
        const found = rows.find((one) => one[column('案由')] === title);
        return found && Object.fromEntries(header.map((name, at) => [String(name), found[at]]));
      });
      return row as Record<string, SheetCell>;
    };
    const listed = await own('items');
    same('台账里的编号', number, listed.编号);
    same('所在环节', item.stageName, listed.所在环节);
    const contact = await own('contacts');
    same('沟通台账从办前沟通开始', '办前沟通', contact.阶段);
    const rated = await own('ratings');
    same('初次和最终评价', ['满意', '满意'], [rated.初次办理结果, rated.最终办理结果]);
    const divided = await own('division');
    same('责任分工表里的承办人', true, String(divided.具体承办人).length > 0);
    await platformFile(world, title);
    const section = present('责任分工', item.division).section;
    const head = await openedSheet(world, `head-${section}`, '/v1/sheets/items');
    const names = new Set(head.rows.map((row) => row[head.column('承办科室')]));
    same('科室负责人只见本科室', 1, names.size);
    await reports(world, number);
    await refusals(world);
    report.held('七张年度表都能打开，每张都有这一件；年度报告的分子、分母与统计相同');
  },
};
