import { setTimeout as delay } from 'node:timers/promises';

/** What was waited for did not come in time. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** Real ms that something may take which nothing else is said of. */
let patience = 20_000;

/** Waits less long from now on: for a test in which something is not to come. */
export function losePatience(ms: number): void {
  patience = ms;
}

interface Patience {
  /** Real ms to wait at most. */
  within?: number;
  /** What is to be seen of it when it does not come: the state it stands in. */
  otherwise?: () => unknown;
}

/**
 * Looks again and again until there is something, and gives it.
 * @throws Late naming what was waited for
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  { within = patience, otherwise }: Patience = {},
): Promise<T> {
  const deadline = Date.now() + within;
  for (let pause = 40; ; pause = Math.min(pause * 1.4, 250)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) {
      const seen = otherwise ? `；现在是 ${JSON.stringify(await otherwise())}` : '';
      throw new Late(`等了 ${within / 1000} 秒，没有等到：${what}${seen}`);
    }
    await delay(pause);
  }
}
