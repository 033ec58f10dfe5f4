import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { itemIdOfStream, type StoredEvent } from '../domain/events.ts';
import { environment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { metrics } from '../runtime/metrics.ts';
import { countEvents } from './count.ts';
import { handOn, type Queues } from './handOn.ts';
import { eventOf, sequenceOf } from './streamEvents.ts';

/** The items that events are about; the executions of an item are named after it. */
function itemsOf(events: readonly StoredEvent[]) {
  return [...new Set(events.flatMap(({ stream }) => itemIdOfStream(stream) ?? []))];
}

/** No role may rewrite an event; should the stream ever show it, an alarm rings. */
function watchHistory(records: readonly DynamoDBRecord[]): void {
  const rewritten = records.filter((record) => record.eventName !== 'INSERT');
  if (rewritten.length === 0) return;
  logger.critical('history rewritten', { keys: rewritten.map((record) => record.dynamodb?.Keys) });
  metrics.addMetric('HistoryRewritten', MetricUnit.Count, rewritten.length);
  metrics.publishStoredMetrics();
}

/**
 * Events → queues. A DynamoDB stream has room for two readers; this one hands on to as many queues
 * as there are reactions, each retried and dead-lettered on its own (docs/decisions).
 */
export function createRelay(queues: Queues) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    watchHistory(Records);
    const events = Records.flatMap((record) => eventOf(record) ?? []);
    try {
      await handOn(queues, events);
      countEvents(events);
      return { batchItemFailures: [] };
    } catch (error) {
      logger.error('events not relayed', { items: itemsOf(events), error: error as Error });
      const first = Records[0];
      return { batchItemFailures: first ? [{ itemIdentifier: sequenceOf(first) }] : [] };
    }
  };
}

export const handler = createRelay({
  sqs: new SQSClient({}),
  advanceQueue: environment('ADVANCE_QUEUE_URL'),
  mailQueue: environment('MAIL_QUEUE_URL'),
  backupQueue: environment('BACKUP_QUEUE_URL'),
});
