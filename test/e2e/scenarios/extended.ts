import { addDays, addMonths } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { refuseAll } from '../support/endings.ts';
import { act } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

type Answer = { answer: 'granted' | 'refused'; document: string; on: string };

const REASON = '涉及人社、财政、市场监管三个部门，需要专题调研';
const dueOf = (item: Item) => present('办理时限', item.deadlines[0]).due;

/** 交办机关's answer, entered by the office once it was asked: of what is answered nobody is asked any more. */
async function answer(world: World, { itemId }: Item, recordId: string, json: Answer) {
  await world.dev?.idle();
  const path = `/v1/items/${itemId}/extensions/${recordId}/answer`;
  const did = `登记延期答复：${json.answer === 'granted' ? '同意' : '不同意'}`;
  await act(world, 'clerk', { did, path, json });
}

/** Every clock that has begun explains itself; “if it came today” gives the same date. */
async function explained(world: World, { deadlines }: Item): Promise<void> {
  const kinds = deadlines.map(({ kind }) => kind);
  const begun = ['reply', 'return', 'dispatch', 'firstContact', 'draft'];
  same(
    '各个时限都在',
    begun,
    begun.filter((kind) => kinds.includes(kind)),
  );
  for (const { name, due, explanation } of deadlines)
    matches(name, RegExp(due), explanation.sentence);
  const path = '/v1/deadlines/preview';
  const ask = (query: string) =>
    world.client.ask<{ deadlines: { clock: string; due: string; provisional: boolean }[] }>(
      'clerk',
      { path: `${path}?${query}` },
    );
  const [reply, ...others] = (await ask('clock=reply&kind=suggestion')).deadlines;
  same('如果今天交来', [deadlines[0]?.due, 0], [reply?.due, others.length]);
  const fixed = addDays(await world.today(), 30);
  const [early] = (await ask(`clock=reply&fixed=${fixed}`)).deadlines;
  same('交办单规定的日期在先', fixed, early?.due);
  await refused(world, {
    ...{ what: '没有这一天', by: 'clerk', status: 422, code: 'IMPOSSIBLE_DATE', says: /没有/ },
    call: { path: `${path}?anchor=2026-02-30` },
  });
}

/** Refused once by the 交办机关, then granted: both dates are kept, the deputy is told. */
export const extended: Scenario = {
  name: 'extended',
  title: '延期：到期前写明理由申请，经交办机关同意才变动，一件一次，原期限留存，告知代表',
  async run(world) {
    const { client, profile } = world;
    const { itemId } = await registerNew(world, {
      title: '关于建立新业态从业人员职业伤害保障制度的建议',
      demands: ['建立职业伤害保障制度'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
    });
    const today = await world.today();
    const old = dueOf(item);
    await explained(world, item);
    const to = addDays(old, 45);
    const handler = present('责任分工', item.division).handler;
    const path = `/v1/items/${itemId}/extensions`;
    const asking = (what: string, json: object, by = handler) => ({
      ...{ what, by, call: { method: 'POST', path, json } as const },
    });
    const wanted = { to, reason: REASON };
    await refuseAll(world, item, [
      {
        ...asking('没有理由的延期', { to }),
        ...{ status: 400, code: 'BAD_INPUT', says: /reason：没有填写/ },
      },
      {
        ...asking('提前的“延期”', { ...wanted, to: addDays(old, -1) }),
        ...{ status: 422, code: 'BAD_EXTENSION', says: /不是延期/ },
      },
      {
        ...asking('超过最长期限', { ...wanted, to: addMonths(today, 8) }),
        ...{ status: 422, code: 'BAD_EXTENSION', says: /超过最长期限/ },
      },
      {
        ...asking('督查人员申请', wanted, 'inspector1'),
        ...{ status: 403, code: 'FORBIDDEN', says: /承办人/ },
      },
    ]);
    const did = `申请延期至${to}`;
    const { recordId } = await act(world, handler, { did, path, json: wanted });
    if (profile.extension.needsConsent) {
      const waiting = await client.item(itemId);
      same('没有同意以前时限不动', old, dueOf(waiting));
      const first = waiting.extensions[0];
      matches('等谁同意', /./, first?.office);
      await refuseAll(world, waiting, [
        {
          ...asking('还没有答复又申请', wanted),
          ...{ status: 422, code: 'EXTENSION_PENDING', says: /还没有答复/ },
        },
      ]);
      await answer(world, item, recordId, {
        on: today,
        answer: 'refused',
        document: '×办函〔2026〕21号',
      });
      same('不同意的，时限不动', old, dueOf(await client.item(itemId)));
      const again = await act(world, handler, { did: '补充理由再申请', path, json: wanted });
      await answer(world, item, again.recordId, {
        on: today,
        answer: 'granted',
        document: '×办函〔2026〕28号',
      });
    }
    const longer = await client.item(itemId);
    same('新期限', to, dueOf(longer));
    const granted = longer.extensions.at(-1);
    same('原期限留存', [old, to], [granted?.moved?.from, granted?.moved?.to]);
    matches('时限自己说明由来', /延期至/, longer.deadlines[0]?.explanation.sentence);
    const moved = (await client.timeline(itemId)).filter(({ type }) => type === 'deadline.moved');
    same(
      '经过',
      [`时限变动：${old} → ${to}`],
      moved.map(({ what }) => what),
    );
    await refuseAll(world, longer, [
      {
        ...asking('再延期一次', { ...wanted, to: addDays(to, 5) }),
        ...{ status: 422, code: 'ALREADY_EXTENDED', says: /延期一次/ },
      },
    ]);
    world.report.held(`时限由 ${old} 延至 ${to}，原期限和理由都在`);
    await walker.checkMails();
  },
};
