import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGES, STEP_IDS } from '../../functions/domain/steps/ids.ts';
import { describeLogs } from './access/logs.ts';
import { describeAccess } from './access/suite.ts';
import { askAtStage, askAtTask, type Cell } from './permissions/probe.ts';
import { coRedone } from './scenarios/coRedone.ts';
import { decidedAgain } from './scenarios/dissatisfiedTwice.ts';
import { inspectedAndCorrected } from './scenarios/inspectedAndCorrected.ts';
import { movedAway } from './scenarios/movedAway.ts';
import { promiseKept } from './scenarios/promiseKept.ts';
import { returnGranted } from './scenarios/returnGranted.ts';
import { returnRefused } from './scenarios/returnRefused.ts';
import { superiorChecked } from './scenarios/superiorChecked.ts';
import { withdrawn } from './scenarios/withdrawn.ts';
import type { Client } from './support/client.ts';
import { registerNew } from './support/register.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { createWalker } from './support/walk.ts';
import { openWorld, type Scenario, type World } from './support/world.ts';

let stack: LocalStack;
let world: World;
const cells: Cell[] = [];
const touched = new Set<string>();
const asked = { steps: new Set<string>(), stages: new Set<string>() };

beforeAll(async () => {
  stack = await startStack();
  world = await openWorld(stack.base);
}, 150_000);

afterAll(() => stack?.stop());

/** Before the right person ends a step everybody tries, and at each new stage every role every step. */
async function probe(itemId: string, taskId: string, data: object): Promise<void> {
  await world.dev?.idle();
  const item = await world.client.item(itemId);
  const task = item.openTasks.find((one) => one.taskId === taskId);
  if (!task) return;
  if (!asked.steps.has(task.step)) {
    asked.steps.add(task.step);
    cells.push(...(await askAtTask(world, item, task, data)));
  }
  await probeStage(itemId);
}

async function probeStage(itemId: string): Promise<void> {
  await world.dev?.idle();
  const item = await world.client.item(itemId);
  if (!asked.stages.has(item.stage)) {
    asked.stages.add(item.stage);
    cells.push(...(await askAtStage(world, item)));
  }
  const { version } = await world.client.item(itemId);
  if (version !== item.version) touched.add(`${itemId} ${item.stage}`);
}

/** The same world, in which everybody tries before each step. */
function probing(): World {
  const complete: Client['complete'] = async (person, task, outcome, data) => {
    await probe(task.itemId, task.taskId, data);
    return world.client.complete(person, task, outcome, data);
  };
  return { ...world, client: { ...world.client, complete } };
}

const STORIES: readonly Scenario[] = [
  decidedAgain,
  inspectedAndCorrected,
  promiseKept,
  coRedone,
  returnRefused,
  superiorChecked,
];

describe('everybody tries every step, through HTTP', () => {
  it.each(STORIES)('$name', ({ run }) => run(probing()), 300_000);

  it('the rating is nobody’s in the bureau', async () => {
    const { itemId } = await registerNew(world, {
      title: '关于规范直播带货从业人员管理的建议',
      demands: ['建立岗前培训制度'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ until: ({ stage }) => stage === 'consulting' });
    const task = item.openTasks[0];
    if (!task) throw new Error('no task');
    asked.steps.add(task.step);
    cells.push(...(await askAtTask(world, item, task, {})));
    await probeStage(itemId);
    await walker.walk();
    await probeStage(itemId);
  }, 300_000);

  it.each([
    { ends: returnGranted, stage: 'returned' },
    { ends: withdrawn, stage: 'withdrawn' },
    { ends: movedAway, stage: 'transferred' },
  ])(
    '$ends.name',
    async ({ ends, stage }) => {
      await ends.run(world);
      const { items } = await world.client.ask<{ items: { itemId: string }[] }>('clerk', {
        path: `/v1/items?stage=${stage}`,
      });
      for (const { itemId } of items) await probeStage(itemId);
    },
    300_000,
  );
});

describe('the table, cell by cell', () => {
  it('every step and every stage was tried', () => {
    const public_ = ['second-consult'];
    const missing = STEP_IDS.filter((step) => !asked.steps.has(step) && !public_.includes(step));
    expect(missing).toEqual([]);
    expect(STAGES.filter((stage) => !asked.stages.has(stage) && stage !== 'registered')).toEqual(
      [],
    );
  });

  it('every answer is the one that the table gives', () => {
    console.log(`${cells.length} 次尝试`);
    expect(cells.filter(({ expected, answered }) => expected !== answered)).toEqual([]);
    expect(
      cells.filter(({ answered }) => answered === '422 OUTCOME_INVALID').length,
    ).toBeGreaterThan(30);
  });

  it('nothing was written by any of them', () => {
    expect([...touched]).toEqual([]);
  });
});

describe('from outside', () => {
  describeAccess(() => ({ stack, world }));
  describeLogs(() => ({ stack, world }));
});
