import { same } from './difference.ts';
import type { World } from './world.ts';

/** @throws Difference when anything was written to the item by what `act` does */
export async function untouchedBy(
  { client }: World,
  itemId: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = await client.timeline(itemId);
  await act();
  const [after, item] = [await client.timeline(itemId), await client.item(itemId)];
  same(`${itemId} 的经过没有变化`, before, after);
  same(`${itemId} 的版本没有变化`, before.at(-1)?.version, item.version);
}
