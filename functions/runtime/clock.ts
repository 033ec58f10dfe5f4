import { civilDateOf } from '../domain/calendar/civilDate.ts';

/** The clock handed to everything that needs the time. */
export interface Clock {
  /** UTC instant, ISO 8601 */
  instant(): string;
  /** Epoch seconds, for DynamoDB's TTL. */
  seconds(): number;
  /** Civil date in Asia/Shanghai. */
  today(): string;
}

/** The clock that reads the instant (epoch ms) from `now`. */
export function clockFrom(now: () => number): Clock {
  return {
    instant: () => new Date(now()).toISOString(),
    seconds: () => Math.floor(now() / 1000),
    today: () => civilDateOf(new Date(now()).toISOString()),
  };
}

export const systemClock: Clock = clockFrom(Date.now);
