import { addDays, isCivilDate, morningOf } from './civil.ts';
import type { VirtualClock } from './virtualClock.ts';
import type { WorkingCalendar } from './workingCalendar.ts';

/** Something that happens at instants of the virtual clock: schedules, waits of executions. */
export interface Timed {
  /** The next instant (ms) at which something is due, if any. */
  next(): number | undefined;
  /** Runs what is due at the present instant. */
  run(): Promise<void>;
}

/** The request to move cannot be met: no such date, or one that has passed. */
export class CannotMove extends Error {
  override readonly name = 'CannotMove';
}

/** What one move did. */
export interface Move {
  from: string;
  today: string;
  /** Instants at which something fired on the way. */
  fired: number;
}

/** Moves the calendar forward, running on the way what falls due, in its order. */
export interface Mover {
  to(date: string): Promise<Move>;
  workingDays(n: number): Promise<Move>;
  /** Within a day: what queues hold back for minutes comes again. */
  minutes(n: number): Promise<Move>;
}

interface Parts {
  clock: VirtualClock;
  calendar: WorkingCalendar;
  timed: readonly Timed[];
  /** Waits until nothing moves any more. */
  idle: () => Promise<void>;
  /** Called at the end of each move. */
  arrived?: () => Promise<void>;
}

/** So many firings at one instant are none: something is due and never done. */
const STUCK = 1_000;
const LONGEST = 3 * 366;
const DAY = 1440;

/** Moves are made one after the other, however many ask at once. */
export function createMover({ clock, calendar, timed, idle, arrived }: Parts): Mover {
  let line: Promise<unknown> = Promise.resolve();
  let repeated = 0;
  let before = 0;

  async function step(until: number): Promise<boolean> {
    const due = timed.flatMap((part) => part.next() ?? []);
    const next = Math.min(...due);
    if (next > until) return false;
    repeated = next === before ? repeated + 1 : 0;
    before = next;
    if (repeated > STUCK)
      throw new Error(`时刻 ${new Date(next).toISOString()} 到期的事一直没有完成`);
    clock.advanceTo(next);
    for (const part of timed) await part.run();
    await idle();
    return true;
  }

  async function morning(goal: (today: string) => string): Promise<number> {
    const from = clock.today();
    const date = goal(from);
    if (date < from) throw new CannotMove(`日历只能向前：今天已是 ${from}，不能回到 ${date}`);
    if (date > addDays(from, LONGEST)) throw new CannotMove('一次最多前进三年');
    return morningOf(date);
  }

  async function move(goal: () => Promise<number>): Promise<Move> {
    const from = clock.today();
    const until = await goal();
    let fired = 0;
    await idle();
    while (await step(Math.max(until, clock.now()))) fired += 1;
    clock.advanceTo(until);
    await arrived?.();
    return { from, today: clock.today(), fired };
  }

  function queued(goal: () => Promise<number>): Promise<Move> {
    const done = line.then(() => move(goal));
    line = done.catch(() => undefined);
    return done;
  }

  return {
    async to(date) {
      if (!isCivilDate(date)) throw new CannotMove(`“${date}”不是日期，应写作 2026-03-02`);
      return queued(() => morning(() => date));
    },
    async workingDays(n) {
      if (!Number.isInteger(n) || n < 1 || n > 500) {
        throw new CannotMove('工作日数应为 1 到 500 的整数');
      }
      return queued(() => morning((today) => calendar.after(today, n)));
    },
    async minutes(n) {
      if (!Number.isInteger(n) || n < 1 || n > DAY)
        throw new CannotMove('分钟数应为 1 到 1440 的整数');
      return queued(async () => clock.now() + n * 60_000);
    },
  };
}
