import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { freeList } from '../support/freeList.ts';
import { refused } from '../support/refusals.ts';
import { checkList, commitList } from '../support/sample.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Table {
  columns: { name: string }[];
  rows: {
    itemId: string;
    n: number;
    sponsor?: string;
    section?: string;
    responsible?: string;
    handler?: { name: string };
    due: string;
    coDue?: string;
    submitters: { text: string; phone?: string };
    opinions: { section: string; answer: string }[];
  }[];
  cursor?: string;
}

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

/** Two items as one batch. */
async function importBatch(world: World) {
  const { bytes, itemIds } = await freeList(world, [
    {
      案由: '关于加强新就业形态劳动者权益保障的建议',
      诉求: '1.出台实施办法\n2.扩大试点',
      联系电话: '13900001001',
      协办单位: '市总工会',
    },
    { 案由: '关于规范人力资源市场秩序的建议' },
  ]);
  const { importId } = await checkList(world, bytes);
  await commitList(world, importId);
  const [first = '', second = ''] = itemIds;
  return { batchId: importId, first, second };
}

const post = (path: string, json: object) => ({ method: 'POST', path, json }) as const;

/** 征询: asked of two sections; one names the other, with its reason. */
async function askOpinions(world: World, itemId: string): Promise<void> {
  const { client } = world;
  const path = `/v1/items/${itemId}/division-opinions`;
  const json = { sections: ['ldgx', 'ldbz'], until: addDays(await world.today(), 3) };
  await refused(world, {
    what: '没有征询到的科室看不到',
    by: 'head-ldgx',
    call: post(path, { answer: 'agree' }),
    ...{ status: 404, code: 'NOT_FOUND', says: /没有找到/ },
  });
  await client.ask('clerk', post(`${path}/ask`, json));
  await until('征询在科室的清单上', async () => {
    const { items } = await client.ask<{ items: { itemId: string }[] }>('head-ldgx', {
      path: '/v1/division-opinions?limit=100',
    });
    return items.some((item) => item.itemId === itemId);
  });
  const other = { answer: 'other', other: 'ldbz' };
  await refused(world, {
    what: '推给别的科室不写理由',
    by: 'head-ldgx',
    call: post(path, other),
    ...{ status: 422, code: 'REASON_MISSING', says: /理由/ },
  });
  await client.ask('head-ldgx', post(path, { ...other, reason: '试点和参保由劳动保障科主管' }));
}

/** 拟办 with everything that may be proposed. */
async function propose(world: World, item: Item): Promise<void> {
  const due = addDays(await world.today(), 40);
  const data = {
    opinion: '由劳动保障科牵头，劳动关系科配合。',
    sections: ['ldbz', 'ldgx'],
    sponsor: 'deputy1',
    handler: 'handler-ldbz-1',
    due,
    tier: 'prompt',
  };
  const how = { by: 'clerk', status: 422, says: /[\u4e00-\u9fff]/ };
  await refuseAll(world, item, [
    ending(
      item,
      'propose',
      { ...data, handler: 'handler-jycj-1' },
      { ...how, what: '建议别科的承办人', code: 'HANDLER_INVALID' },
    ),
    ending(
      item,
      'propose',
      { ...data, tier: 'fast' },
      { ...how, what: '没有的一档', code: 'TIER_UNKNOWN' },
    ),
  ]);
  const { itemId, version } = item;
  await world.client.complete('clerk', { itemId, taskId: 'propose-1', version }, 'done', data);
}

/** Exactly one 具体承办人, of the section that handles (domain.md §1 row 7): nobody else, and not nobody. */
function oneHandler(item: Item, ours: { section: string; points: string }) {
  const wrong = (what: string, handler: string | undefined, code: string, says: RegExp) =>
    ending(
      item,
      'assign',
      { section: ours.section, points: ours.points, ...(handler ? { handler } : {}) },
      { by: 'clerk', status: code === 'BAD_INPUT' ? 400 : 422, what, code, says },
    );
  return [
    wrong('没有承办人', undefined, 'BAD_INPUT', /handler：没有填写/),
    wrong('科室负责人当承办人', 'head-ldbz', 'HANDLER_INVALID', /一名具体承办人/),
    wrong('别科的人当承办人', 'handler-jycj-1', 'HANDLER_OTHER_SECTION', /不在所选科室/),
  ];
}

/** 分工: not while a section may still answer, not against its opinion without a reason. */
async function divide(world: World, item: Item): Promise<Item> {
  const { client } = world;
  const { itemId } = item;
  const ours = { section: 'ldbz', handler: 'handler-ldbz-1', points: '先见面、后拟稿' };
  const how = { by: 'clerk', status: 422 };
  await refuseAll(world, item, [
    ending(item, 'assign', ours, {
      ...how,
      what: '意见没有收齐就分工',
      code: 'OPINIONS_PENDING',
      says: /劳动保障科还没有反馈/,
    }),
  ]);
  const path = `/v1/items/${itemId}/division-opinions`;
  await client.ask('head-ldbz', post(path, { answer: 'agree' }));
  const ready = await client.item(itemId);
  await refuseAll(world, ready, [
    ending(
      ready,
      'assign',
      { section: 'ldgx', handler: 'handler-ldgx-1' },
      {
        ...how,
        what: '不理会科室意见',
        code: 'OPINION_NOT_ANSWERED',
        says: /写明理由/,
      },
    ),
    ...oneHandler(ready, ours),
  ]);
  const task = { itemId, taskId: 'assign-1', version: ready.version };
  await client.complete('clerk', task, 'done', ours);
  return client.item(itemId);
}

