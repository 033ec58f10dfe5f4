import type { Clock, Functions } from '../ports.ts';
import type { QueueMapping } from './definition.ts';
import { reportedFailures } from './failures.ts';
import type { Operator } from './operator.ts';
import type { Source } from './streamSource.ts';
import { createWakeable, type Wakeable } from './wakeable.ts';

interface Message {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes?: Record<string, string>;
  MessageAttributes?: Record<
    string,
    { DataType: string; StringValue?: string; BinaryValue?: string }
  >;
}

interface Parts {
  mapping: QueueMapping;
  operator: Operator;
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  log?: (line: string) => void;
}

/** Pause between two looks when nobody nudged: messages whose invisibility ended nudge no one. */
const FALLBACK = 1_000;
const TIMES = ['SentTimestamp', 'ApproximateFirstReceiveTimestamp'];

/** A queue's event source: batches, partial failures, at most so many batches at once. */
export function createQueueSource({ mapping, operator, functions, clock, log }: Parts): Source {
  const { queueUrl: QueueUrl } = mapping;
  const name = QueueUrl.split('/').at(-1) ?? QueueUrl;
  const sleeps: Wakeable[] = Array.from({ length: mapping.concurrency }, createWakeable);
  let running: Promise<unknown> | undefined;
  let stopped = false;
  let inHand = 0;
  // The emulator counts in the machine's time; a moved calendar must bring these back as well.
  const failing = new Map<string, number>();

  async function receive(): Promise<Message[]> {
    const { Messages = [] } = await operator<{ Messages?: Message[] }>('sqs', 'ReceiveMessage', {
      QueueUrl,
      MaxNumberOfMessages: mapping.batchSize,
      // Never a long poll: one cut off by a stop could take a message along.
      WaitTimeSeconds: 0,
      AttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return Messages;
  }

  async function failedOf(batch: Message[]): Promise<Set<string>> {
    const all = new Set(batch.map(({ MessageId }) => MessageId));
    try {
      const event = { Records: batch.map(toRecord) };
      const result = await functions.invoke(mapping.functionArn, event);
      if (!mapping.reportsFailures) return new Set();
      const failed = reportedFailures(result, all);
      return failed === 'all' ? all : failed;
    } catch (error) {
      log?.(`${mapping.id}：${error instanceof Error ? error.message : error}`);
      return all;
    }
  }

  function toRecord(message: Message) {
    const attributes = { ...message.Attributes };
    for (const time of TIMES) {
      const at = attributes[time];
      if (at !== undefined) attributes[time] = String(Number(at) + clock.offset());
    }
    const given = Object.entries(message.MessageAttributes ?? {}).map(([key, value]) => [
      key,
      {
        ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
        ...(value.BinaryValue === undefined ? {} : { binaryValue: value.BinaryValue }),
        stringListValues: [],
        binaryListValues: [],
        dataType: value.DataType,
      },
    ]);
    return {
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes,
      messageAttributes: Object.fromEntries(given),
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: mapping.sourceArn,
      awsRegion: 'us-east-1',
    };
  }

  async function settle(batch: Message[], failed: Set<string>): Promise<void> {
    const done = batch.filter(({ MessageId }) => !failed.has(MessageId));
    if (done.length > 0) {
      const Entries = done.map(({ MessageId: Id, ReceiptHandle }) => ({ Id, ReceiptHandle }));
      await operator('sqs', 'DeleteMessageBatch', { QueueUrl, Entries });
    }
    // What failed stays invisible for the queue's own time, as on AWS: functions count on it.
    for (const { MessageId, ReceiptHandle } of batch) {
      if (failed.has(MessageId)) failing.set(ReceiptHandle, clock.now() + mapping.visibility);
    }
  }

  async function look(sleep: Wakeable): Promise<void> {
    const batch = await receive();
    if (batch.length === 0) {
      await sleep.pause(FALLBACK);
      return;
    }
    // A full batch may mean more: the neighbour need not wait for its own turn.
    if (batch.length >= mapping.batchSize) for (const other of sleeps) other.wake();
    inHand += 1;
    try {
      await settle(batch, await failedOf(batch));
    } finally {
      inHand -= 1;
    }
  }

  async function work(sleep: Wakeable, fallback: boolean): Promise<void> {
    while (!stopped) {
      try {
        // Only the first looks by itself; the others help when there is more than it can carry.
        if (!fallback) while (!stopped && !(await sleep.pause(60_000)));
        if (!stopped) await look(sleep);
      } catch (error) {
        if (stopped) return;
        log?.(`${mapping.id}：${error instanceof Error ? error.message : error}`);
        await sleep.pause(FALLBACK);
      }
    }
  }

  return {
    id: mapping.id,
    watches: `/${name}"`,
    start() {
      running ??= Promise.all(sleeps.map((sleep, index) => work(sleep, index === 0)));
    },
    async stop() {
      stopped = true;
      for (const sleep of sleeps) sleep.wake();
      await running;
    },
    nudge() {
      // The first takes it, unless it has its hands full.
      if (inHand === 0) sleeps[0]?.wake();
      else for (const sleep of sleeps) sleep.wake();
    },
    next: () => (failing.size > 0 ? Math.min(...failing.values()) : undefined),
    async run() {
      for (const [ReceiptHandle, due] of failing) {
        if (due > clock.now()) continue;
        failing.delete(ReceiptHandle);
        const given = { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 };
        // One that came back by itself meanwhile has another receipt by now.
        await operator('sqs', 'ChangeMessageVisibility', given).catch(() => undefined);
      }
      sleeps[0]?.wake();
    },
    async atWork() {
      if (inHand > 0) return `队列 ${name}（处理中）`;
      const given = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] };
      const { Attributes } = await operator<{ Attributes: Record<string, string> }>(
        'sqs',
        'GetQueueAttributes',
        given,
      );
      const visible = Number(Attributes.ApproximateNumberOfMessages ?? 0);
      return visible > 0 ? `队列 ${name}（${visible} 条待处理）` : undefined;
    },
  };
}
