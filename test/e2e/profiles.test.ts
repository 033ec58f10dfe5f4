import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios/index.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { openWorld, type World } from './support/world.ts';

/** The main line, 重办, 协办 and 退办: where places differ most. */
const TOLD = ['satisfied', 'handled-again', 'co-handled', 'return-granted', 'return-refused'];
const told = SCENARIOS.filter(({ name }) => TOLD.includes(name));

describe.each(['chongqing', 'sichuan'])('under the profile of %s', (profile) => {
  let stack: LocalStack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ profile });
    world = await openWorld(stack.base);
  }, 150_000);

  afterAll(() => stack?.stop());

  it('is the profile in force', () => {
    expect(world.profile.id).toBe(profile);
    expect(told).toHaveLength(TOLD.length);
  });

  it.each(told)('$name $title', ({ run }) => run(world), 60_000);
});
