import { type Crew, drive, registerNth } from '../e2e/kill/drive.ts';
import { createAckLedger } from '../e2e/kill/ledger.ts';
import { present } from '../e2e/support/difference.ts';
import type { Item } from '../e2e/support/types.ts';
import type { World } from '../e2e/support/world.ts';
import { rateNext } from './rate.ts';
import { reconcile } from './tools.ts';

/** Many items that many people drive at the same time. */
export interface Crowd {
  crew: Crew;
  itemIds: readonly string[];
  /**
   * Drives every item until it is there. Where nothing more moves, minutes go by, as the queues' retries
   * need them; and where that does not help either, the daily reconciliation looks after the routes.
   */
  drive(there: (item: Item) => boolean): Promise<void>;
}

/** Real ms without anything to do after which time must pass for an item. */
const PATIENCE = 2_000;
/** A queue hides what failed for less. */
const MINUTES = 10;
const MOST_WAVES = 60;

export const concluded = (item: Item) => item.concluded !== undefined;

/** So many items for so many people; each is registered when somebody takes it up. */
export async function gather(world: World, items: number, users: number): Promise<Crowd> {
  const dev = present('/dev', world.dev);
  const itemIds: string[] = [];
  const crew: Crew = {
    world,
    today: await world.today(),
    acknowledged: createAckLedger(),
    onAcknowledged: () => undefined,
    rate: (item) => rateNext(world, item),
  };

  async function registered(n: number): Promise<string> {
    itemIds[n] ??= await registerNth(crew, n);
    return itemIds[n];
  }

  /** Everybody takes up one item after the other; gives those that stand still. */
  async function wave(left: readonly number[], there: (item: Item) => boolean): Promise<number[]> {
    const still: number[] = [];
    let next = 0;
    async function user(): Promise<void> {
      for (let n = left[next++]; n !== undefined; n = left[next++]) {
        if (!(await drive(crew, await registered(n), there, PATIENCE))) still.push(n);
      }
    }
    await Promise.all(Array.from({ length: users }, user));
    return still;
  }

  return {
    crew,
    itemIds,
    async drive(there) {
      let left = Array.from({ length: items }, (_, n) => n);
      for (let waves = 1; ; waves += 1) {
        left = await wave(left, there);
        if (left.length === 0) return;
        if (waves > MOST_WAVES) {
          throw new Error(`${left.map((n) => itemIds[n]).join('、')} 一直没有往下走`);
        }
        await dev.minutes(MINUTES);
        if (waves % 3 === 0) await reconcile(dev).catch(() => undefined);
      }
    },
  };
}
