import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLocalState } from '../../../local/clock/localState.ts';
import { createOperator, type Operator } from '../../../local/sources/operator.ts';
import { createSources, type Sources } from '../../../local/sources/sources.ts';
import { assembly, resource } from '../assembly.ts';
import { type Backends, startBackends } from './backends.ts';

const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:reader';
const OFFSET = 86_400_000;
let moved = 0;
const clock = { now: () => Date.now() + OFFSET + moved, offset: () => OFFSET, today: () => '' };

interface Event {
  Records: Record<string, unknown>[];
}
interface StreamEvent {
  Records: { dynamodb: { SequenceNumber: string; NewImage: { version: { N: string } } } }[];
}

let backends: Backends;
let operator: Operator;
let sources: Sources | undefined;

beforeAll(async () => {
  backends = await startBackends();
  operator = createOperator({ database: backends.port, queues: backends.port });
});
afterEach(() => sources?.stop());
afterAll(() => backends.stop());

const folder = () => mkdtempSync(join(tmpdir(), 'huiyin-sources-'));

async function until(done: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await done()) && Date.now() < deadline) await delay(5);
  expect(await done()).toBe(true);
}

let tables = 0;
async function table(): Promise<string> {
  tables += 1;
  const TableName = `Events${tables}`;
  await operator('dynamodb', 'CreateTable', {
    TableName,
    AttributeDefinitions: [
      { AttributeName: 'stream', AttributeType: 'S' },
      { AttributeName: 'version', AttributeType: 'N' },
    ],
    KeySchema: [
      { AttributeName: 'stream', KeyType: 'HASH' },
      { AttributeName: 'version', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  });
  return TableName;
}

async function put(TableName: string, version: number): Promise<void> {
  const Item = { stream: { S: 'npc-2026-012' }, version: { N: String(version) } };
  await operator('dynamodb', 'PutItem', { TableName, Item });
}

function start(
  at: string,
  mapping: Record<string, unknown>,
  invoke: (event: Event) => unknown,
): Sources {
  const queue = (name: string) => {
    const { queueArn, queueUrl } = backends.queues.createQueue(name);
    return { ...resource('AWS::SQS::Queue', name, {}, queueArn), ref: queueUrl };
  };
  sources = createSources({
    assembly: assembly([
      resource('AWS::Lambda::Function', 'Reader', {}, FUNCTION),
      queue('StreamFailures'),
      ...(typeof mapping.queue === 'string' ? [queue(mapping.queue)] : []),
      resource('AWS::Lambda::EventSourceMapping', 'Mapping', {
        FunctionName: FUNCTION,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ...(mapping.properties as object),
      }),
    ]),
    operator,
    db: openLocalState(at),
    functions: { invoke: async (_, event) => invoke(event as Event) },
    clock,
    async sendTo(arn, MessageBody) {
      const QueueUrl = `${backends.queues.address}/000000000000/${arn.split(':').at(-1)}`;
      await operator('sqs', 'SendMessage', { QueueUrl, MessageBody });
    },
  });
  const running = sources;
  backends.onCall = running.onCall;
  running.start();
  return running;
}

const streamOf = (name: string, more = {}) => ({
  properties: {
    EventSourceArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${name}/stream/2026`,
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 10,
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 1,
    DestinationConfig: {
      OnFailure: { Destination: 'arn:aws:sqs:us-east-1:000000000000:StreamFailures' },
    },
    ...more,
  },
});

const versions = (event: Event) =>
  (event as unknown as StreamEvent).Records.map(({ dynamodb }) =>
    Number(dynamodb.NewImage.version.N),
  );

describe('a stream', () => {
  it('comes in order, in the shape of Lambda, within milliseconds, and once over a restart', async () => {
    const name = await table();
    const at = folder();
    const events: Event[] = [];
    await put(name, 1);
    let running = start(at, streamOf(name), (event) => void events.push(event));
    await until(() => events.length === 1);
    expect(events[0]?.Records[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      eventSourceARN: `arn:aws:dynamodb:us-east-1:000000000000:table/${name}/stream/2026`,
      dynamodb: {
        Keys: { stream: { S: 'npc-2026-012' }, version: { N: '1' } },
        NewImage: { stream: { S: 'npc-2026-012' }, version: { N: '1' } },
        StreamViewType: 'NEW_IMAGE',
      },
    });
    const change = events[0]?.Records[0]?.dynamodb as { ApproximateCreationDateTime?: number };
    const created = change.ApproximateCreationDateTime ?? 0;
    expect(Math.abs(created * 1000 - clock.now())).toBeLessThan(5_000);
    await until(async () => (await running.atWork()) === undefined);
    const before = performance.now();
    await put(name, 2);
    await until(() => events.length === 2);
    expect(performance.now() - before).toBeLessThan(100);
    await running.stop();
    await put(name, 3);
    running = start(at, streamOf(name), (event) => void events.push(event));
    await until(() => events.length === 3);
    await until(async () => (await running.atWork()) === undefined);
    expect(events.flatMap(versions)).toEqual([1, 2, 3]);
  });

  it('halves a failing batch, passes what is done and describes what it gives up', async () => {
    const name = await table();
    for (let version = 1; version <= 8; version += 1) await put(name, version);
    const done: number[] = [];
    let tried = 0;
    const running = start(folder(), streamOf(name), (event) => {
      if (!versions(event).includes(6)) return void done.push(...versions(event));
      tried += 1;
      throw new Error('poison');
    });
    await until(() => done.includes(8));
    expect(done).toEqual([1, 2, 3, 4, 5, 7, 8]);
    // 8 → 4 → 2 → alone twice
    expect(tried).toBe(5);
    await until(async () => (await running.atWork()) === undefined);
    const [message] = backends.queues.inspectQueue('StreamFailures')?.messages.ready ?? [];
    const failure = JSON.parse(message?.body ?? '{}');
    expect(failure).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', functionArn: FUNCTION },
      DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: '6', endSequenceNumber: '6' },
    });
  });

  it('retries from the first record that the function reports', async () => {
    const name = await table();
    for (let version = 1; version <= 4; version += 1) await put(name, version);
    const batches: number[][] = [];
    start(folder(), streamOf(name, { BisectBatchOnFunctionError: false }), (event) => {
      batches.push(versions(event));
      return { batchItemFailures: batches.length === 1 ? [{ itemIdentifier: '3' }] : [] };
    });
    await until(() => batches.length === 2);
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
  });
});

describe('a queue', () => {
  const queueOf = (queue: string) => ({
    queue,
    properties: { EventSourceArn: `arn:aws:sqs:us-east-1:000000000000:${queue}`, BatchSize: 10 },
  });
  const send = (queue: string, MessageBody: string) =>
    operator('sqs', 'SendMessage', {
      QueueUrl: `${backends.queues.address}/000000000000/${queue}`,
      MessageBody,
    });

  it('gives batches in the shape of Lambda, deletes what is done and brings back what failed', async () => {
    const bodies: unknown[] = [];
    const events: Event[] = [];
    const running = start(folder(), queueOf('Mail'), (event) => {
      events.push(event);
      bodies.push(...event.Records.map(({ body }) => body));
      const bad = event.Records.filter(({ body }) => body === 'b' && bodies.length < 4);
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await send('Mail', 'a');
    await until(() => bodies.length === 1);
    await Promise.all([send('Mail', 'b'), send('Mail', 'c')]);
    await until(() => bodies.length === 3);
    await until(async () => (await running.atWork()) === undefined);
    const due = running.next() ?? 0;
    expect(Math.round((due - clock.now()) / 1000)).toBe(30);
    await running.run();
    expect(bodies).toHaveLength(3);
    // The calendar moves on: the invisible message comes back at once.
    moved += 31_000;
    await running.run();
    await until(() => bodies.length === 4);
    expect([...bodies].sort()).toEqual(['a', 'b', 'b', 'c']);
    await until(async () => (await running.atWork()) === undefined);
    expect(events[0]?.Records[0]).toMatchObject({
      body: 'a',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:Mail',
      attributes: { ApproximateReceiveCount: '1' },
    });
  });

  it('carries 300 messages, at most two batches at once', async () => {
    let seen = 0;
    let together = 0;
    let most = 0;
    const running = start(folder(), queueOf('Many'), async (event) => {
      together += 1;
      most = Math.max(most, together);
      await delay(2);
      together -= 1;
      seen += event.Records.length;
    });
    const sends = Array.from({ length: 300 }, (_, index) => send('Many', String(index)));
    await Promise.all(sends);
    await until(() => seen === 300);
    expect(most).toBeLessThanOrEqual(2);
    await until(async () => (await running.atWork()) === undefined);
  });
});

describe('a mapping with what the sources do not do', () => {
  it.each([
    [{ FilterCriteria: { Filters: [] } }, 'FilterCriteria'],
    [{ ParallelizationFactor: 4 }, 'ParallelizationFactor 4'],
    [{ TumblingWindowInSeconds: 3 }, 'TumblingWindowInSeconds'],
    [{ EventSourceArn: 'arn:aws:kinesis:us-east-1:0:stream/s' }, 'kinesis'],
  ])('%j is refused by name', (more, said) => {
    expect(() => start(folder(), streamOf('Events', more), () => undefined)).toThrow(said);
  });
});
