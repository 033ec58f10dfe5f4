import type { Dev } from '../support/dev.ts';
import { matches, present, same } from '../support/difference.ts';
import { act, finish } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { type NewItem, registerNew } from '../support/register.ts';
import { say } from '../support/secondReply.ts';
import { promising } from '../support/sideCourses.ts';
import { until } from '../support/until.ts';
import type { Scenario, World } from '../support/world.ts';

/** A call and its six retries. */
const ALL_TRIES = 7;

/** A course whose next step cannot be opened, and the step at which it must wait again. */
interface Broken {
  itemId: string;
  side?: string;
  waitsAt: string;
}

const executionOf = ({ itemId, side }: Broken, attempt: number) =>
  `${itemId}-r1${side ? `-${side}` : ''}-a${attempt}`;

/** 拟办 is handed in while the functions fail: 签批 cannot be opened. */
async function atProposal(world: World, dev: Dev, wanted: NewItem): Promise<Broken> {
  const item = await registerNew(world, wanted);
  await dev.failing(item.itemId, ALL_TRIES);
  const today = await world.today();
  const data = handIn('propose', item, { people: world.people, today, letter: 'A' });
  await finish(world, item.itemId, { step: 'propose', by: 'clerk' }, data);
  return { itemId: item.itemId, waitsAt: 'endorse-deputy' };
}

async function atReturn(world: World, dev: Dev): Promise<Broken> {
  const wanted = { title: '关于优化校园周边交通的建议', demands: ['增设护学岗'] };
  const { itemId } = await registerNew(world, wanted);
  await dev.failing(itemId, ALL_TRIES);
  const json = { reason: '属公安交管部门职责', proposedUnit: '市公安局' };
  const path = `/v1/items/${itemId}/returns`;
  const { recordId } = await act(world, 'clerk', { did: '申请退办', path, json });
  return { itemId, side: recordId, waitsAt: 'return-sign' };
}

async function atPromise(world: World, dev: Dev): Promise<Broken> {
  const item = await promising(world, 1);
  const { itemId, division } = item;
  await dev.failing(itemId, ALL_TRIES);
  const kept = { evidence: '市场已开业，验收报告在案', on: await world.today() };
  await say(world, present('分工', division).handler, item, 'promise-1', 'kept', kept);
  return { itemId, side: 'promise-1', waitsAt: 'second-draft' };
}

async function mended(world: World, dev: Dev, broken: Broken): Promise<void> {
  const { itemId, waitsAt } = broken;
  const failed = present('中断的流程', await dev.execution(executionOf(broken, 1)));
  same(`${itemId} 的流程中断了`, 'FAILED', failed.execution.status);
  const again = await until(`${itemId} 的新流程`, () => dev.execution(executionOf(broken, 2)));
  same(`${itemId} 的新流程`, 'RUNNING', again.execution.status);
  const item = await world.client.item(itemId);
  same('从中断的一步接着办', true, item.openTasks.map(({ step }) => step).includes(waitsAt));
  same('故障已经排除', undefined, item.failure);
  const timeline = await world.client.timeline(itemId);
  const types = timeline.map(({ type }) => type);
  same('故障、恢复都有记录', true, types.indexOf('route.resumed') > types.indexOf('route.failed'));
  const event = timeline.find(({ type }) => type === 'route.failed');
  matches('记录写明在哪一步', /Lambda\.ServiceException/, JSON.stringify(event?.data));
  const opened = timeline.filter(
    ({ type, data }) => type === 'task.opened' && data.step === waitsAt,
  );
  same('待办只开了一次', 1, opened.length);
  const date = await world.today();
  world.report.step({ date, who: '每日核对', did: `${itemId} 流程故障`, entered: '已恢复' });
}

/** A failure that no retry mends is recorded in each machine; the daily job takes the route up again. */
export const routeFailed: Scenario = {
  name: 'route-failed',
  title: '流程故障：反复调用失败即登记故障、流程中断，每日核对从中断的一步恢复',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const lead = { title: '关于健全欠薪治理机制的建议', demands: ['建立预警机制'] };
    const broken = [
      await atProposal(world, dev, lead),
      await atProposal(world, dev, { ...lead, leadUnit: '市住建局' }),
      await atReturn(world, dev),
      await atPromise(world, dev),
    ];
    await dev.workingDays(1);
    for (const one of broken) await mended(world, dev, one);
    world.report.held('四条路线都登记了故障，都从中断的一步恢复，一步不重');
  },
};
