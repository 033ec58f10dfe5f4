import type { Throttle } from './definition.ts';

/** True when a request may pass; one token bucket a route, in real time. */
export function createThrottle(
  real: () => number = Date.now,
): (key: string, limit: Throttle | undefined) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (key, limit) => {
    if (!limit) return true;
    const now = real();
    const bucket = buckets.get(key) ?? { tokens: limit.burst, at: now };
    const refilled = bucket.tokens + ((now - bucket.at) / 1000) * limit.rate;
    const tokens = Math.min(limit.burst, refilled);
    const passes = tokens >= 1;
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    return passes;
  };
}
