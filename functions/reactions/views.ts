import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { itemIdOfStream, type StoredEvent } from '../domain/events.ts';
import { logger } from '../runtime/logger.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import type { Store } from '../store/store.ts';
import { applyToViews } from '../store/views/apply.ts';
import { eventOf, sequenceOf } from './streamEvents.ts';

/** Events of a batch by stream, each with the sequence number of its first record. */
function byStream({ Records }: DynamoDBStreamEvent) {
  const streams = new Map<string, { first: string; events: StoredEvent[] }>();
  for (const record of Records) {
    const event = eventOf(record);
    if (!event) continue;
    const group = streams.get(event.stream) ?? { first: sequenceOf(record), events: [] };
    group.events.push(event);
    streams.set(event.stream, group);
  }
  return [...streams.values()];
}

/** Whose events these are; the executions of an item are named after it. */
function whose([first]: readonly StoredEvent[]) {
  const { stream = '', version } = first ?? {};
  return { stream, version, itemId: itemIdOfStream(stream) };
}

/**
 * Events → views. The events of one item in a batch are written at once; the first failure is
 * reported, and the shard goes on from there: what was already applied is passed over.
 */
export function createViews(store: Store) {
  return async (batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { first, events } of byStream(batch)) {
      try {
        await applyToViews(store, events);
      } catch (error) {
        logger.error('views not updated', { ...whose(events), error: error as Error });
        return { batchItemFailures: [{ itemIdentifier: first }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

export const handler = createViews(storeFromEnvironment());
