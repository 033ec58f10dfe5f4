import { setTimeout as delay } from 'node:timers/promises';
import { type LocalStack, NotReady } from '../support/stack.ts';
import type { Random } from './random.ts';

/** What the killing came to. */
export interface Kills {
  count: number;
  /** Of these, while the system was just starting. */
  whileStarting: number;
  /** Real ms from each start to ready. */
  restarts: number[];
}

/** Kills the whole system at so many random moments of the work, and starts it again each time. */
export interface Killer {
  /** To be told of each acknowledged command. */
  tick(): void;
  /** Ends when all kills are done and the system is up again. */
  done: Promise<Kills>;
}

interface Plan {
  stack: LocalStack;
  random: Random;
  kills: number;
  /** About how many commands there will be; the kills fall between the first and the last of them. */
  commands: number;
  /** Looked at after each restart. */
  afterRestart: () => Promise<void>;
}

/** One kill in so many hits the system while it starts. */
const WHILE_STARTING = 6;

/** Makes a plan of moments, counted in commands, and follows it. */
export function createKiller({ stack, random, kills, commands, afterRestart }: Plan): Killer {
  const moments = Array.from({ length: kills }, () => random.between(1, commands)).sort(
    (a, b) => a - b,
  );
  const result: Kills = { count: 0, whileStarting: 0, restarts: [] };
  let ticks = 0;
  let wake: (() => void) | undefined;

  async function reached(moment: number): Promise<void> {
    while (ticks < moment) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  async function kill(): Promise<void> {
    await stack.kill();
    result.count += 1;
  }

  /** Starts it; now and then it is killed again before it is ready. */
  async function restart(): Promise<void> {
    while (result.count < kills && random.between(0, WHILE_STARTING) === 0) {
      const starting = stack.restart().catch((error: unknown) => {
        if (!(error instanceof NotReady)) throw error;
      });
      await delay(random.between(0, 1500));
      await kill();
      await starting;
      result.whileStarting += 1;
    }
    await stack.restart();
    result.restarts.push(stack.readyAfter());
  }

  async function run(): Promise<Kills> {
    for (const moment of moments) {
      if (result.count >= kills) break;
      await reached(moment);
      // Not at the very instant of an answer, but anywhere in what it sets off.
      await delay(random.between(0, 250));
      await kill();
      await restart();
      await afterRestart();
    }
    return result;
  }

  return {
    tick() {
      ticks += 1;
      wake?.();
    },
    done: run(),
  };
}
