import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Bus, Clock, Functions } from '../ports.ts';
import type { Rule, Target } from './rules.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS delivery (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  target TEXT NOT NULL,
  event TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0
) STRICT`;

/** First pause after a failure, doubled each time, in real ms. */
const PAUSE = 200;
const LONGEST_PAUSE = 60_000;
/** A delivery that backs off for less than this still counts as work under way. */
const SOON = 2_000;

interface Parts {
  /** Where deliveries are put, within the transaction of whoever puts. */
  db: DatabaseSync;
  /** Where they are ticked off: losing a tick only delivers twice. */
  ticks: DatabaseSync;
  rules: readonly Rule[];
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  /** Sends to a queue by its ARN: the rule's dead letters. */
  sendTo: (queueArn: string, body: string) => Promise<void>;
  log?: (line: string) => void;
}

/** The default bus with its hand on the deliveries. */
export interface DurableBus extends Bus {
  /** Goes on with what an earlier run left. */
  start(): void;
  stop(): Promise<void>;
}

interface Delivery {
  id: number;
  rule: string;
  target: string;
  event: string;
  tries: number;
}

/**
 * A bus whose deliveries are rows: `put` may stand inside a caller's transaction, and a row goes
 * only after its target has accepted the event or the dead-letter queue has it.
 */
export function createBus({ db, ticks, rules, functions, clock, sendTo, log }: Parts): DurableBus {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO delivery (rule, target, event) VALUES (?, ?, ?)');
  const remove = ticks.prepare('DELETE FROM delivery WHERE id = ?');
  const later = ticks.prepare('UPDATE delivery SET tries = ?, due = ? WHERE id = ?');
  const nextDue = db.prepare('SELECT * FROM delivery WHERE due <= ? ORDER BY due, id LIMIT 1');
  const earliest = db.prepare('SELECT min(due) AS due FROM delivery');
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let started = false;

  function targetOf(delivery: Delivery): Target | undefined {
    return rules
      .flatMap(({ targets }) => targets)
      .find(({ rule, id }) => rule === delivery.rule && id === delivery.target);
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const target = targetOf(delivery);
    // The rule has gone from the template: AWS would have no one to call either.
    if (!target) return void remove.run(delivery.id);
    try {
      await functions.invoke(target.functionArn, JSON.parse(delivery.event));
      remove.run(delivery.id);
    } catch (error) {
      log?.(`总线：${target.rule} 投递失败：${error instanceof Error ? error.message : error}`);
      await postpone(delivery, target);
    }
  }

  async function postpone(delivery: Delivery, target: Target): Promise<void> {
    const tries = delivery.tries + 1;
    if (tries <= target.retries) {
      const pause = Math.min(PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
      later.run(tries, Date.now() + pause, delivery.id);
      return;
    }
    if (target.deadLetterArn) await sendTo(target.deadLetterArn, delivery.event);
    remove.run(delivery.id);
  }

  async function work(): Promise<void> {
    for (;;) {
      const row = nextDue.get(Date.now());
      if (!row || !started) return;
      await deliver(row as unknown as Delivery);
    }
  }

  function pump(): void {
    if (!started || running) return;
    clearTimeout(timer);
    let pause = 0;
    running = work()
      .catch((error: unknown) => {
        log?.(`总线：${error}`);
        pause = PAUSE;
      })
      .finally(() => {
        running = undefined;
        const row = earliest.get();
        if (typeof row?.due !== 'number' || !started) return;
        timer = setTimeout(pump, Math.max(pause, row.due - Date.now()));
      });
  }

  return {
    put(event) {
      const whole = {
        version: '0',
        id: randomUUID(),
        account: '000000000000',
        time: new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
        region: 'us-east-1',
        resources: [],
        ...event,
      };
      const text = JSON.stringify(whole);
      for (const rule of rules) {
        if (!rule.matches(whole)) continue;
        for (const target of rule.targets) insert.run(target.rule, target.id, text);
      }
      // After the caller's transaction has ended.
      setImmediate(pump);
    },
    busy() {
      const row = earliest.get();
      return running !== undefined || (typeof row?.due === 'number' && row.due < Date.now() + SOON);
    },
    start() {
      started = true;
      pump();
    },
    async stop() {
      started = false;
      clearTimeout(timer);
      await running;
    },
  };
}
