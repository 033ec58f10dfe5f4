import { performance } from 'node:perf_hooks';
import { type Crew, drive, registerNth } from '../e2e/kill/drive.ts';
import { createAckLedger } from '../e2e/kill/ledger.ts';
import { startStack } from '../e2e/support/stack.ts';
import { openWorld } from '../e2e/support/world.ts';
import { rateNext } from '../faults/rate.ts';
import { median, one, table } from './figures.ts';
import { consumed, less } from './life.ts';

/** Real ms without anything to do after which an item is stuck. */
const STUCK = 120_000;

/** Walks the items of these numbers, so many at a time; the seconds that each took. */
async function walkAll(
  crew: Crew,
  { first, items, users }: { first: number; items: number; users: number },
): Promise<number[]> {
  const seconds: number[] = [];
  let next = first;
  async function user(): Promise<void> {
    for (let n = next++; n < first + items; n = next++) {
      const from = performance.now();
      const itemId = await registerNth(crew, n);
      const done = await drive(crew, itemId, ({ concluded }) => concluded !== undefined, STUCK);
      if (!done) throw new Error(`${itemId} did not come to its end`);
      seconds.push((performance.now() - from) / 1000);
    }
  }
  await Promise.all(Array.from({ length: users }, user));
  return seconds;
}

/** (e) Items walked from registration to 办结 a minute on a local system, by users at the same time. */
export async function pace(): Promise<string> {
  const stack = await startStack();
  try {
    const world = await openWorld(stack.base);
    const crew: Crew = {
      world,
      today: await world.today(),
      acknowledged: createAckLedger(),
      onAcknowledged: () => undefined,
      rate: (item) => rateNext(world, item),
    };
    // What is loaded once is loaded.
    await walkAll(crew, { first: 0, items: 1, users: 1 });
    let first = 1;
    const rows: string[][] = [];
    let calls: string[][] = [];
    for (const users of [1, 4, 16]) {
      const items = users * 3;
      await world.dev?.idle();
      const before = await consumed(stack.base);
      const from = performance.now();
      const seconds = await walkAll(crew, { first, items, users });
      first += items;
      const minutes = (performance.now() - from) / 60_000;
      await world.dev?.idle();
      const taken = less(await consumed(stack.base), before);
      const slowest = Math.max(...seconds);
      rows.push([
        ...[users, items].map(String),
        ...[items / minutes, median(seconds), slowest].map(one),
      ]);
      calls = Object.entries(taken)
        .filter(([, { invocations }]) => invocations > 0)
        .map(([name, { invocations }]) => [
          name,
          ...[invocations / minutes, invocations / items].map((figure) => figure.toFixed(0)),
        ]);
    }
    return [
      table(['users', 'items', 'items a minute', 'an item, s (median)', 'slowest, s'], rows),
      '',
      'functions, with the most users:',
      '',
      table(['function', 'calls a minute', 'an item'], calls),
    ].join('\n');
  } finally {
    await stack.stop();
  }
}
