import { type CivilDate, civilDateOf } from '../domain/calendar/civilDate.ts';

const MINUTE_MS = 60_000;

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
  // Every call asks for the day, and no day begins within a minute.
  let known: { minute: number; today: CivilDate } | undefined;
  return {
    instant: () => new Date(now()).toISOString(),
    seconds: () => Math.floor(now() / 1000),
    today: () => {
      const ms = now();
      const minute = Math.floor(ms / MINUTE_MS);
      if (known?.minute !== minute) {
        known = { minute, today: civilDateOf(new Date(ms).toISOString()) };
      }
      return known.today;
    },
  };
}

export const systemClock: Clock = clockFrom(Date.now);
