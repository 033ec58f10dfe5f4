import { importHalfWay, oldNumbers } from './halfWay.ts';
import { letterOf } from './profile.ts';
import type { Item } from './types.ts';
import { createWalker } from './walk.ts';
import type { World } from './world.ts';

/** An item in 成效跟踪 with so many promises, from the old list: the short way there. */
export async function promising(world: World, promises: number): Promise<Item> {
  const [documentNumber = ''] = await oldNumbers(world, 1);
  const wanted = { title: '关于分批改造零工市场的建议', demands: ['改造零工市场'] };
  const letter = letterOf(world.profile, 'promise');
  const row = { at: 'inspect', letter, promises, documentNumber };
  return createWalker(world, await importHalfWay(world, wanted, row)).walk();
}
