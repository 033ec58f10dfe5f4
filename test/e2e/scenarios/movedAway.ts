import { matches, same } from '../support/difference.ts';
import { concludedItem, endOf, finish, waitingFor } from '../support/finish.ts';
import { handOver, mailCount, mailsTo, refusing } from '../support/handOvers.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { promising } from '../support/sideCourses.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const FROM = 'xxzx';
const TO = 'rcfw';
const UNIT = '市数据局';

/** A section is merged into another: its items lie before the other head. */
async function merged(world: World): Promise<void> {
  const { people, client } = world;
  const wanted = { title: '关于推进社保经办网办的建议', demands: ['增加网办事项'] };
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  await walker.walk({
    until: (one) => one.openTasks.some(({ step }) => step === 'section-review'),
  });
  const on = await world.today();
  const act = { kind: 'section', from: FROM, to: TO, on, reason: '信息中心并入人才服务科' };
  const how = { status: 422, code: 'SECTION_UNKNOWN', says: /更新通讯录/ };
  await refused(world, refusing({ ...act, to: 'xxk' }, { what: '并入没有的科室', ...how }));

  const head = people.headOf(TO).id;
  const subject = /【交接】信息中心名下\d+件已交给您/;
  const before = await mailCount(world, head, subject);
  const done = await handOver(world, act, '科室合并：信息中心 → 人才服务科');
  same('全部交清', true, done.finished);
  same('新科室负责人只收到一封', 1, (await mailsTo(world, head, subject, before)) - before);
  const item = await client.item(itemId);
  same('承办科室', TO, item.division?.section);
  same(
    '待办在新科室负责人案头',
    TO,
    (await waitingFor(world, itemId, 'section-review')).desk.headOf,
  );
  const step = { step: 'section-review', by: head };
  await finish(world, itemId, step, { opinion: '已核对，同意报核。' });
  await waitingFor(world, itemId, 'office-review');
}

/** Functions go to another bureau: the item ends with document and consent. */
async function transferred(world: World): Promise<void> {
  const wanted = { title: '关于共享社保信息的建议', demands: ['开放数据接口'] };
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  await walker.walk({ until: (one) => one.openTasks.some(({ step }) => step === 'draft') });
  const owed = await promising(world, 1);
  const on = await world.today();
  const consent = { by: '市人大代表工委', on, document: '×人代工函〔2026〕21号' };
  const asked = { kind: 'functions', unit: UNIT, document: '×编发〔2026〕8号', on };
  const act = { ...asked, reason: '数据职能划转', consent, itemIds: [itemId] };
  const { consent: _none, ...alone } = act;
  const bad = { status: 400, code: 'BAD_INPUT', says: /consent/ };
  await refused(world, refusing(alone, { what: '没有交办机关的同意', ...bad }));
  await refused(
    world,
    refusing(
      { ...act, itemIds: [itemId, owed.itemId] },
      { what: '还有承诺没有了结', status: 422, code: 'PROMISES_PENDING', says: /没了结的承诺/ },
    ),
  );
  same('一件不能交，都不交', undefined, (await world.client.item(itemId)).concluded);
  await world.dev?.idle();
  await handOver(world, act, `职能转隶：移交${UNIT}`);
  const done = await concludedItem(world, itemId);
  same('结论', 'transferred', done.concluded?.how);
  same('没有待办', [], done.openTasks);
  const last = (await world.client.timeline(itemId)).at(-1);
  matches('经过', new RegExp(`职能转隶.*${UNIT}`), last?.what ?? '');
  same('主流程', 'ABORTED', await endOf(world, `${itemId}-r1-a1`));
  type Page = { items: { itemId: string }[] };
  const path = '/v1/items?stage=transferred&limit=100';
  const { items } = await world.client.ask<Page>('clerk', { path });
  same(
    '列在职能转隶之中',
    true,
    items.some((one) => one.itemId === itemId),
  );
  await refused(
    world,
    refusing(act, { what: '再移交一次', status: 422, code: 'ITEM_CLOSED', says: /已经结束/ }),
  );
  await world.dev?.idle();
  await walker.checkMails();
}

/** 机构改革: a section becomes part of another, functions go to another bureau. */
export const movedAway: Scenario = {
  name: 'moved-away',
  title: '机构改革：科室合并，件随科室走；职能转隶，有文件、有同意才移交，我局办理终止',
  needsDev: true,
  alone: true,
  async run(world) {
    await merged(world);
    await transferred(world);
    const path = '/v1/hand-overs?limit=5';
    const { handOvers } = await world.client.ask<{ handOvers: { kindName: string }[] }>(
      'director',
      {
        path,
      },
    );
    same(
      '最近两次交接',
      ['职能转隶', '科室更名合并'],
      handOvers.slice(0, 2).map((one) => one.kindName),
    );
    world.report.held('科室并了，件还在人手里；职能走了，件随文件走，没有悄悄消失的');
  },
};
