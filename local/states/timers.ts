import type { Core } from './core.ts';
import type { Executions } from './executions.ts';
import { dueAt } from './rows.ts';
import { timedOut } from './task.ts';
import type { Execution, Thread } from './types.ts';
import { leaveWait } from './wait.ts';

/**
 * Longest single sleep, ms. Node's timers overflow after 24.8 days and then fire at once, and a
 * computer that was asleep should notice within the hour.
 */
const LONGEST_SLEEP = 3_600_000;

/** What is due for a thread: end of a wait or back-off, or a task's time-out. */
function fire(core: Core, x: Execution, thread: Thread): void {
  if (thread.phase === 'wait') {
    void core.guard(x, thread, () => leaveWait(core, x, thread));
  } else if (thread.phase === 'backoff') {
    thread.wakeAt = undefined;
    thread.phase = 'ready';
    core.journal.touch(x, thread);
    core.ready(x, thread);
  } else if (thread.phase === 'call' || thread.phase === 'token') {
    const heartbeat = (thread.heartbeatAt ?? Infinity) < (thread.timeoutAt ?? Infinity);
    void core.guard(x, thread, () => timedOut(core, x, thread, heartbeat));
  }
}

/** Fires what is due, in due order, and sleeps until the next. Times are absolute and stored. */
export class Timers {
  readonly #core: Core;
  readonly #executions: Executions;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(core: Core, executions: Executions) {
    this.#core = core;
    this.#executions = executions;
  }

  /** Called after each commit, so that the rows show every timer. */
  check(): void {
    if (this.#stopped) return;
    const store = this.#core.journal.store;
    const next = store.earliest();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (next === undefined) return;
    const now = this.#core.now();
    if (next > now) {
      const sleep = Math.min(next - now, LONGEST_SLEEP);
      this.#timer = setTimeout(() => this.#core.journal.schedule(), sleep);
      return;
    }
    const due = store.all(
      `SELECT execution, id, due FROM thread WHERE due IS NOT NULL AND due <= ?
       UNION ALL
       SELECT id, 0, deadline FROM execution
       WHERE deadline IS NOT NULL AND status = 'RUNNING' AND deadline <= ?
       ORDER BY due, execution, id LIMIT 500`,
      now,
      now,
    );
    for (const row of due) this.#fire(Number(row.execution), Number(row.id), now);
    this.#core.journal.schedule();
  }

  #fire(id: number, threadId: number, now: number): void {
    const execution = this.#executions.load(id);
    if (execution?.status !== 'RUNNING') return;
    if (threadId === 0) {
      this.#core.close(execution, { status: 'TIMED_OUT' });
      return;
    }
    const thread = execution.threads.get(threadId);
    if (thread && (dueAt(thread) ?? Infinity) <= now) fire(this.#core, execution, thread);
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }
}
