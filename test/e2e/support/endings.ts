import { type Refusal, refused } from './refusals.ts';
import type { Item } from './types.ts';
import { untouchedBy } from './untouched.ts';
import type { World } from './world.ts';

type How = Omit<Refusal, 'call'> & { outcome?: string };

/** A task of the item, ended by somebody in a way that must be refused. */
export function ending(item: Item, step: string, data: object, how: How): Refusal {
  const taskId = item.openTasks.find((task) => task.step === step)?.taskId ?? `${step}-1`;
  const { outcome = 'done', ...refusal } = how;
  const path = `/v1/items/${item.itemId}/tasks/${taskId}`;
  const json = { version: item.version, outcome, data };
  return { ...refusal, call: { method: 'POST', path, json } };
}

/** All of them are refused, and the item stays as it was. */
export async function refuseAll(
  world: World,
  item: Item,
  cases: readonly Refusal[],
): Promise<void> {
  await untouchedBy(world, item.itemId, async () => {
    for (const one of cases) await refused(world, one);
  });
}
