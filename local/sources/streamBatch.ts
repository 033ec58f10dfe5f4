import { randomUUID } from 'node:crypto';
import type { Clock, Functions } from '../ports.ts';
import type { StreamMapping } from './definition.ts';
import { reportedFailures } from './failures.ts';
import type { StreamRecord } from './streamReader.ts';

interface Parts {
  mapping: StreamMapping;
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  /** Where the batch came from, for the record of a failed one. */
  shardId: () => string;
  sendTo: (queueArn: string, body: string) => Promise<void>;
  /** Called when everything up to a sequence number is dealt with. */
  reached: (sequenceNumber: string) => void;
  /** Waits before a retry; rejects when the stack stops. */
  pause: (ms: number) => Promise<void>;
  log?: (line: string) => void;
}

/** First pause before a retry, doubled each time, in real ms. */
const PAUSE = 50;
const LONGEST_PAUSE = 5_000;

/**
 * Delivers a batch the way Lambda does: what the function reports as done is passed, a failing batch
 * is halved (that costs no retry), and a record that fails to the last retry is described to the
 * failure queue and left behind.
 */
export function createStreamDelivery(parts: Parts): (batch: StreamRecord[]) => Promise<void> {
  const { mapping, functions, clock, sendTo, reached, pause, log } = parts;

  /** Index of the first record that failed; the length of the batch when none did. */
  async function attempt(batch: StreamRecord[]): Promise<number> {
    let result: unknown;
    try {
      result = await functions.invoke(mapping.functionArn, { Records: batch.map(toEvent) });
    } catch (error) {
      log?.(`${mapping.id}：${error instanceof Error ? error.message : error}`);
      return 0;
    }
    if (!mapping.reportsFailures) return batch.length;
    const failed = reportedFailures(result, new Set(batch.map(sequenceOf)));
    if (failed === 'all') return 0;
    const first = batch.findIndex((record) => failed.has(sequenceOf(record)));
    return first < 0 ? batch.length : first;
  }

  function toEvent(record: StreamRecord) {
    const { ApproximateCreationDateTime: created, ...change } = record.dynamodb;
    return {
      eventID: record.eventID,
      eventName: record.eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      // The database keeps the machine's time; functions live in the rehearsal's.
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(created + clock.offset() / 1000),
        ...change,
      },
      eventSourceARN: mapping.sourceArn,
    };
  }

  async function deliver(batch: StreamRecord[], tries = 1): Promise<void> {
    const done = await attempt(batch);
    const last = batch[done - 1];
    if (last) reached(sequenceOf(last));
    const rest = batch.slice(done);
    if (rest.length === 0) return;
    if (mapping.bisects && rest.length > 1) {
      const half = Math.ceil(rest.length / 2);
      await deliver(rest.slice(0, half));
      await deliver(rest.slice(half));
      return;
    }
    if (tries > mapping.retries) return giveUp(rest, tries);
    await pause(Math.min(PAUSE * 2 ** (tries - 1), LONGEST_PAUSE));
    await deliver(rest, done > 0 ? 1 : tries + 1);
  }

  async function giveUp(batch: StreamRecord[], tries: number): Promise<void> {
    log?.(`${mapping.id}：${batch.length} 条记录重试 ${tries} 次后放弃`);
    if (mapping.failureQueueArn) {
      await sendTo(mapping.failureQueueArn, JSON.stringify(failureRecord(batch, tries)));
    }
    const last = batch.at(-1);
    if (last) reached(sequenceOf(last));
  }

  /** Lambda's description of a batch that it gave up: where it lies, not what it holds. */
  function failureRecord(batch: StreamRecord[], tries: number) {
    const arrival = (record: StreamRecord | undefined) => {
      const created = record?.dynamodb.ApproximateCreationDateTime ?? 0;
      return new Date(created * 1000 + clock.offset()).toISOString();
    };
    return {
      requestContext: {
        requestId: randomUUID(),
        functionArn: mapping.functionArn,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: tries,
      },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      version: '1.0',
      timestamp: new Date(clock.now()).toISOString(),
      DDBStreamBatchInfo: {
        shardId: parts.shardId(),
        startSequenceNumber: batch[0]?.dynamodb.SequenceNumber,
        endSequenceNumber: batch.at(-1)?.dynamodb.SequenceNumber,
        approximateArrivalOfFirstRecord: arrival(batch[0]),
        approximateArrivalOfLastRecord: arrival(batch.at(-1)),
        batchSize: batch.length,
        streamArn: mapping.sourceArn,
      },
    };
  }

  return (batch) => deliver(batch);
}

function sequenceOf(record: StreamRecord): string {
  return record.dynamodb.SequenceNumber;
}
