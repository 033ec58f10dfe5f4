import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios/index.ts';
import { present } from './support/difference.ts';
import { afterEveryEvent } from './support/everyEvent.ts';
import { compareViews, rebuild, verify } from './support/maintenance.ts';
import { recounted } from './support/recount.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { openWorld, type Scenario, type World } from './support/world.ts';

let stack: LocalStack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await openWorld(stack.base);
}, 150_000);

afterAll(() => stack?.stop());

const MINUTE = 60_000;

/** Some move the calendar or lose executions: nobody may be at work meanwhile. */
const beside = SCENARIOS.filter(({ alone }) => !alone);
const alone = SCENARIOS.filter((one) => one.alone);
/** About the lists of the morning: before months went by without any. About every schedule: after them. */
const LISTED = ['morning-list', 'scheduler-off'];
const listed = LISTED.flatMap((wanted) => alone.filter(({ name }) => name === wanted));

describe('the first time, several beside each other', () => {
  it.concurrent.each(beside)('$name $title', ({ run }) => run(world), 3 * MINUTE);
});

describe('the first time, alone, with the lists of the mornings', () => {
  it('knows the scenarios that need them', () => {
    expect(listed.map(({ name }) => name)).toEqual(LISTED);
  });
  it.each(listed.slice(0, 1))('$name $title', ({ run }) => run(world), 3 * MINUTE);
});

/** Months of mornings, each with a list to everybody, would take as long as all the rest. */
describe('the first time, alone, without the lists of the mornings', () => {
  beforeAll(() => world.dev?.scheduling(false, 'digests'));
  afterAll(() => world.dev?.scheduling(true, 'digests'));
  it.each(alone.filter((one) => !listed.includes(one)))(
    '$name $title',
    ({ run }) => run(world),
    2 * MINUTE,
  );
});

describe('the first time, alone, with every schedule', () => {
  it.each(listed.slice(1))('$name $title', ({ run }) => run(world), 3 * MINUTE);
});

/** Runs scenarios two at a time; one that fails keeps none of the others from being told. */
async function inPairs(scenarios: readonly Scenario[]): Promise<void> {
  const left = [...scenarios];
  const failures: unknown[] = [];
  async function next(): Promise<void> {
    for (let one = left.shift(); one; one = left.shift()) {
      await one.run(world).catch((error: unknown) => failures.push(error));
    }
  }
  await Promise.all([next(), next()]);
  expect(failures).toEqual([]);
}

/**
 * Told a second time: each shape of what a former run leaves behind. All of them twice is what
 * `npm run rehearse` is for; here they would take `npm test` beyond its ten minutes.
 */
const AGAIN = ['imported', 'satisfied', 'handled-again', 'promised', 'versions', 'reconciled'];
const again = SCENARIOS.filter(({ name }) => AGAIN.includes(name)).toReversed();

it('knows the scenarios that it tells again', () => {
  expect(again).toHaveLength(AGAIN.length);
});

describe('again on the data of the former run, in another order', () => {
  it(
    'two at a time, but for those that must be alone',
    () => inPairs(again.filter(({ alone }) => !alone)),
    8 * MINUTE,
  );

  it.each(again.filter(({ alone }) => alone))('$name $title', ({ run }) => run(world), MINUTE);

  it(
    'leaves histories that nobody rewrote, and views that are what the events give',
    async () => {
      await present('/dev', world.dev).idle();
      const findings = [await verify(stack), await compareViews(stack), await rebuild(stack)];
      console.log(findings.map(({ said }) => said).join('\n'));
      expect(findings.map(({ clean }) => clean)).toEqual([true, true, true]);
    },
    4 * MINUTE,
  );

  it(
    'leaves statistics that are the same kept event by event and counted anew from the events',
    async () => {
      expect(await recounted(world)).toBeGreaterThan(SCENARIOS.length);
    },
    2 * MINUTE,
  );

  it(
    'left them the same after every event, and keeps what these give, also after the rebuild',
    async () => {
      const began = performance.now();
      const { events, items } = await afterEveryEvent(stack);
      const seconds = Math.round((performance.now() - began) / 1000);
      console.log(`${items}件、${events}个事件，每个之后的统计都与重算相同（${seconds}秒）。`);
      expect(items).toBeGreaterThan(SCENARIOS.length);
    },
    2 * MINUTE,
  );

  it('leaves no execution that failed and was not taken up again', async () => {
    const answer = await fetch(`${stack.base}/dev/executions`);
    const { executions } = (await answer.json()) as {
      executions: { name: string; status: string }[];
    };
    expect(executions.length).toBeGreaterThan(SCENARIOS.length + again.length);
    // What was made to fail was taken up again as a later attempt of its course.
    const courseOf = (name: string) => name.replace(/\d+$/, '');
    const attemptOf = (name: string) => Number(/\d+$/.exec(name)?.[0]);
    const failed = executions.filter(({ status }) => /FAILED|TIMED_OUT/.test(status));
    const left = failed.filter(({ name }) =>
      executions.every(
        (one) => courseOf(one.name) !== courseOf(name) || attemptOf(one.name) <= attemptOf(name),
      ),
    );
    expect(left).toEqual([]);
  });
});
