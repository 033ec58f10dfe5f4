import { setTimeout as delay } from 'node:timers/promises';

/** A part of the stack that may still be at work; the answer names what, or is undefined at rest. */
export type AtWork = () => string | undefined | Promise<string | undefined>;

/** Not everything came to rest within the ceiling; the message names what is still at work. */
export class StillBusy extends Error {
  override readonly name = 'StillBusy';
}

interface Idle {
  parts: readonly AtWork[];
  /** Grows with every function call: a hop between two parts cannot hide from two quiet passes. */
  activity: () => number;
  /** Real ms to wait at most. */
  ceiling?: number;
}

/** Gives a function that waits until nothing moves any more; rejects with StillBusy. */
export function createIdle({ parts, activity, ceiling = 60_000 }: Idle): () => Promise<void> {
  async function atWork(): Promise<string[]> {
    const names: string[] = [];
    for (const part of parts) {
      const name = await part();
      if (name) names.push(name);
    }
    return names;
  }

  return async () => {
    const deadline = Date.now() + ceiling;
    for (let pause = 1; ; pause = Math.min(pause * 1.5, 40)) {
      const before = activity();
      const first = await atWork();
      if (first.length === 0) {
        await new Promise((done) => setImmediate(done));
        if ((await atWork()).length === 0 && activity() === before) return;
      } else if (Date.now() > deadline) {
        throw new StillBusy(`${ceiling / 1000} 秒内没有静止下来，仍在运行：${first.join('；')}`);
      }
      await delay(pause);
    }
  };
}
