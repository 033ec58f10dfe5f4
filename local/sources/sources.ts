import type { DatabaseSync } from 'node:sqlite';
import type { CallFaults } from '../callFaults.ts';
import type { Timed } from '../clock/mover.ts';
import type { Assembly, Clock, Functions } from '../ports.ts';
import { readMappings } from './definition.ts';
import type { Operator } from './operator.ts';
import { createQueueSource } from './queueSource.ts';
import { createStreamSource, type Source } from './streamSource.ts';

interface Parts {
  assembly: Assembly;
  operator: Operator;
  db: DatabaseSync;
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  sendTo: (queueArn: string, body: string) => Promise<void>;
  /** Batches that come once more, or late, where that is rehearsed. */
  callFaults?: Pick<CallFaults, 'replays' | 'waits'>;
  log?: (line: string) => void;
}

const WRITES = new Set([
  ...['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem'],
  ...['SendMessage', 'SendMessageBatch'],
]);

/** All event sources of a stack. */
export interface Sources extends Timed {
  start(): void;
  stop(): Promise<void>;
  /** A call went through the endpoint; one that wrote to a table or queue nudges its readers. */
  onCall(operation: string, body: Buffer): void;
  atWork(): Promise<string | undefined>;
}

/** Event sources for every mapping of the assembly. */
export function createSources({ assembly, ...parts }: Parts): Sources {
  const sources: Source[] = readMappings(assembly).map((mapping) =>
    mapping.kind === 'stream'
      ? createStreamSource({ mapping, ...parts })
      : createQueueSource({ mapping, ...parts }),
  );
  return {
    start() {
      for (const source of sources) source.start();
    },
    async stop() {
      await Promise.all(sources.map((source) => source.stop()));
    },
    onCall(operation, body) {
      if (!WRITES.has(operation)) return;
      for (const source of sources) if (body.includes(source.watches)) source.nudge();
    },
    next() {
      const instants = sources.flatMap((source) => source.next() ?? []);
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },
    async run() {
      for (const source of sources) await source.run();
    },
    async atWork() {
      const names = await Promise.all(sources.map((source) => source.atWork()));
      return names.filter(Boolean).join('、') || undefined;
    },
  };
}
