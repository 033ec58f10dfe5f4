import { CopyObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Context } from 'aws-lambda';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { PROFILES } from '../runtime/profiles.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { counterNames } from '../store/backup/counterNames.ts';
import { type ChangeNotice, exportEvents } from '../store/backup/export.ts';
import { backupKey } from '../store/backup/files.ts';
import type { BackupObject } from '../store/backup/format.ts';
import { keepJobRun } from '../store/ledger/jobRuns.ts';
import type { Store } from '../store/store.ts';

/** SQS hands out and takes back ten messages at a time. */
const MOST_AT_ONCE = 10;

interface Deps {
  store: Store;
  clock: Clock;
  sqs: SQSClient;
  s3: S3Client;
  queue: string;
  bucket: string;
  /** Where the files lie that events name. */
  papers: string;
}

/** Whether nothing waits. The count may be a minute old: what came just now is for the next night. */
async function isEmpty({ sqs, queue }: Deps): Promise<boolean> {
  const ask = new GetQueueAttributesCommand({
    ...{ QueueUrl: queue, AttributeNames: ['ApproximateNumberOfMessages'] },
  });
  const { Attributes } = await sqs.send(ask);
  return Attributes?.ApproximateNumberOfMessages === '0';
}

async function receive(deps: Deps): Promise<ChangeNotice[]> {
  // Only a waiting receive asks every server of the queue; a night without news need not wait.
  if (await isEmpty(deps)) return [];
  const { sqs, queue } = deps;
  const ask = new ReceiveMessageCommand({
    ...{ QueueUrl: queue, MaxNumberOfMessages: MOST_AT_ONCE, WaitTimeSeconds: 1 },
  });
  const { Messages = [] } = await sqs.send(ask);
  return Messages.map(({ Body = '', ReceiptHandle: receipt = '' }) => ({
    ...(JSON.parse(Body) as { stream: string }),
    receipt,
  }));
}

async function done({ sqs, queue }: Deps, receipts: readonly string[]): Promise<void> {
  for (let at = 0; at < receipts.length; at += MOST_AT_ONCE) {
    const Entries = receipts.slice(at, at + MOST_AT_ONCE).map((ReceiptHandle, index) => ({
      Id: String(index),
      ReceiptHandle,
    }));
    // What could not be deleted comes again and finds nothing new.
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queue, Entries }));
  }
}

async function write({ s3, bucket }: Deps, { key, body }: BackupObject): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
}

const GONE: ReadonlySet<string> = new Set(['NoSuchKey', 'NotFound']);

/** Copied by the service itself, whatever its size; the same file again is the same object. */
async function keep({ s3, bucket, papers }: Deps, key: string): Promise<boolean> {
  try {
    await s3.send(
      new CopyObjectCommand({
        ...{ Bucket: bucket, Key: backupKey(key), CopySource: `${papers}/${key}` },
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof Error && GONE.has(error.name))) throw error;
    logger.warn('file not there', { key });
    return false;
  }
}

/** The daily export of all new events. */
export function createBackup(deps: Deps) {
  return async (_call: unknown, context: Context) => {
    const { store, clock } = deps;
    const written = await exportEvents({
      ...{ store, clock },
      receive: () => receive(deps),
      done: (receipts) => done(deps, receipts),
      write: (object) => write(deps, object),
      keep: (key) => keep(deps, key),
      counters: () => PROFILES.slice(0, 1).flatMap((one) => counterNames(one, clock.today())),
      timeLeft: () => context.getRemainingTimeInMillis(),
    });
    await keepJobRun(store, 'export', { at: clock.instant(), result: written });
    logger.info('events exported', written);
    return written;
  };
}

export const handler = createBackup({
  store: storeFromEnvironment(),
  clock: systemClock,
  sqs: new SQSClient({}),
  s3: new S3Client({}),
  queue: environment('BACKUP_QUEUE_URL'),
  bucket: environment('BACKUP_BUCKET'),
  papers: environment('PAPERS_BUCKET'),
});
