/** The clock handed to everything that needs the time. */
export interface Clock {
  /** UTC instant, ISO 8601 */
  instant(): string;
  /** Epoch seconds, for DynamoDB's TTL. */
  seconds(): number;
  /** Civil date in Asia/Shanghai. */
  today(): string;
}

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;

/** Asia/Shanghai has kept UTC+8 without daylight saving since 1991. */
export function clockFrom(now: () => number): Clock {
  return {
    instant: () => new Date(now()).toISOString(),
    seconds: () => Math.floor(now() / 1000),
    today: () => new Date(now() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10),
  };
}

export const systemClock: Clock = clockFrom(Date.now);
