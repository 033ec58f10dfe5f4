import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios/index.ts';
import { present } from './support/difference.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { checkTruth } from './support/truth.ts';
import { openWorld, type Scenario, type World } from './support/world.ts';

let stack: LocalStack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await openWorld(stack.base);
}, 150_000);

afterAll(() => stack?.stop());

const MINUTE = 60_000;

describe('the first time, one after the other', () => {
  it.each(SCENARIOS)('$name $title', ({ run }) => run(world), MINUTE);
});

/** Runs scenarios two at a time. */
async function inPairs(scenarios: readonly Scenario[]): Promise<void> {
  const left = [...scenarios];
  async function next(): Promise<void> {
    for (let one = left.shift(); one; one = left.shift()) await one.run(world);
  }
  await Promise.all([next(), next()]);
}

describe('again on the data of the former run, in another order', () => {
  it(
    'two at a time, but for those that must be alone',
    () => inPairs(SCENARIOS.filter(({ alone }) => !alone).toReversed()),
    3 * MINUTE,
  );

  it.each(SCENARIOS.filter(({ alone }) => alone).toReversed())(
    '$name $title',
    ({ run }) => run(world),
    MINUTE,
  );

  it(
    'leaves histories that nobody rewrote, and views that are what the events give',
    async () => {
      const dev = present('/dev', world.dev);
      await dev.idle();
      const { streams, events, rows } = await checkTruth(dev);
      console.log(`${streams} 条事件链、${events} 个事件完好；${rows} 行视图与重建的逐字节相同`);
      expect(streams).toBeGreaterThan(2 * SCENARIOS.length);
    },
    MINUTE,
  );

  it('leaves no execution that failed', async () => {
    const answer = await fetch(`${stack.base}/dev/executions`);
    const { executions } = (await answer.json()) as {
      executions: { name: string; status: string }[];
    };
    expect(executions.length).toBeGreaterThan(2 * SCENARIOS.length);
    expect(executions.filter(({ status }) => /FAILED|TIMED_OUT/.test(status))).toEqual([]);
  });
});
