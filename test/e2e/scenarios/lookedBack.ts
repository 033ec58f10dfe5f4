import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { letterOf } from '../support/profile.ts';
import { refused } from '../support/refusals.ts';
import { type NewItem, registerNew } from '../support/register.ts';
import { openedSheet } from '../support/sheets.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker, type Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Register {
  lookBackId: string;
  remaining: number;
  register: {
    itemId: string;
    why: string;
    result?: string;
    classThen: string;
    classNow?: string;
  }[];
}

async function ended(world: World, letter: string, wanted: NewItem) {
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  return { item: await walker.walk({ letter: () => letter }), walker };
}

/** The office opens a round over just these items. */
async function openRound(world: World, items: readonly Item[]): Promise<string> {
  const ids = items.map(({ itemId }) => itemId);
  const [first] = items;
  const { year } = present('件', first).item.session;
  const json = { year, title: `${year}年回头看`, term: 18, select: { ids } };
  // The lists follow the events after a moment.
  const opened = await until('回头看可选的件', async () => {
    const answer = await world.client.send<{ lookBackId: string; code?: string }>('clerk', {
      ...{ method: 'POST', path: '/v1/look-backs', json },
    });
    return answer.status === 201 && answer.body;
  });
  return opened.lookBackId;
}

async function checkMails(world: World, walkers: readonly Walker[]): Promise<void> {
  await present('/dev', world.dev).idle();
  for (const walker of walkers) await walker.checkMails();
}

/** A look-back round: A checked, C now possible → re-opened → face-to-face reply → closed; another rolls on. */
export const lookedBack: Scenario = {
  name: 'looked-back',
  title: '回头看：已解决的抽查出没落实的，过去不能办的现在能办、重新启动到办结，另一件继续滚动',
  needsDev: true,
  async run(world) {
    const { client, people, profile } = world;
    if (!profile.classes.some((one) => one.needsReason && one.reviewYearly)) {
      return world.report.left('回头看（本地没有每年重新核查的“暂不能办”一类）');
    }
    const solved = await ended(world, letterOf(world.profile, 'solved'), {
      title: '关于公布就业服务清单的建议',
      demands: ['公布清单'],
    });
    const possible = await ended(world, letterOf(world.profile, 'impossible'), {
      title: '关于工伤预防费使用的建议',
      demands: ['放宽使用范围'],
    });
    const rolling = await ended(world, letterOf(world.profile, 'impossible'), {
      title: '关于提高补贴上限的建议',
      demands: ['提高上限'],
    });
    const promised = await ended(world, letterOf(world.profile, 'promise'), {
      title: '关于建设技能公园的建议',
      demands: ['建成公园'],
    });
    const all = [solved, possible, rolling, promised];
    const lookBackId = await openRound(
      world,
      all.map(({ item }) => item),
    );
    const path = `/v1/look-backs/${lookBackId}`;
    const register = () => client.ask<Register>('clerk', { path });
    same(
      '登记表列入的原因',
      ['promise', 'rolling', 'rolling', 'sample'],
      (await register()).register.map(({ why }) => why).toSorted(),
    );

    const sheet = await openedSheet(world, 'clerk', `/v1/sheets/look-back?id=${lookBackId}`);
    same(
      '登记表的列入原因',
      ['已解决件抽查', '承诺未了结', '滚动办理', '滚动办理'],
      sheet.rows.map((row) => String(row[sheet.column('列入原因')])).toSorted(),
    );
    const handlerOf = ({ item }: (typeof all)[number]) =>
      present('责任分工', item.division).handler;
    const inspector = present('督查组', people.at({ role: 'inspector' })[0]).id;
    const record = (by: string, { item }: (typeof all)[number], finding: object) => ({
      by,
      call: {
        method: 'POST',
        path: `${path}/results`,
        json: { itemId: item.itemId, ...finding },
      } as const,
    });
    const done = { result: 'really-done', evidence: '清单已上网' };
    await refused(world, {
      ...record(handlerOf(solved), solved, done),
      ...{ what: '承办人自查已解决件', status: 403, code: 'FORBIDDEN', says: /不能自查自报/ },
    });
    await refused(world, {
      what: '没有登记完就结束',
      by: 'clerk',
      call: { method: 'POST', path: `${path}/close`, json: {} },
      ...{ status: 422, code: 'RESULTS_REMAIN', says: /还有4件/ },
    });

    const corrections = [
      { what: '清单补登街道窗口', by: handlerOf(solved), until: addDays(await world.today(), 30) },
    ];
    const findings = [
      record(inspector, solved, { result: 'not-done', remark: '街道窗口没有清单', corrections }),
      record(handlerOf(possible), possible, { result: 'now-possible', remark: '省级办法已放开' }),
      record(handlerOf(rolling), rolling, { result: 'still-impossible', remark: '省级上限未调整' }),
      record(handlerOf(promised), promised, { result: 'on-schedule', remark: '已完成招标' }),
    ];
    for (const { by, call } of findings) await client.ask(by, call);
    await client.ask('clerk', { method: 'POST', path: `${path}/close`, json: {} });
    same('登记表全部有结果', 0, (await register()).remaining);

    const checked = await client.item(solved.item.itemId);
    const [correction] = checked.corrections;
    await client.ask(handlerOf(solved), {
      method: 'POST',
      path: `/v1/items/${checked.itemId}/corrections/${present('整改', correction).correctionId}`,
      json: { report: '三个街道窗口已张贴' },
    });
    same(
      '抽查件的整改有报告',
      true,
      (await client.item(checked.itemId)).corrections.every(({ report }) => report),
    );

    const open = await client.item(possible.item.itemId);
    same('重新启动：第二轮', [2, 'investigating'], [open.round, open.stage]);
    const again = await possible.walker.walk();
    same('重新启动后办结', 'closed', again.concluded?.how);
    same(
      '重新启动后当面答复',
      true,
      again.contacts.some(({ stage, round }) => stage === 'reply' && round === 2),
    );
    const rolled = await client.item(rolling.item.itemId);
    const { year } = rolled.item.session;
    same('继续滚动的年份', [year], rolled.rolling?.years);
    const { items } = await client.ask<{ items: { itemId: string }[] }>('clerk', {
      path: '/v1/items?rolling=yes&limit=100',
    });
    same(
      '滚动件在清单上',
      true,
      items.some(({ itemId }) => itemId === rolled.itemId),
    );
    world.report.held('查实的整改，能办的重新办并当面答复，不能办的滚动到下一年');

    const mails = await present('/dev', world.dev).mails();
    matches(
      '登记请求发给承办人',
      /回头看.*关于提高补贴上限的建议/s,
      mails
        .filter(({ subject }) => subject.startsWith('【回头看】'))
        .map(({ text }) => text)
        .join('\n'),
    );
    await checkMails(
      world,
      all.map(({ walker }) => walker),
    );
  },
};
