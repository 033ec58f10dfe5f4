import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios/index.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { openWorld, type World } from './support/world.ts';

/** 重办 (the main line twice) and 协办: where places differ most; all others by `rehearse --profile`. */
const TOLD = ['handled-again', 'co-handled'];
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
