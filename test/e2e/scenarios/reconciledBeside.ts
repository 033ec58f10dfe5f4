import type { Dev } from '../support/dev.ts';
import { present, same } from '../support/difference.ts';
import { act, finish, waitingFor } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { registerNew } from '../support/register.ts';
import { meetAgain, say } from '../support/secondReply.ts';
import { promising } from '../support/sideCourses.ts';
import { until } from '../support/until.ts';
import type { Scenario, World } from '../support/world.ts';

/** The steps of a second reply, and the state that an auditor reads. */
const WALK = [
  ['second-draft', '拟再次答复 Draft second reply'],
  ['second-review', '再次答复审核 Review second reply'],
  ['second-sign', '再次答复签发 Sign second reply'],
  ['second-deliver', '再次面复送达 Deliver second reply'],
  ['second-consult', '征询承诺评价 Ask about promise'],
] as const;

interface Lost {
  itemId: string;
  side: string;
  state: string;
}

/** A kept promise whose second reply waits at the nth step. */
async function answeredTo(world: World, itemId: string, side: string, nth: number): Promise<Lost> {
  const { people } = world;
  const item = await world.client.item(itemId);
  const { handler } = present('分工', item.division);
  const today = await world.today();
  const kept = { evidence: '验收报告在案', on: today };
  await say(world, handler, item, side, 'kept', kept);
  for (const [step] of WALK.slice(0, nth)) {
    const task = await waitingFor(world, itemId, step);
    const now = await world.client.item(itemId);
    if (step === 'second-deliver') await meetAgain(world, now);
    const by = present(step, people.at(task.desk)[0]).id;
    const data = handIn(step, now, { people, today, letter: 'A' });
    await finish(world, itemId, { step, by }, data);
  }
  const [step, state] = present('步骤', WALK[nth]);
  await waitingFor(world, itemId, step);
  return { itemId, side, state };
}

async function returning(world: World): Promise<Lost> {
  const wanted = { title: '关于扩建社区食堂的建议', demands: ['扩建社区食堂'] };
  const { itemId } = await registerNew(world, wanted);
  const json = { reason: '属民政部门职责', proposedUnit: '市民政局' };
  const path = `/v1/items/${itemId}/returns`;
  const { recordId } = await act(world, 'clerk', { did: '申请退办', path, json });
  await finish(world, itemId, { step: 'return-sign', by: 'director' }, { opinion: '可报请' });
  await waitingFor(world, itemId, 'return-answer');
  return { itemId, side: recordId, state: '退办待批 Await answer' };
}

async function goesOn(world: World, dev: Dev, { itemId, side, state }: Lost): Promise<void> {
  const name = `${itemId}-r1-${side}-a2`;
  const { execution, events } = await until(`流程 ${name}`, () => dev.execution(name));
  const entered = events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails ?? []);
  same(
    `${name} 从丢失的一步恢复`,
    ['入口 Entry', state],
    entered.map((one) => one.name),
  );
  same(name, 'RUNNING', execution.status);
  const date = await world.today();
  world.report.step({
    date,
    who: '每日核对',
    did: `${itemId} 的 ${side} 流程没有了`,
    entered: state,
  });
}

/** Second replies and a 退办 whose executions are gone are taken up at their step, each by itself. */
export const reconciledBeside: Scenario = {
  name: 'reconciled-beside',
  title: '支线流程丢失：再次答复、退办的流程没有了，每日核对各从原来的一步恢复',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId, version } = await promising(world, 4);
    same('四项承诺都在跟踪', true, version > 0);
    const lost: Lost[] = [await returning(world)];
    const { ratesPromises } = world.profile.rating;
    // The nth promise waits at its nth step; the last one only where the deputies are asked.
    for (const nth of ratesPromises ? [4, 3, 2, 1] : [3, 2, 1]) {
      lost.push(await answeredTo(world, itemId, `promise-${nth}`, nth));
    }
    const before = (await world.client.item(itemId)).openTasks.map(({ taskId }) => taskId);
    for (const one of lost) await dev.remove(`${one.itemId}-r1-${one.side}-a1`);
    await dev.workingDays(1);
    for (const one of lost) await goesOn(world, dev, one);
    const after = (await world.client.item(itemId)).openTasks.map(({ taskId }) => taskId);
    same('待办还是原来的', before.toSorted(), after.toSorted());
    const back = { opinion: '请写明验收日期。' };
    const director = present('主要负责人', world.people.at({ role: 'director' })[0]).id;
    const task = await waitingFor(world, itemId, 'second-review');
    const leader = present('审核', world.people.at(task.desk)[0]).id;
    for (const [step, by] of [
      ['second-review', leader],
      ['second-sign', director],
    ] as const) {
      await finish(world, itemId, { step, by, outcome: 'return' }, back);
    }
    await until('退回重拟', async () => {
      const { openTasks } = await world.client.item(itemId);
      return openTasks.filter(({ step }) => step === 'second-draft').length === 2;
    });
    world.report.held('每条支线都从原处走下去了，没有一件待办重开');
  },
};
