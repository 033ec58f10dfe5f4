import type { Dev } from '../support/dev.ts';
import { present, same } from '../support/difference.ts';
import { act, endOf } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';
import {
  endedItems,
  freeYear,
  heldMinutes,
  registerOf,
  reviewAt,
  settleRest,
  USUAL,
} from '../support/yearEnd.ts';

/** A call and its six retries. */
const ALL_TRIES = 7;

/** The next step that the system does for a round fails for good. */
const breaks = (dev: Dev, stream: string) => dev.failing(stream, ALL_TRIES);

/** Whether it failed or is gone: the daily job takes the course up again, at the state where it stood. */
async function takenUp(dev: Dev, course: string, attempt: number, state: string): Promise<void> {
  const name = `${course}-a${attempt}`;
  await dev.workingDays(1);
  const again = await until(`流程 ${name}`, () => dev.execution(name));
  const entered = again.events.flatMap(({ stateEnteredEventDetails }) =>
    stateEnteredEventDetails ? [stateEnteredEventDetails.name] : [],
  );
  same(`${name} 从停下的一步接上`, ['入口 Entry', state], entered.slice(0, 2));
}

/** The course failed, and that is on record; then it is taken up again. */
async function mended(dev: Dev, course: string, attempt: number, state: string): Promise<void> {
  await dev.workingDays(1);
  same(`${course} 流程中断了`, 'FAILED', await endOf({ dev } as World, `${course}-a${attempt}`));
  await takenUp(dev, course, attempt + 1, state);
}

/** An execution is gone while people are waited for. */
async function lost(dev: Dev, course: string, attempt: number, state: string): Promise<void> {
  await dev.remove(`${course}-a${attempt}`);
  await takenUp(dev, course, attempt + 1, state);
}

/** A round of one item that is in hand. */
async function askedRound(world: World): Promise<{ roundId: string; itemId: string; by: string }> {
  const wanted = { title: '关于优化技能培训补贴的建议', demands: ['简化申领手续'] };
  const { itemId } = await registerNew(world, wanted);
  const item = await createWalker(world, itemId).walk({
    until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
  });
  const { roundId } = await act<{ roundId: string }>(world, 'clerk', {
    ...{ did: '启动调度', path: '/v1/progress-rounds', json: { items: [itemId] } },
  });
  return { roundId, itemId, by: present('分工', item.division).handler };
}

/** 定期调度: urging fails in one round, reporting in another. */
async function progressRounds(world: World, dev: Dev): Promise<void> {
  const late = await askedRound(world);
  const course = `progress-round-${late.roundId}`;
  await breaks(dev, `progress-round#${late.roundId}`);
  const path = `/v1/progress-rounds/${late.roundId}/close`;
  await act(world, 'office', { did: '提前截止', path, json: {} });
  await mended(dev, course, 1, '逐件催办 Urge the late');
  same('催办、汇总都补上了', 'SUCCEEDED', await endOf(world, `${course}-a2`));

  const whole = await askedRound(world);
  const next = `progress-round-${whole.roundId}`;
  await breaks(dev, `progress-round#${whole.roundId}`);
  await act(world, whole.by, {
    did: '回复调度',
    path: `/v1/progress-rounds/${whole.roundId}/answers`,
    json: { answers: [{ itemId: whole.itemId, text: '申领手续由五项减为两项。' }] },
  });
  await mended(dev, next, 1, '汇总上报 Report');
  same('汇总补上了', 'SUCCEEDED', await endOf(world, `${next}-a2`));
}

/** The look-back of one item: gone at the check, failed when the deputy was to be told. */
async function lookBack(
  world: World,
  dev: Dev,
  { lookBackId, itemId }: { lookBackId: string; itemId: string },
): Promise<void> {
  const course = `lookback-${lookBackId}-${itemId}`;
  const path = `/v1/look-backs/${lookBackId}`;
  const inspector = present('督查组', world.people.at({ role: 'inspector' })[0]).id;
  const result = { itemId, ...USUAL.promise };
  await act(world, 'clerk', { did: '年终复评', path: `${path}/results`, json: result });
  await until('等候核查', async () => {
    const events = (await dev.execution(`${course}-a1`))?.events ?? [];
    return events.some((one) => one.stateEnteredEventDetails?.name === '督查核查 Check result');
  });
  await lost(dev, course, 1, '督查核查 Check result');
  await dev.failing(itemId, ALL_TRIES);
  const agreed = { itemId, outcome: 'agreed' };
  await act(world, inspector, { did: '核查：属实', path: `${path}/checks`, json: agreed });
  await mended(dev, course, 2, '告知代表 Tell deputy');
  same('代表已告知', 'SUCCEEDED', await endOf(world, `${course}-a3`));
}

/** Rounds fail or are lost at each of their steps, and go on where they stood. */
export const roundsFailed: Scenario = {
  name: 'rounds-failed',
  title: '轮次流程故障：调度、年终督查、逐件回头看在任何一步中断或丢失，每日核对都从那一步接上',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    await progressRounds(world, dev);
    const { promise } = await endedItems(world);
    const year = await freeYear(world);
    const course = `year-end-${year}`;
    const stream = `year-end#${year}`;
    await breaks(dev, stream);
    const json = { year, term: 18 };
    await act(world, 'office', { did: `启动${year}年年终督查`, path: '/v1/year-ends', json });
    await mended(dev, course, 1, '选定件 Choose items');
    const { chosen } = await reviewAt(world, year, 'look-back');
    const { lookBackId } = present('回头看', chosen);
    same('选上了', true, (await registerOf(world, lookBackId)).length > 0);
    await lost(dev, course, 2, '逐件回头看 Look back at each');
    await lookBack(world, dev, { lookBackId, itemId: promise.itemId });
    await breaks(dev, stream);
    await settleRest(world, lookBackId, [promise.itemId]);
    await mended(dev, course, 3, '汇总报告 Compile report');
    await reviewAt(world, year, 'write');
    await lost(dev, course, 4, '报告定稿 Write report');
    const texts = { practices: '见面在前。', problems: '进度不一。', nextSteps: '逐月调度。' };
    const path = `/v1/year-ends/${year}/report`;
    await act(world, 'office', { did: '年终报告定稿', path, json: texts });
    await reviewAt(world, year, 'hear');
    await lost(dev, course, 5, '党组会听取 Hear report');
    await breaks(dev, stream);
    await act(world, 'secretary', { did: '党组会年末听取', ...(await heldMinutes(world, year)) });
    await mended(dev, course, 6, '转入下一年 Roll over');
    await reviewAt(world, year, 'over');
    same('年终督查走完', 'SUCCEEDED', await endOf(world, `${course}-a7`));
    world.report.held('三种轮次，每一步停下都从那一步接上，没有一步做两次');
  },
};
