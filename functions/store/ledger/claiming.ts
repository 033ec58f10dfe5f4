import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../../domain/errors.ts';
import { type Alongside, AlongsideConflict, VersionConflict } from '../append.ts';
import type { Store } from '../store.ts';
import { type Counter, claimWrite, passTurn, readCounter, takeTicket } from './counters.ts';

/** All in milliseconds. After this a caller gives up, while the function still has time to say so. */
const PATIENCE = 15_000;
/** So long the line may stand still: then whoever is next has gone, and the others go on without. */
const STALLED = 1000;
/** How long one in the line takes, until it has been seen. */
const FIRST_PACE = 10;
const SHORTEST_WAIT = 4;
const LONGEST_WAIT = 400;
/** Who is as near to his turn as this looks as often as he may. */
const NEAR = 2;

/** Half of the time that those ahead will take: so nobody looks often, and nobody comes late. */
function waitFor(ahead: number, pace: number): number {
  const wait = (Math.max(0, ahead - NEAR) * pace * (1 + Math.random())) / 3;
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, wait));
}

/** Waits until all with an earlier ticket are served, looking as seldom as the pace of the line allows. */
async function turnOf(
  store: Store,
  counter: string,
  ticket: number,
  until: number,
): Promise<Counter> {
  let pace = FIRST_PACE;
  let moved = performance.now();
  let seen = await readCounter(store, counter);
  for (;;) {
    const ahead = ticket - 1 - seen.turn;
    const now = performance.now();
    if (ahead <= 0 || now - moved > STALLED || now > until) return seen;
    await pause(waitFor(ahead, pace));
    const next = await readCounter(store, counter);
    if (next.turn > seen.turn) {
      const then = performance.now();
      pace = (then - moved) / (next.turn - seen.turn);
      moved = then;
    }
    seen = next;
  }
}

const isTaken = (error: unknown) =>
  error instanceof VersionConflict ||
  (error instanceof AlongsideConflict && error.alongside === 'counter');

/**
 * Runs a write that claims the next number of a counter in its own transaction. Alone, that is all; who
 * loses the number to another takes a place in a line and tries again in turn. What keeps numbers without
 * gap or double is the condition of the claim; the line only keeps callers out of each other's way
 * (docs/decisions/0014).
 * @throws Refusal NUMBER_BUSY when so many come at once that it was never this caller's turn
 */
export async function claiming<T>(
  store: Store,
  counter: string,
  run: (n: number, claim: Alongside) => Promise<T>,
): Promise<T> {
  const until = performance.now() + PATIENCE;
  let ticket: number | undefined;
  for (;;) {
    const now =
      ticket === undefined
        ? await readCounter(store, counter)
        : await turnOf(store, counter, ticket, until);
    const turn = ticket === undefined ? undefined : Math.max(now.turn, ticket);
    try {
      return await run(now.n + 1, claimWrite(store, counter, now.n, turn));
    } catch (error) {
      const late = performance.now() > until;
      if (isTaken(error) && !late) {
        ticket ??= await takeTicket(store, counter);
        continue;
      }
      if (ticket !== undefined) await passTurn(store, counter, ticket);
      if (!isTaken(error)) throw error;
      throw new Refusal('conflict', 'NUMBER_BUSY', '同时取号的人太多，没有取到号，请稍候再试。');
    }
  }
}
