import { setTimeout as pause } from 'node:timers/promises';
import { isPassing, isThrottled } from './faults.ts';

/** As the SDK has it for DynamoDB: four attempts, a pause that doubles from 25 ms, or 1 s when throttled. */
const MOST_ATTEMPTS = 4;
const PAUSE_MS = 25;
const PAUSE_WHEN_THROTTLED_MS = 1_000;
const LONGEST_PAUSE_MS = 20_000;
/** What further attempts may cost in all until calls go well again: an outage is not made worse. */
const FUND = 500;
const COST = 14;
const COST_WHEN_THROTTLED = 5;

/** Tries again what may go well in a moment; one for all the calls of a client. */
export class Attempts {
  #fund = FUND;

  /** @throws whatever the last attempt threw */
  async of<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    let paid = 0;
    for (let made = 1; ; made += 1) {
      try {
        const answer = await attempt();
        this.#fund = Math.min(FUND, this.#fund + (paid || 1));
        return answer;
      } catch (error) {
        const cost = isThrottled(error) ? COST_WHEN_THROTTLED : COST;
        if (made >= MOST_ATTEMPTS || !isPassing(error) || this.#fund < cost) throw error;
        this.#fund -= cost;
        paid = cost;
        const base = isThrottled(error) ? PAUSE_WHEN_THROTTLED_MS : PAUSE_MS;
        const most = Math.min(base * 2 ** (made - 1), LONGEST_PAUSE_MS);
        await pause(Math.random() * most, undefined, signal ? { signal } : {});
      }
    }
  }
}
