/**
 * List prices in USD, us-east-1, as gathered in November 2026; where each comes from is in docs/cost.md. Those
 * that no price page confirmed are marked there.
 */
export const PRICES = {
  stateTransition: 25 / 1e6,
  /** A month, free. */
  freeTransitions: 4_000,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  /** A GB and month, with point-in-time recovery. */
  storage: 0.25 + 0.2,
  lambdaRequest: 0.2 / 1e6,
  /** arm64 */
  lambdaGbSecond: 13.33 / 1e6,
  httpApiRequest: 1 / 1e6,
  mail: 0.1 / 1e3,
  queueRequest: 0.4 / 1e6,
  logGb: 0.5,
  /** A month each. */
  alarm: 0.1,
  key: 1,
  dashboard: 3,
} as const;

/** What is assumed and not measured; docs/cost.md says why. */
export const ASSUMED = {
  /** GB-s of an invocation: 512 MB for 120 ms, cold starts included. */
  gbSeconds: 0.5 * 0.12,
  /** GB of log of an invocation. */
  logGb: 0.7 / 1e6,
  years: 5,
} as const;
