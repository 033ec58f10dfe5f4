import type { Dev } from '../support/dev.ts';
import { matches, present, same } from '../support/difference.ts';
import { act, endOf } from '../support/finish.ts';
import { send } from '../support/http.ts';
import { linkToken } from '../support/post.ts';
import { rateByLink } from '../support/rating.ts';
import { refused } from '../support/refusals.ts';
import { openedReport } from '../support/reports.ts';
import type { Item, Mail, Problem } from '../support/types.ts';
import { until } from '../support/until.ts';
import { labelOf } from '../support/words.ts';
import type { Scenario, World } from '../support/world.ts';
import {
  endedItems,
  heldMinutes,
  type Review,
  registerOf,
  reviewAt,
  reviewBegun,
  settleRest,
  USUAL,
} from '../support/yearEnd.ts';

const TEXTS = {
  practices: '主要领导包抓重点件，三次见面全程留痕。',
  problems: '个别承诺事项推进偏慢。',
  nextSteps: '未了事项逐件明确责任人和时限，转入下一年。',
};

interface Told {
  lookBackId: string;
  promise: Item;
  rolling: Item;
  inspector: string;
}

const handlerOf = ({ division }: Item) => present('责任分工', division).handler;

/** The handler assesses, the inspector sends it back once, then agrees; nobody skips the other. */
async function assessed(world: World, { lookBackId, promise, inspector }: Told): Promise<void> {
  const { itemId } = promise;
  const path = `/v1/look-backs/${lookBackId}`;
  const result = (json: object) =>
    ({ method: 'POST', path: `${path}/results`, json: { itemId, ...json } }) as const;
  const check = (json: object) =>
    ({ method: 'POST', path: `${path}/checks`, json: { itemId, ...json } }) as const;
  const version = async () => (await world.client.item(itemId)).version;
  const before = await version();
  await refused(world, {
    ...{ what: '还没复评就核查', by: inspector, call: check({ outcome: 'agreed' }) },
    ...{ status: 422, code: 'NOT_ASSESSED', says: /还没有复评/ },
  });
  await refused(world, {
    ...{ what: '督查组代为复评', by: inspector, call: result(USUAL.promise) },
    ...{ status: 403, code: 'FORBIDDEN', says: /督查组核查/ },
  });
  const handler = handlerOf(promise);
  await act(world, handler, {
    did: '年终复评：确已落实',
    ...result({ result: 'really-done', evidence: '已挂牌' }),
  });
  await refused(world, {
    ...{ what: '承办人自己核查', by: handler, call: check({ outcome: 'agreed' }) },
    ...{ status: 403, code: 'FORBIDDEN', says: /督查/ },
  });
  await refused(world, {
    ...{ what: '退回不写理由', by: inspector, call: check({ outcome: 'returned' }) },
    ...{ status: 422, code: 'REMARK_MISSING', says: /与实际不符/ },
  });
  const remark = '孵化基地二期还没有交付，不能算落实。';
  await act(world, inspector, { did: '核查：退回重评', ...check({ outcome: 'returned', remark }) });
  same('核查前本件没有变动', before, await version());
  await act(world, handler, { did: '年终复评：按计划推进', ...result(USUAL.promise) });
  await act(world, inspector, { did: '核查：属实', ...check({ outcome: 'agreed' }) });
  const looked = (await world.client.item(itemId)).version;
  same('核查属实后记入本件', true, looked > before);
  world.report.held('承办人复评、督查组核查，退回一次，属实后才记入本件');
}

/** An execution that is gone is taken up again where its item stands. */
async function lostAndFound(dev: Dev, { lookBackId, rolling }: Told): Promise<void> {
  const name = (attempt: number) => `lookback-${lookBackId}-${rolling.itemId}-a${attempt}`;
  await dev.remove(name(1));
  await dev.workingDays(1);
  const again = await until(`流程 ${name(2)}`, () => dev.execution(name(2)));
  same('丢失的流程接上了', 'RUNNING', again.execution.status);
}

/** Written by the office, heard once by the party group. */
async function heard(world: World, year: number): Promise<Review> {
  const meeting = await heldMinutes(world, year);
  const call = { method: 'POST', ...meeting } as const;
  await refused(world, {
    ...{ what: '报告没有定稿就听取', by: 'secretary', call },
    ...{ status: 422, code: 'REPORT_NOT_WRITTEN', says: /还没有定稿/ },
  });
  const path = `/v1/year-ends/${year}/report`;
  await act(world, 'office', { did: '年终报告定稿', path, json: TEXTS });
  await reviewAt(world, year, 'hear');
  await act(world, 'secretary', { did: '党组会年末听取', ...meeting });
  const review = await reviewAt(world, year, 'over');
  await refused(world, {
    ...{
      what: '一年听取两次',
      by: 'secretary',
      call: { method: 'POST', ...(await heldMinutes(world, year)) },
    },
    ...{ status: 409, code: 'YEAR_END_HEARD', says: /已听取/ },
  });
  return review;
}

/** The deputy alone says what he thinks of the result, once; his ratings of the reply stay as they were. */
async function ratedAgain(world: World, { itemId, ratings }: Item, mail: Mail): Promise<void> {
  const { base } = world.client;
  const token = linkToken(mail);
  const rating = { attitude: '满意', result: '基本满意', comment: '请继续抓紧。' };
  await rateByLink(base, token, rating);
  const spent = await send<Problem>(base, { path: `/p/${token}` });
  same('只能评价一次', '410 LINK_SPENT', `${spent.status} ${spent.body.code}`);
  const now = await world.client.ask<Item & { lookBackRatings: { result: string }[] }>('clerk', {
    path: `/v1/items/${itemId}`,
  });
  same(
    '回头看评价另记',
    ['基本满意'],
    now.lookBackRatings.map(({ result }) => result),
  );
  same('答复的评价不变', ratings.length, now.ratings.length);
}

