import { type NewItem, registerNew } from './register.ts';
import { freshSample } from './sample.ts';
import type { Item } from './types.ts';
import type { World } from './world.ts';

/** An item of the sample that nobody has touched, or a new one like it. */
export async function chooseItem(
  world: World,
  fits: (item: Item) => boolean,
  otherwise: NewItem,
): Promise<Item> {
  return (await freshSample(world, fits)) ?? registerNew(world, otherwise);
}

/** An item of the sample to which the bureau only contributes, or a new one like it. */
export async function chooseCoItem(world: World, otherwise: NewItem): Promise<Item> {
  return (await freshSample(world, () => true, true)) ?? registerNew(world, otherwise);
}
