import type { Item } from './types.ts';
import { until } from './until.ts';
import type { Walker } from './walk.ts';
import type { World } from './world.ts';

/** Walks an item to its draft, and waits until both branches of the handling are open. */
export async function walkToDraft(world: World, walker: Walker, itemId: string): Promise<Item> {
  const handled = ({ openTasks }: Item) =>
    openTasks.some(({ step }) => step === 'draft' || step === 'check');
  await walker.walk({ until: handled });
  return until(`${itemId} 的拟稿和办中检查`, async () => {
    const item = await world.client.item(itemId);
    return item.openTasks.length === 2 && item;
  });
}

/** The worst status of its co-units, as the list of its handler shows it. */
export async function listedStatus(
  { client }: World,
  { itemId, division }: Item,
): Promise<string | undefined> {
  let cursor = '';
  do {
    const path = `/v1/items?handler=${division?.handler}&limit=100${cursor}`;
    const page = await client.ask<{
      items: { itemId: string; coStatus: string }[];
      cursor?: string;
    }>('clerk', { path });
    const found = page.items.find((row) => row.itemId === itemId);
    if (found) return found.coStatus;
    cursor = page.cursor ? `&cursor=${encodeURIComponent(page.cursor)}` : '';
  } while (cursor);
  return undefined;
}
