import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { Timed } from '../clock/mover.ts';
import type { Clock, Functions } from '../ports.ts';
import type { Schedule } from './definition.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS schedule (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT`;

/** The machine's clock and the rehearsal's may drift or jump: look again at least this often, ms. */
const LOOK_AGAIN = 30_000;
const PAUSE = 200;
const LONGEST_PAUSE = 30_000;

/** The schedules of the stack, fired in virtual time. */
export interface Schedules extends Timed {
  /** Fires once what was missed while the stack was down, then keeps watch. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /**
   * An outage of the Scheduler: while it is off nothing fires, and what was missed is not made up when it is
   * on again; the next firing comes at its time. Not kept over a restart. `only`: the schedules whose names end
   * so, each by itself.
   */
  enable(on: boolean, only?: string): Promise<void>;
  enabled(): boolean;
  busy(): boolean;
  /** For people: each schedule with the instant (ms) of its next firing. */
  list(): { name: string; expression: string; next?: number }[];
}

interface Parts {
  db: DatabaseSync;
  schedules: readonly Schedule[];
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  sendTo: (queueArn: string, body: string) => Promise<void>;
  log?: (line: string) => void;
}

/** Schedules whose position is kept: a firing counts once its target or its dead-letter queue has it. */
export function createSchedules(parts: Parts): Schedules {
  const { db, schedules, functions, clock, sendTo, log } = parts;
  db.exec(SCHEMA);
  const write = db.prepare('INSERT OR REPLACE INTO schedule (name, last) VALUES (?, ?)');
  const last = new Map<string, number>();
  for (const row of db.prepare('SELECT * FROM schedule').all()) {
    last.set(String(row.name), Number(row.last));
  }
  let stopped = true;
  let enabled = true;
  /** Those that are off by themselves. */
  const off = new Set<string>();
  const halt = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let line: Promise<void> = Promise.resolve();
  let firing = 0;

  function handled(schedule: Schedule, instant: number): void {
    last.set(schedule.name, instant);
    write.run(schedule.name, instant);
  }
  for (const schedule of schedules) {
    if (!last.has(schedule.name)) handled(schedule, clock.now());
  }

  const nextOf = (schedule: Schedule) =>
    enabled && !off.has(schedule.name)
      ? schedule.next(last.get(schedule.name) ?? clock.now())
      : undefined;

  function miss(some: readonly Schedule[] = schedules): void {
    const now = clock.now();
    for (const schedule of some) {
      if ((nextOf(schedule) ?? Number.POSITIVE_INFINITY) <= now) handled(schedule, now);
    }
  }

  /** Earliest first; each due schedule fires once however often it was missed. */
  async function fireDue(): Promise<void> {
    const now = clock.now();
    const due = schedules
      .flatMap((schedule) => {
        const at = nextOf(schedule);
        return at !== undefined && at <= now ? [{ schedule, at }] : [];
      })
      .sort((a, b) => a.at - b.at);
    for (const { schedule, at } of due) {
      await fire(schedule, at);
      handled(schedule, Math.max(at, now));
    }
  }

  async function fire(schedule: Schedule, at: number): Promise<void> {
    log?.(`定时：${schedule.name} ${new Date(at).toISOString()}`);
    for (let tries = 1; !stopped; tries += 1) {
      const input = fillIn(schedule, at, tries);
      try {
        await functions.invoke(schedule.functionArn, JSON.parse(input));
        return;
      } catch (error) {
        log?.(`定时：${schedule.name} 失败：${error instanceof Error ? error.message : error}`);
        if (tries > schedule.retries) {
          if (schedule.deadLetterArn) await sendTo(schedule.deadLetterArn, input);
          return;
        }
        const pause = Math.min(PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
        await delay(pause, undefined, { signal: halt.signal });
      }
    }
    throw new Error('stopped while firing');
  }

  function run(): Promise<void> {
    firing += 1;
    const done = line.then(fireDue).finally(() => {
      firing -= 1;
    });
    line = done.catch(() => undefined);
    return done;
  }

  const next = () => {
    const instants = schedules.flatMap((schedule) => nextOf(schedule) ?? []);
    return instants.length > 0 ? Math.min(...instants) : undefined;
  };

  function enableOnly(on: boolean, only: string): void {
    const some = schedules.filter(({ name }) => name.endsWith(only));
    for (const { name } of some) {
      if (on) off.delete(name);
      else off.add(name);
    }
    if (on) miss(some);
  }

  /** In line with the firings: one that has begun is ended. */
  function enable(on: boolean, only?: string): Promise<void> {
    line = line.then(() => {
      if (only !== undefined) return enableOnly(on, only);
      const again = on && !enabled;
      enabled = on;
      if (again) miss();
    });
    return line;
  }

  function watch(): void {
    if (stopped) return;
    const wait = Math.min((next() ?? Number.POSITIVE_INFINITY) - clock.now(), LOOK_AGAIN);
    timer = setTimeout(
      () => {
        const due = (next() ?? Number.POSITIVE_INFINITY) <= clock.now();
        (due ? run() : Promise.resolve())
          .catch((error: unknown) => log?.(`定时：${error}`))
          .finally(watch);
      },
      Math.max(wait, 1),
    );
  }

  return {
    next,
    run,
    async start() {
      stopped = false;
      await run();
      watch();
    },
    async stop() {
      stopped = true;
      halt.abort();
      clearTimeout(timer);
      await line;
    },
    enable,
    enabled: () => enabled,
    busy: () => firing > 0,
    list: () =>
      schedules.map((schedule) => ({
        name: schedule.name,
        expression: schedule.expression,
        next: nextOf(schedule),
      })),
  };
}

/** The context words of EventBridge Scheduler inside an input. */
function fillIn(schedule: Schedule, at: number, tries: number): string {
  return schedule.input
    .replaceAll('<aws.scheduler.schedule-arn>', schedule.arn)
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(at).toISOString().replace('.000Z', 'Z'))
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', String(tries));
}
