import { letterOf } from './profile.ts';
import { type NewItem, registerNew } from './register.ts';
import type { Item } from './types.ts';
import { createWalker, type Walker } from './walk.ts';
import type { World } from './world.ts';

/** An item whose class makes a promise, walked into 成效跟踪. */
export async function trackedItem(
  world: World,
  wanted: NewItem,
): Promise<{ item: Item; walker: Walker }> {
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  const item = await walker.walk({ letter: () => letterOf(world.profile, 'promise') });
  return { item, walker };
}
