import { present, same } from '../e2e/support/difference.ts';
import { runJob } from '../e2e/support/jobs.ts';
import { relayAgain } from '../e2e/support/maintenance.ts';
import type { LocalStack } from '../e2e/support/stack.ts';
import type { Item } from '../e2e/support/types.ts';
import { openWorld } from '../e2e/support/world.ts';
import { gather } from './crowd.ts';
import { fullDisk } from './fullDisk.ts';
import { type Figures, invariants } from './invariants.ts';
import { poison } from './poison.ts';

/** How many people drive how many items, while this share of calls fails. */
export interface Ordeal {
  items: number;
  users: number;
  rates: readonly number[];
  seed: number;
}

/** What it came to. */
export interface Outcome extends Figures {
  waves: number;
  /** Real ones, until every item was where it was to come to. */
  minutes: number;
  /** How often each trouble struck. */
  struck: Record<string, number>;
}

const concluded = (item: Item) => item.concluded !== undefined;

/** Every fourth item stays on its way, so that open ones are checked too. */
const STOPS: Record<number, string> = { 1: 'deputy-review', 3: 'draft' };

function there(item: Item, n: number): boolean {
  const step = n % 4 === 3 ? STOPS[(n >> 2) % 2 === 0 ? 1 : 3] : undefined;
  return step ? item.openTasks.some((task) => task.step === step) : concluded(item);
}

/**
 * A crowd drives its items through failing services, unreadable messages and a full disk; then time goes by,
 * and what has to hold is proven.
 * @throws Difference, Late, Error naming what does not hold
 */
export async function ordeal(stack: LocalStack, wishes: Ordeal): Promise<Outcome> {
  const { items, users, rates, seed } = wishes;
  const world = await openWorld(stack.base);
  const dev = present('/dev', world.dev);
  const crowd = await gather(world, items, users);
  const { crew } = crowd;
  const poisoned = await poison(dev);
  const extra: string[] = [];
  const began = performance.now();
  const between = async (wave: number) => {
    if (wave === 1) extra.push(await fullDisk(crew, items));
  };
  const { struck, waves } = await crowd.drive({ there, rates, seed, between });
  const minutes = (performance.now() - began) / 60_000;
  await poisoned.setAside();
  await runJob(dev, 'reconcile');
  await dev.idle();
  // Everything once more, from the first event on: nothing may come of it.
  const again = await relayAgain(stack, `${crew.today}T00:00:00+08:00`);
  same('重新转交', true, again.clean || again.said);
  await dev.idle();
  const itemIds = [...crowd.itemIds, ...extra];
  const { acknowledged } = crew;
  const checked = { stack, world, itemIds, letters: crowd.itemIds, acknowledged };
  return { ...(await invariants(checked)), waves, minutes, struck };
}