/** Sections asked, proposal with both signatures, divided with the five fixed things, all in the table. */
export const dividedByTable: Scenario = {
  name: 'divided-by-table',
  title: '分工：征询科室意见、两级签批、五明确，逐件进入责任分工表',
  needsDev: true,
  async run(world) {
    const { client, people } = world;
    const { batchId, first, second } = await importBatch(world);
    const walker = createWalker(world, first);
    const registered = await walker.walk({ until: at('propose') });
    await askOpinions(world, first);
    await propose(world, { ...registered, version: (await client.item(first)).version });
    const signed = await walker.walk({ until: at('assign') });
    const today = await world.today();
    same(
      '拟办单上的两个签名',
      [
        ['endorse-deputy', people.byId('deputy1').name, today],
        ['endorse-director', people.byId('director').name, today],
      ],
      signed.proposal?.endorsements.map(({ step, by, on }) => [step, by, on]),
    );
    const divided = await divide(world, signed);
    const fixed = present('五明确', divided.division?.fixed);
    same('五明确', 5, Object.values(fixed).filter(Boolean).length);
    await until('在承办人的清单上', async () => {
      const { items } = await client.ask<{ items: { itemId: string }[] }>('clerk', {
        path: '/v1/items?handler=handler-ldbz-1&limit=100',
      });
      return items.some(({ itemId }) => itemId === first);
    });
    matches('没有给的完成时限由时限规则算出', /^\d{4}-\d{2}-\d{2}$/, fixed.due);
    world.report.held(
      `${fixed.matter}：责任人${fixed.responsible}、承办人${fixed.handler}、分管${fixed.sponsor}、${fixed.due}前`,
    );

    const other = createWalker(world, second);
    await other.walk({ until: at('investigate') });
    const path = `/v1/batches/${batchId}/division-table`;
    const table = await until('两件都在责任分工表', async () => {
      const now = await client.ask<Table>('clerk', { path });
      return now.rows.every(({ handler }) => handler) && now;
    });
    same('栏目', 19, table.columns.length);
    same(
      '序号',
      [1, 2],
      table.rows.map(({ n }) => n),
    );
    const [row] = table.rows;
    same(
      '第一行',
      [fixed.sponsor, '劳动保障科', fixed.responsible, fixed.handler, fixed.due],
      [row?.sponsor, row?.section, row?.responsible, row?.handler?.name, row?.due],
    );
    same(
      '意见征询记录',
      ['劳动关系科：应由劳动保障科承办', '劳动保障科：同意'],
      row?.opinions.map(({ section, answer }) => `${section}：${answer}`),
    );
    same('清单里的联系方式遮掩', '139****01', row?.submitters.phone);
    const page = await client.ask<Table>('clerk', { path: `${path}?limit=1` });
    same('第二页接着编号', [2], await nextPage(world, path, page));
    const ofOthers = await client.ask<Table>('head-jycj', { path });
    same('别的科室看不到', [], ofOthers.rows);
    world.report.held('两件、十九栏、征询意见都在责任分工表里');
    await planned(world, batchId, [first, second]);
    await walker.checkMails();
  },
};

const NUMBER = '×人社办〔2026〕3号';

/** 办理工作方案 of the batch: filled in by the divisions, approved, issued, told once. */
async function planned(world: World, batchId: string, itemIds: string[]): Promise<void> {
  const { client, people } = world;
  const title = `办理工作方案（${batchId.slice(0, 8)}）`;
  const { documentId } = await client.ask<{ documentId: string }>(
    'clerk',
    post('/v1/documents', {
      kind: 'plan',
      year: Number((await world.today()).slice(0, 4)),
      title,
      text: '分统结合，先见面、后拟稿。',
      plan: { batches: [batchId] },
    }),
  );
  const path = `/v1/documents/${documentId}`;
  await refused(world, {
    what: '没有批准就印发',
    by: 'clerk',
    call: post(`${path}/issue`, { documentNumber: NUMBER }),
    ...{ status: 422, code: 'NOT_APPROVED', says: /主要负责人批准/ },
  });
  await refused(world, {
    what: '草稿别人看不到',
    by: 'head-ldbz',
    call: { path },
    ...{ status: 404, code: 'DOCUMENT_NOT_FOUND', says: /没有这份文件/ },
  });
  await client.ask('director', post(`${path}/approval`, { approved: true }));
  await client.ask('clerk', post(`${path}/issue`, { documentNumber: NUMBER }));
  const shown = await client.ask<{
    editions: {
      status: string;
      plan: { flow: object[]; times: object[]; items: { itemId: string; points: string }[] };
    }[];
  }>('head-ldbz', { path });
  const [edition] = shown.editions;
  const { items, flow, times } = present('方案', edition).plan;
  same(
    '方案的件',
    itemIds,
    items.map(({ itemId }) => itemId),
  );
  same('办理要点取自分工', '先见面、后拟稿', items[0]?.points);
  same('办理流程、办结时间', [true, 1], [flow.length > 10, times.length]);
  const dev = present('/dev', world.dev);
  const subject = `【办理工作方案】《${title}》已印发`;
  const mine = async () =>
    (await dev.mails(people.byId('handler-ldbz-1').email)).filter(
      (mail) => mail.subject === subject,
    );
  await until('印发的邮件', async () => (await mine()).length > 0);
  same('只告知一次', 1, (await mine()).length);
  world.report.held(`${documentId} 批准、印发，逐件要点由分工得出，有关的人各收到一封邮件`);
}

async function nextPage(world: World, path: string, { cursor }: Table): Promise<number[]> {
  const { rows } = await world.client.ask<Table>('clerk', {
    path: `${path}?limit=1&cursor=${present('下一页', cursor)}`,
  });
  return rows.map(({ n }) => n);
}
