import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type EventBody, itemIdOfStream, type StoredEvent } from '../domain/events.ts';
import { MAIL_EVENTS } from '../mail/plan.ts';
import { environment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { metrics } from '../runtime/metrics.ts';
import { countEvents } from './count.ts';
import { eventOf, sequenceOf } from './streamEvents.ts';

/** What a queue is told: which event happened. The event itself is read again by who acts on it. */
export interface EventNotice {
  stream: string;
  version: number;
  type: EventBody['type'];
}

/** The events that move the state machine on. */
const ADVANCE_EVENTS: ReadonlySet<EventBody['type']> = new Set<EventBody['type']>([
  'item.registered',
  'item.imported-half-way',
  'task.completed',
  'rating.received',
  'consultation.closed',
  'round.opened',
  'coOpinion.askedAgain',
  'route.resumed',
  'item.reopened',
  'promise.kept',
  'promise.impossible',
  'promise.rated',
  'promise.consultation-closed',
  'return.requested',
  'item.concluded',
  'lookback.opened',
  'lookback.result-recorded',
  'lookback.result-checked',
  'progress-round.opened',
  'progress-round.answered',
  'progress-round.ended',
  'year-end.opened',
  'year-end.looked-back',
  'year-end.written',
  'year-end.heard',
  'round-course.resumed',
]);

/** SQS takes ten messages at a time. */
const MOST_AT_ONCE = 10;

interface Deps {
  sqs: SQSClient;
  advanceQueue: string;
  mailQueue: string;
  backupQueue: string;
}

async function send(sqs: SQSClient, queue: string, messages: readonly object[]): Promise<void> {
  for (let at = 0; at < messages.length; at += MOST_AT_ONCE) {
    const Entries = messages.slice(at, at + MOST_AT_ONCE).map((message, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(message),
    }));
    const { Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }));
    if (Failed?.length) throw new Error(`${Failed.length} messages refused by ${queue}`);
  }
}

/** The notices of those events that a reaction is for. */
function noticesOf(events: readonly StoredEvent[], of: ReadonlySet<EventBody['type']>) {
  return events
    .filter(({ type }) => of.has(type))
    .map(({ stream, version, type }): EventNotice => ({ stream, version, type }));
}

/** The export reads a stream whole from where it was: one word for each is enough. */
function changedStreams(events: readonly StoredEvent[]) {
  return [...new Set(events.map(({ stream }) => stream))].map((stream) => ({ stream }));
}

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
export function createRelay({ sqs, advanceQueue, mailQueue, backupQueue }: Deps) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    watchHistory(Records);
    const events = Records.flatMap((record) => eventOf(record) ?? []);
    try {
      await Promise.all([
        send(sqs, advanceQueue, noticesOf(events, ADVANCE_EVENTS)),
        send(sqs, mailQueue, noticesOf(events, MAIL_EVENTS)),
        send(sqs, backupQueue, changedStreams(events)),
      ]);
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
