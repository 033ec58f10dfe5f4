import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { buildApp } from 'fauxqs';

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;
type SqsStore = Stores['sqsStore'];
type Persistence = NonNullable<SqsStore['persistence']>;

/** A queue of the emulator. */
export type EmulatedQueue = NonNullable<ReturnType<SqsStore['getQueueByName']>>;

/** The emulator's stores over a data folder and its HTTP application (not yet listening). */
export interface Emulator {
  sqs: SqsStore;
  s3: Stores['s3Store'];
  persistence: Persistence;
  app: ReturnType<typeof buildApp>;
  /** Makes all writes of a synchronous piece of work one commit. */
  atomically<T>(work: () => T): T;
}

interface Parts {
  'sqs/sqsStore.js': { SqsStore: new () => SqsStore };
  'sns/snsStore.js': { SnsStore: new () => Stores['snsStore'] };
  's3/s3Store.js': { S3Store: new () => Stores['s3Store'] };
  'persistence.js': { PersistenceManager: new (folder: string) => Persistence };
}

/**
 * fauxqs' own start function listens on all interfaces and keeps its stores to itself; its parts
 * are loaded one by one instead, so that it listens on loopback and moves to a dead-letter queue in
 * one commit.
 */
async function part<K extends keyof Parts>(path: K): Promise<Parts[K]> {
  return import(new URL(path, import.meta.resolve('fauxqs')).href);
}

/** fauxqs clears the receive count when a message is made visible, which its own table refuses. */
function keepReceiveCount(persistence: Persistence): void {
  const db = Reflect.get(persistence, 'db') as DatabaseSync;
  const clear = db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId: string) => void clear.run(messageId);
}

/** Opens the emulator on a folder with everything that was in it. */
export async function openEmulator(folder: string, region: string): Promise<Emulator> {
  mkdirSync(folder, { recursive: true });
  const sqs = new (await part('sqs/sqsStore.js')).SqsStore();
  const sns = new (await part('sns/snsStore.js')).SnsStore();
  const s3 = new (await part('s3/s3Store.js')).S3Store();
  const persistence = new (await part('persistence.js')).PersistenceManager(folder);
  // Loading comes before wiring: stores that already persist would write over what they load.
  persistence.load(sqs, sns, s3);
  sqs.persistence = persistence;
  s3.persistence = persistence;
  for (const queue of sqs.allQueues()) queue.persistence = persistence;
  keepReceiveCount(persistence);
  const app = buildApp({
    logger: false,
    defaultRegion: region,
    stores: { sqsStore: sqs, snsStore: sns, s3Store: s3 },
  });
  app.addHook('preClose', (done) => {
    persistence.close();
    done();
  });
  const transaction: unknown = Reflect.get(persistence, 'transaction');
  if (typeof transaction !== 'function') throw new Error('fauxqs: no transaction');
  const atomically = <T>(work: () => T): T => {
    const results: T[] = [];
    transaction.call(persistence, () => results.push(work()));
    const [result] = results;
    return result as T;
  };
  return { sqs, s3, persistence, app, atomically };
}
