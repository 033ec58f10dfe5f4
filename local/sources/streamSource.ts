import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallFaults } from '../callFaults.ts';
import type { Timed } from '../clock/mover.ts';
import type { Clock, Functions } from '../ports.ts';
import type { StreamMapping } from './definition.ts';
import type { Operator } from './operator.ts';
import { createStreamDelivery } from './streamBatch.ts';
import { createStreamReader } from './streamReader.ts';
import { createWakeable } from './wakeable.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS position (
  mapping TEXT PRIMARY KEY,
  sequence TEXT NOT NULL
) STRICT`;

/** Pause between two looks when nobody nudged, real ms: nudges do the work, this only heals. */
const FALLBACK = 2_000;
const AFTER_ERROR = 500;

/** One running event source; timed by when what failed is seen again. */
export interface Source extends Timed {
  id: string;
  /** Text in the body of a write that should nudge it: the quoted table, the end of the queue's URL. */
  watches: string;
  start(): void;
  stop(): Promise<void>;
  /** Something was written. */
  nudge(): void;
  /** Name of what it still works on, or undefined at rest. */
  atWork(): Promise<string | undefined>;
}

interface Parts {
  mapping: StreamMapping;
  operator: Operator;
  db: DatabaseSync;
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  sendTo: (queueArn: string, body: string) => Promise<void>;
  callFaults?: Pick<CallFaults, 'replays' | 'waits'>;
  log?: (line: string) => void;
}

/** A stream's event source; its position is written after a batch is dealt with, never before. */
export function createStreamSource(parts: Parts): Source {
  const { mapping, operator, db, callFaults, log } = parts;
  db.exec(SCHEMA);
  const write = db.prepare('INSERT OR REPLACE INTO position (mapping, sequence) VALUES (?, ?)');
  const kept = db.prepare('SELECT sequence FROM position WHERE mapping = ?').get(mapping.id);
  let position = typeof kept?.sequence === 'string' ? kept.sequence : undefined;

  function goTo(sequence: string): void {
    position = sequence;
    write.run(mapping.id, sequence);
  }

  const reader = createStreamReader({ operator, table: mapping.table, from: mapping.from });
  const sleep = createWakeable();
  const halt = new AbortController();
  const deliver = createStreamDelivery({
    ...parts,
    shardId: reader.shardId,
    reached: goTo,
    pause: (ms) => delay(ms, undefined, { signal: halt.signal }),
  });
  let running: Promise<void> | undefined;
  // Whoever waits for rest needs a look that began after the question.
  let looks = 0;
  let emptySince = -1;

  async function look(): Promise<boolean> {
    looks += 1;
    const mine = looks;
    let batch = await reader.read(position, mapping.batchSize);
    if (batch.length === 0) {
      emptySince = mine;
      return false;
    }
    if (mapping.window > 0 && batch.length < mapping.batchSize) {
      await delay(mapping.window, undefined, { signal: halt.signal });
      batch = await reader.read(position, mapping.batchSize);
    }
    const before = position;
    const late = callFaults?.waits(mapping.id) ?? 0;
    if (late > 0) await delay(late, undefined, { signal: halt.signal });
    await deliver(batch);
    // At least once: what was dealt with may come again, with what followed it.
    if (before !== undefined && callFaults?.replays(mapping.id)) goTo(before);
    return true;
  }

  async function work(): Promise<void> {
    while (!halt.signal.aborted) {
      try {
        while (await look());
        await sleep.pause(FALLBACK);
      } catch (error) {
        if (halt.signal.aborted) return;
        log?.(`${mapping.id}：${error instanceof Error ? error.message : error}`);
        await sleep.pause(AFTER_ERROR);
      }
    }
  }

  return {
    id: mapping.id,
    watches: `"${mapping.table}"`,
    start() {
      running ??= work();
    },
    async stop() {
      halt.abort();
      sleep.wake();
      await running;
    },
    nudge: sleep.wake,
    // A failing batch is tried again within seconds of real time.
    next: () => undefined,
    run: async () => undefined,
    async atWork() {
      const asked = looks;
      sleep.wake();
      for (let tries = 0; tries < 50 && emptySince <= asked; tries += 1) await delay(1);
      return emptySince > asked ? undefined : `数据流 ${mapping.table} → ${mapping.id}`;
    },
  };
}
