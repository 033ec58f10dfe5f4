/**
 * Stands in for `@smithy/core/event-streams` in the bundles (scripts/bundle/standIns.ts): no operation that a
 * function calls has an event stream (S3 Select is one), and what the real module shares with the rest of the
 * SDK would be loaded by every cold start.
 */

/** The SDK asks for it only when an answer is a stream of events. */
export class EventStreamSerde {
  constructor() {
    throw new Error('event streams are left out of the bundles');
  }
}

/** S3's client makes one at start. */
export function eventStreamSerdeProvider(): undefined {
  return undefined;
}

/** A client's configuration as it is. */
export function resolveEventStreamSerdeConfig<T>(config: T): T {
  return config;
}
