import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const NOTICE = {
  channel: 'notice',
  status: '交办已逾两周，仍未与代表联系。',
  demand: '三个工作日内与代表见面并说明进展。',
};

const urgeOf = (item: Item) => present('催办', item.urges.at(-1));

/** Moves day by day until the urge has gone up to a level. */
async function goneUp(world: World, itemId: string, level: string): Promise<Item> {
  const dev = present('/dev', world.dev);
  const { escalateOn } = present('催办', urgeOf(await world.client.item(itemId)).steps.at(-1));
  await dev.moveTo(escalateOn);
  const item = await until(`催办提级到${level}`, async () => {
    const now = await world.client.item(itemId);
    return urgeOf(now).steps.at(-1)?.level === level && now;
  });
  const { to } = present('催办', urgeOf(item).steps.at(-1));
  world.report.step({
    date: await world.today(),
    who: '系统',
    did: '催办没有回复，提级',
    entered: world.people.byId(to).name,
  });
  return item;
}

interface Urges {
  urges: { itemId: string; answeredOn?: string }[];
  cursor?: string;
}

/** When the list of the year says that the item's urge was answered; page by page. */
async function answeredOn(world: World, itemId: string, year = ''): Promise<string | undefined> {
  await world.dev?.idle();
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const path = `/v1/urges?year=${year}&limit=100${cursor ? `&cursor=${cursor}` : ''}`;
    const page: Urges = await world.client.ask<Urges>('office', { path });
    const found = page.urges.find((one) => one.itemId === itemId);
    if (found) return found.answeredOn;
    cursor = page.cursor;
  }
  return undefined;
}

/** 催办单 to the handler, then the sponsor, then the director; answered at last, and a call on record. */
export const urgedUp: Scenario = {
  name: 'urged-up',
  title: '催办：承办人不复报包案领导，再不复报主要负责人，回复后解除；电话催办登记在案',
  alone: true,
  needsDev: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于规范劳务派遣用工的建议',
      demands: ['开展劳务派遣专项检查', '公布检查结果'],
    });
    const path = `/v1/items/${itemId}/urges`;
    const call = { method: 'POST', path, json: NOTICE } as const;
    const early = { status: 422, code: 'NOT_DIVIDED', says: /还没有分工/ };
    await refused(world, { what: '没有分工就催办', by: 'office', call, ...early });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
    });
    const { handler } = present('责任分工', item.division);
    await refused(world, {
      ...{ what: '经办人签发催办单', by: 'clerk', call },
      ...{ status: 403, code: 'FORBIDDEN', says: /局办公室主任/ },
    });
    await act(world, 'office', { did: '签发催办单', path, json: NOTICE });
    const first = urgeOf(await world.client.item(itemId));
    same('编号', true, /〔\d{4}〕\d+号$/.test(first.number ?? ''));
    same('先催承办人', ['handler', handler], [first.steps[0]?.level, first.steps[0]?.to]);
    await refused(world, {
      ...{ what: '重复催办', by: 'office', call },
      ...{ status: 409, code: 'URGE_PENDING', says: /还没有回复/ },
    });

    await goneUp(world, itemId, 'sponsor');
    const top = await goneUp(world, itemId, 'director');
    same('到顶为止', [], urgeOf(top).ladder);
    const answer = { method: 'POST', path: `${path}/${first.urgeId}/answer` } as const;
    await refused(world, {
      ...{ what: '无关的人回复', by: 'secretary', call: { ...answer, json: { text: '已办' } } },
      ...{ status: 403, code: 'FORBIDDEN', says: /被催办的人/ },
    });
    const json = { text: '已与代表当面沟通，检查方案本周印发。' };
    await act(world, handler, { did: '回复催办', path: answer.path, json });
    const year = first.steps[0]?.on.slice(0, 4);
    same('台账里已回复', await world.today(), await answeredOn(world, itemId, year));

    const said = '承办人表示方案正在会签，周五前送代表征求意见。';
    const phone = { ...NOTICE, channel: 'phone', said };
    await act(world, 'clerk', { did: '电话催办', path, json: phone });
    await world.dev?.idle();
    same('电话催办没有编号', undefined, urgeOf(await world.client.item(itemId)).number);
    world.report.held('催办有编号、有期限、逐级上报、有回复，台账里都在');
    await walker.checkMails();
  },
};
