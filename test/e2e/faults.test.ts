import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Crowd, concluded, gather } from '../faults/crowd.ts';
import { faultsOf } from '../faults/faults.ts';
import { invariants } from '../faults/invariants.ts';
import { deadLetters, poisonQueues, poisonStream, reconcile } from '../faults/tools.ts';
import type { Dev } from './support/dev.ts';
import { present } from './support/difference.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { openWorld, type World } from './support/world.ts';

const ITEMS = 6;
const USERS = 3;
const SEED = Number(process.env.HUIYIN_SEED ?? Math.floor(Math.random() * 1e9));

let stack: LocalStack;
let world: World;
let dev: Dev;
let crowd: Crowd;

beforeAll(async () => {
  stack = await startStack();
  world = await openWorld(stack.base);
  dev = present('/dev', world.dev);
  crowd = await gather(world, ITEMS, USERS);
}, 150_000);

afterAll(() => stack?.stop());

const waitsAt = (step: string) => (item: { openTasks: { step: string }[] }) =>
  item.openTasks.some((task) => task.step === step);

describe(`faults of the services, seed ${SEED}`, () => {
  it('are survived: half of the calls fail, then one in ten, until every item is concluded', async () => {
    await dev.callFaults(faultsOf(0.5), SEED);
    await crowd.drive(waitsAt('propose'));
    const half = await dev.callFaults(faultsOf(0.1), SEED);
    await crowd.drive(concluded);
    const tenth = await dev.callFaults([]);
    console.log(`seed ${SEED} 一半 ${JSON.stringify(half)}，一成 ${JSON.stringify(tenth)}`);
    expect(tenth['dynamodb fail']).toBeGreaterThan(0);
    expect(tenth['dynamodb lose-answer']).toBeGreaterThan(0);
    expect(tenth['stream replay']).toBeGreaterThan(0);
  }, 120_000);

  it('leave everything as it has to be', async () => {
    await dev.minutes(15);
    await reconcile(dev);
    await dev.minutes(15);
    const { itemIds, crew } = crowd;
    const figures = await invariants({ stack, world, itemIds, acknowledged: crew.acknowledged });
    console.log(JSON.stringify(figures), JSON.stringify(await deadLetters(dev)));
    expect(figures.items).toBe(ITEMS);
    expect(figures.numbers).toBe(ITEMS);
  }, 60_000);
});

void poisonQueues;
void poisonStream;
