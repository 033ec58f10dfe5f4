import type { DatabaseSync } from 'node:sqlite';
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
  log?: (line: string) => void;
}

/** All event sources of a stack. */
export interface Sources {
  start(): void;
  stop(): Promise<void>;
  /** A table was written to; unknown names are no matter. */
  onWrite(table: string): void;
  /** A queue was sent to (its URL). */
  onSend(queueUrl: string): void;
  atWork(): Promise<string | undefined>;
}

/** Event sources for every mapping of the assembly. */
export function createSources({ assembly, ...parts }: Parts): Sources {
  const sources: Source[] = readMappings(assembly).map((mapping) =>
    mapping.kind === 'stream'
      ? createStreamSource({ mapping, ...parts })
      : createQueueSource({ mapping, ...parts }),
  );
  const nameOf = (address: string) => address.split('/').at(-1);
  function nudge(watched: string): void {
    for (const source of sources) {
      // Queue URLs may differ in host and port from one caller to the other; their names do not.
      if (nameOf(source.watches) === nameOf(watched)) source.nudge();
    }
  }
  return {
    start() {
      for (const source of sources) source.start();
    },
    async stop() {
      await Promise.all(sources.map((source) => source.stop()));
    },
    onWrite: nudge,
    onSend: nudge,
    async atWork() {
      const names = await Promise.all(sources.map((source) => source.atWork()));
      return names.filter(Boolean).join('、') || undefined;
    },
  };
}