async function checkMails(world: World, dev: Dev, year: number, { promise, lookBackId }: Told) {
  await dev.idle();
  const mails = await dev.mails();
  const about = (text: string) => mails.filter(({ subject }) => subject.includes(text));
  const label = labelOf(promise);
  same('督查组收到核查清单', true, about(`${year}年年终督查回头看：请核查`).length > 0);
  same('退回告知承办人', true, about(`【退回】${promise.item.session.name}第`).length > 0);
  const told = about(`关于${label}落实情况的回头看结果`);
  same('结果告知代表，一人一封', promise.item.submitters.length, told.length);
  matches('告知的是核查属实的结果', /按计划推进/, told[0]?.text);
  const asked = present('告知邮件', told[0]);
  const { ratedWithin } = world.profile.rounds.lookBack;
  same('按本地规则请代表再次评价', ratedWithin !== undefined, /请您评价/.test(asked.text));
  if (ratedWithin) await ratedAgain(world, promise, asked);
  same('报告送党组成员', true, about(`${year}年办理情况报告，请在党组会听取`).length > 0);
  same(
    '流程逐件结束',
    'SUCCEEDED',
    (await dev.execution(`lookback-${lookBackId}-${promise.itemId}-a1`))?.execution.status,
  );
}

/** The report of the year has what the office wrote; that of the term has the year beside the others. */
async function reported(world: World, year: number, { item }: Item): Promise<void> {
  const path = `/v1/reports/year-end?year=${year}`;
  const { lines, table } = await openedReport(world, 'secretary', path);
  for (const text of Object.values(TEXTS)) same(`报告里有：${text}`, true, lines.includes(text));
  same(
    '听取已写入报告',
    true,
    lines.some((line) => /^党组会于.*听取/.test(line)),
  );
  // Where there are very many, the caption says how many of them are named.
  const named = new RegExp(`转入${year + 1}年的件(（前\\d+件）)?$`);
  const [caption = ''] = lines.flatMap((line) => named.exec(line)?.[0] ?? []);
  same('转入下一年的件', true, table(caption).length > 2);
  const { session } = item;
  const termPath = `/v1/reports/term?term=${session.term}&to=npcDeputies&year=${session.year}`;
  const ofTerm = await openedReport(world, 'director', termPath);
  same('届次报告有这一年', true, ofTerm.table('逐年承办件数')[0]?.includes(`${session.year}年`));
}

/** The whole course of a year-end review, begun by the calendar or by hand. */
export const yearEnd: Scenario = {
  name: 'year-end',
  title: '年终督查：逐件复评、核查、告知，报告定稿，党组会听取，未了的转入下一年',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { promise, rolling, solved } = await endedItems(world);
    const year = await reviewBegun(world, dev);
    const { chosen } = await reviewAt(world, year, 'look-back');
    const lookBackId = present('回头看', chosen).lookBackId;
    const entries = await registerOf(world, lookBackId);
    const whyOf = ({ itemId }: Item) => entries.find((entry) => entry.itemId === itemId)?.why;
    same('承诺和滚动件都列入', ['promise', 'rolling'], [whyOf(promise), whyOf(rolling)]);
    if (solved.item.session.year === year) {
      same(
        '已解决件有抽查',
        true,
        entries.some(({ why }) => why === 'sample'),
      );
    }
    const inspector = present('督查组', world.people.at({ role: 'inspector' })[0]).id;
    const told = { lookBackId, promise, rolling, inspector };
    await refused(world, {
      what: '没有汇总就定稿',
      by: 'office',
      call: { method: 'POST', path: `/v1/year-ends/${year}/report`, json: TEXTS },
      ...{ status: 422, code: 'NOT_COMPILED', says: /尚未汇总/ },
    });
    await refused(world, {
      what: '一年启动两次',
      by: 'office',
      call: { method: 'POST', path: '/v1/year-ends', json: { year } },
      ...{ status: 409, code: 'YEAR_END_EXISTS', says: /已经启动/ },
    });
    await assessed(world, told);
    await lostAndFound(dev, told);
    await settleRest(world, lookBackId, [promise.itemId]);

    const compiled = present('年终报告', (await reviewAt(world, year, 'write')).report);
    same('报告里的回头看件数', entries.length, compiled.lookBack.items);
    const counted = compiled.lookBack.results.reduce((sum, { count }) => sum + count, 0);
    same('每件都有结果', entries.length, counted);
    const { carried } = await heard(world, year);
    same('转入的年份', year + 1, carried?.into);
    const carriedWhy = ({ itemId }: Item) =>
      carried?.items.find((item) => item.itemId === itemId)?.why;
    same('未了的转入下一年', ['promise', 'rolling'], [carriedWhy(promise), carriedWhy(rolling)]);
    same('年终督查的流程', 'SUCCEEDED', await endOf(world, `year-end-${year}-a1`));
    const term = present('届', (await reviewAt(world, year, 'over')).term ?? 18);
    const summary = await world.client.ask<{ years: { year: number }[] }>('clerk', {
      path: `/v1/terms/${term}/summary`,
    });
    same(
      '届期汇总有这一年',
      true,
      summary.years.some((one) => one.year === year),
    );
    await reported(world, year, promise);
    world.report.held(`${year}年办理情况党组会已听取，未了${carried?.count}件转入${year + 1}年`);
    await checkMails(world, dev, year, told);
  },
};
