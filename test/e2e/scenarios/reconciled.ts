import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { operator } from '../support/aws.ts';
import type { Dev } from '../support/dev.ts';
import { matches, present, same } from '../support/difference.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker, type Walk, type Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Lost {
  walker: Walker;
  item: Item;
  /** Where it waited. */
  steps: string[];
}

const waiting = (item: Item) => item.openTasks.map(({ step }) => step);
const waitsAt = (step: string) => (item: Item) => waiting(item).join() === step;

async function walkTo(world: World, title: string, walk: Walk): Promise<Lost> {
  const { itemId } = await registerNew(world, { title, demands: ['明确责任', '限期办理'] });
  const walker = createWalker(world, itemId);
  const item = await walker.walk(walk);
  return { walker, item, steps: waiting(item) };
}

/** Stops an execution as an operator with the AWS CLI would. */
async function stop(dev: Dev, name: string): Promise<void> {
  const sfn = new SFNClient(await operator(dev));
  const { execution } = present(`流程 ${name}`, await dev.execution(name));
  await sfn.send(
    new StopExecutionCommand({ executionArn: execution.executionArn, error: 'Manual' }),
  );
  sfn.destroy();
}

async function resumed(world: World, { item, steps }: Lost): Promise<void> {
  const { itemId } = item;
  const name = `${itemId}-r1-a2`;
  const execution = await until(`流程 ${name}`, async () => world.dev?.execution(name));
  same(`${name} 的状态`, 'RUNNING', execution.execution.status);
  const now = await world.client.item(itemId);
  same(`${itemId} 仍在原处等待`, steps, waiting(now));
  const timeline = await world.client.timeline(itemId);
  matches(
    `${itemId} 的恢复有据`,
    /没有运行中的流程/,
    JSON.stringify(timeline.find(({ type }) => type === 'route.resumed')?.data),
  );
  const [step] = steps;
  same(
    `${step} 没有再开一次`,
    1,
    timeline.filter(({ type, data }) => type === 'task.opened' && data.step === step).length,
  );
  const date = await world.today();
  world.report.step({
    date,
    who: '每日核对',
    did: `${itemId} 的流程没有了`,
    entered: `${name} 从 ${step} 恢复`,
  });
}

/** (g) Executions that are gone are found by the daily job and go on at their step. */
export const reconciled: Scenario = {
  name: 'reconciled',
  title: '流程丢失：每日核对发现，从原来的一步恢复，一步不重、一步不漏',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    // The draft is done, 办中检查 still waits: one branch of two.
    const branch = await walkTo(world, '关于完善被征地农民养老保障政策的建议', {
      first: 'draft',
      // 办中检查 may be opened before 拟稿 is: only the draft itself says that it was done.
      until: (item) => item.reply !== undefined && waitsAt('check')(item),
    });
    const stopped = await walkTo(world, '关于建立技能人才薪酬指引制度的建议', {
      until: waitsAt('endorse-director'),
    });
    const first = await walkTo(world, '关于改善残疾人就业环境的提案', {
      until: waitsAt('propose'),
    });

    await dev.remove(await branch.walker.execution());
    await stop(dev, await stopped.walker.execution());
    await dev.remove(await first.walker.execution());
    const date = await world.today();
    world.report.step({
      date,
      who: '故障',
      did: '两个流程被删，一个被停',
      entered: '三件没有流程',
    });

    await dev.workingDays(1);
    for (const lost of [branch, stopped, first]) await resumed(world, lost);
    await branch.walker.walk({ until: waitsAt('party-group') });
    await stopped.walker.walk({ until: waitsAt('assign') });
    await first.walker.walk({ until: waitsAt('endorse-deputy') });
    const timeline = await world.client.timeline(branch.item.itemId);
    same('拟稿只做了一次', 1, timeline.filter(({ what }) => what === '拟稿：办毕').length);
    world.report.held('三件都从原处走下去了');
    for (const { walker } of [branch, stopped, first]) await walker.checkMails();
  },
};
