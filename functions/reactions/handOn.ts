import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { EventBody, StoredEvent } from '../domain/events.ts';
import { MAIL_EVENTS } from '../mail/plan.ts';

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

/** The queues of the reactions. */
export interface Queues {
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

/**
 * Hands events on to the queues of the reactions, in their order, ten at a time. Each may be handed on again:
 * whoever acts on it finds out that it was done.
 */
export async function handOn(queues: Queues, events: readonly StoredEvent[]): Promise<void> {
  const { sqs, advanceQueue, mailQueue, backupQueue } = queues;
  await Promise.all([
    send(sqs, advanceQueue, noticesOf(events, ADVANCE_EVENTS)),
    send(sqs, mailQueue, noticesOf(events, MAIL_EVENTS)),
    send(sqs, backupQueue, changedStreams(events)),
  ]);
}
