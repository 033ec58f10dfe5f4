import { randomUUID } from 'node:crypto';
import { type Crew, drive, registerNth } from '../e2e/kill/drive.ts';
import { unanswered } from '../e2e/kill/insist.ts';
import { createAckLedger } from '../e2e/kill/ledger.ts';
import { present } from '../e2e/support/difference.ts';
import { runJob } from '../e2e/support/jobs.ts';
import type { Item } from '../e2e/support/types.ts';
import type { World } from '../e2e/support/world.ts';
import { faultsOf } from './faults.ts';
import { keepLetter } from './papers.ts';
import { rateNext } from './rate.ts';

/** How the crowd drives. */
export interface Course {
  /** Whether the n-th item is where it is to come to. */
  there: (item: Item, n: number) => boolean;
  /** Share of calls that fail in the first wave, in the second, and so on, and then from the first again. */
  rates: readonly number[];
  seed: number;
  /** Told after each wave, when all is well. */
  between?: (wave: number) => Promise<void>;
}

/** Many items that many people drive at the same time. */
export interface Crowd {
  crew: Crew;
  itemIds: readonly string[];
  /**
   * Drives every item until it is there, in waves. Between two waves all is well and minutes go by, as the
   * queues' retries need them; now and then the daily reconciliation looks after the routes.
   */
  drive(course: Course): Promise<{ struck: Record<string, number>; waves: number }>;
}

/** Real ms without anything to do after which time must pass for an item. */
const PATIENCE = 2_000;
/** Real ms after which a person whom nobody answers turns to something else until it is better. */
const GIVES_UP = 15_000;
/** A queue hides what failed for less. */
const MINUTES = 10;
const MOST_WAVES = 60;

/** So many items for so many people; each is registered, with its letter, when somebody takes it up. */
export async function gather(world: World, items: number, users: number): Promise<Crowd> {
  const dev = present('/dev', world.dev);
  const itemIds: string[] = [];
  const crew: Crew = {
    world,
    today: await world.today(),
    acknowledged: createAckLedger(),
    onAcknowledged: () => undefined,
    rate: (item) => rateNext(world, item, GIVES_UP),
    patience: GIVES_UP,
  };

  /** Of the n-th item's registration and of its letter: the same however often somebody begins again. */
  const keys = Array.from({ length: items }, () => [randomUUID(), randomUUID()] as const);
  const lettered = new Set<number>();

  async function registered(n: number): Promise<string> {
    const [registration, letter] = present(`第${n}件`, keys[n]);
    const itemId = itemIds[n] ?? (await registerNth(crew, n, registration));
    itemIds[n] = itemId;
    if (!lettered.has(n)) await keepLetter(crew, itemId, letter);
    lettered.add(n);
    return itemId;
  }

  /** Whether the n-th item came to where it was to come to. */
  async function driven(n: number, there: Course['there']): Promise<boolean> {
    try {
      const itemId = await registered(n);
      return (await drive(crew, itemId, (item) => there(item, n), PATIENCE)) !== undefined;
    } catch (error) {
      if (unanswered(error)) return false;
      throw error;
    }
  }

  /** Everybody takes up one item after the other; gives those that stand still. */
  async function wave(left: readonly number[], there: Course['there']): Promise<number[]> {
    const still: number[] = [];
    let next = 0;
    async function user(): Promise<void> {
      for (let n = left[next++]; n !== undefined; n = left[next++]) {
        if (!(await driven(n, there))) still.push(n);
      }
    }
    await Promise.all(Array.from({ length: users }, user));
    return still;
  }

  return {
    crew,
    itemIds,
    async drive({ there, rates, seed, between }) {
      const struck: Record<string, number> = {};
      let left = Array.from({ length: items }, (_, n) => n);
      for (let waves = 1; ; waves += 1) {
        const rate = rates[(waves - 1) % rates.length] ?? 0;
        await dev.callFaults(faultsOf(rate), seed + waves);
        left = await wave(left, there);
        for (const [name, times] of Object.entries(await dev.callFaults([]))) {
          struck[name] = (struck[name] ?? 0) + times;
        }
        await between?.(waves);
        if (left.length === 0) return { struck, waves };
        if (waves === MOST_WAVES) {
          throw new Error(`${left.map((n) => itemIds[n]).join('、')} 一直没有往下走`);
        }
        await dev.minutes(MINUTES);
        if (waves % 3 === 0) await runJob(dev, 'reconcile');
      }
    },
  };
}
