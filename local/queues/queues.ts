import { join } from 'node:path';
import type { Assembly, Resource } from '../ports.ts';
import { type Emulator, openEmulator } from './emulator.ts';
import { giveBackTaken } from './giveBack.ts';
import { queueAttributes } from './queueAttributes.ts';
import { dropExpired } from './retention.ts';

/** How many messages a queue holds, by state. */
export interface QueueCounts {
  ready: number;
  delayed: number;
  inFlight: number;
}

/** SQS queues and S3 buckets of the local stack. */
export interface Queues {
  /** Port of the SQS and S3 API, without authorization: for the stack's own parts only. */
  port: number;
  /** Counts of a queue by name, ARN or URL; raises for a queue that does not exist. */
  counts(queue: string): QueueCounts;
  /** Drops messages over their retention now; gives how many. */
  sweep(): number;
  stop(): Promise<void>;
}

/** Real ms between two looks for messages over their retention. */
const SWEEP_MS = 600_000;

function ensureQueue({ sqs, atomically }: Emulator, resource: Resource): void {
  const name = resource.arn.split(':')[5] ?? '';
  const attributes = queueAttributes(resource);
  const existing = sqs.getQueueByName(name);
  const queue = existing ?? sqs.createQueue(name, resource.ref, resource.arn, attributes);
  // Creating it again would drop its messages; a removed redrive policy is cleared by ''.
  if (existing !== undefined) {
    Object.assign(existing, { url: resource.ref });
    existing.setAttributes({ RedrivePolicy: '', ...attributes });
  }
  // Taking messages out and moving them to the dead-letter queue is one commit: a kill between the
  // two would lose them.
  const dequeue = queue.dequeue.bind(queue);
  queue.dequeue = (...args) => atomically(() => dequeue(...args));
}

function ensureBucket({ s3 }: Emulator, { ref }: Resource): void {
  if (!s3.hasBucket(ref)) s3.createBucket(ref);
}

/** Starts SQS and S3 on a data folder with the queues and buckets of the template. */
export async function startQueues(options: {
  assembly: Assembly;
  folder: string;
  region: string;
}): Promise<Queues> {
  const { assembly, folder, region } = options;
  const emulator = await openEmulator(join(folder, 'fauxqs'), region);
  for (const queue of assembly.byType('AWS::SQS::Queue')) ensureQueue(emulator, queue);
  for (const bucket of assembly.byType('AWS::S3::Bucket')) ensureBucket(emulator, bucket);
  giveBackTaken(emulator);
  const sweep = (): number => dropExpired(emulator, Date.now());
  sweep();
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  const address = await emulator.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: Number(new URL(address).port),
    sweep,
    counts: (text) => {
      const queue = emulator.sqs.getQueueByName(text.slice(text.search(/[^:/]+$/)));
      if (queue === undefined) throw new Error(`没有队列 ${text} / no queue ${text}`);
      queue.processTimers();
      return {
        ready: queue.messages.length,
        delayed: queue.delayedMessages.length,
        inFlight: queue.inflightMessages.size,
      };
    },
    stop: async () => {
      clearInterval(timer);
      await emulator.app.close();
    },
  };
}
