import { dueAt } from './rows.ts';
import type { Store } from './store.ts';
import type { Execution, Thread } from './types.ts';

function active(thread: Thread): boolean {
  return thread.phase === 'ready' || thread.phase === 'call' || thread.phase === 'settling';
}

/** Whether an execution has something under way, rather than waiting for a time or a token. */
export function isActive(execution: Execution): boolean {
  for (const thread of execution.threads.values()) if (active(thread)) return true;
  return false;
}

/**
 * Executions in memory and the group commit. Threads run as far as they can; then everything that
 * changed is written in one transaction, and only then do its effects (function calls, answers to
 * callers) happen. Expressions finish within microtasks and a commit is a task of its own, so no
 * commit ever sees a state half left.
 */
export class Journal {
  readonly store: Store;
  readonly #live = new Map<number, Execution>();
  readonly #byArn = new Map<string, Execution>();
  readonly #dirty = new Set<Execution>();
  #effects: (() => void)[] = [];
  #readers: (() => void)[] = [];
  #announced: [number, string][] = [];
  readonly #tokens = new Map<string, { execution: number; thread: number }>();
  /** Executions brought into memory since the last commit, perhaps only to be looked at. */
  #loaded: Execution[] = [];
  #scheduled: NodeJS.Immediate | undefined;
  #stopped = false;
  /** Called after each commit, when its effects have been set off. */
  afterCommit: () => void = () => {};

  constructor(store: Store) {
    this.store = store;
  }

  add(execution: Execution): void {
    this.#live.set(execution.id, execution);
    this.#byArn.set(execution.arn, execution);
    if (execution.stored) {
      this.#loaded.push(execution);
      this.schedule();
    }
  }

  /** Gives a token out; its row comes with the next commit. */
  issue(token: string, execution: Execution, thread: Thread): void {
    this.#tokens.set(token, { execution: execution.id, thread: thread.id });
  }

  /** Where a token belongs; undefined when it was never given out. */
  owner(token: string): { execution: number; thread: number } | undefined {
    return this.#tokens.get(token) ?? this.store.token(token);
  }

  get(id: number): Execution | undefined {
    return this.#live.get(id);
  }

  find(arn: string): Execution | undefined {
    return this.#byArn.get(arn);
  }

  /** Marks a thread (or only the execution) as changed since the last commit. */
  touch(execution: Execution, thread?: Thread): void {
    if (thread) execution.changed.add(thread);
    this.#dirty.add(execution);
    this.schedule();
  }

  /** Takes a thread out. */
  remove(execution: Execution, thread: Thread): void {
    thread.dead = true;
    thread.epoch += 1;
    execution.threads.delete(thread.id);
    execution.changed.delete(thread);
    execution.removed.push(thread);
    this.#dirty.add(execution);
  }

  /** Does something once all that happened so far is on disk; at once when nothing ever is. */
  after(effect: () => void): void {
    if (this.#stopped) return;
    if (!this.store.durable) {
      effect();
      return;
    }
    this.#effects.push(effect);
    this.schedule();
  }

  /** Resolves when all that happened so far may be acknowledged. */
  kept(): Promise<void> | undefined {
    if (!this.store.durable) return undefined;
    return new Promise((resolve) => this.after(resolve));
  }

  /** Resolves when the database shows all that happened so far. */
  written(): Promise<void> | undefined {
    if (this.#dirty.size === 0) return undefined;
    return new Promise((resolve) => {
      this.#readers.push(resolve);
      this.schedule();
    });
  }

  /** Notes, for the next commit, that a status has been told; a second telling would do no harm. */
  announced(execution: Execution, status: string): void {
    execution.announced = status;
    if (this.store.durable) this.#announced.push([execution.id, status]);
  }

  /** Asks for a commit soon. */
  schedule(): void {
    if (this.#stopped) return;
    this.#scheduled ??= setImmediate(() => {
      this.#scheduled = undefined;
      this.#tick();
    });
  }

  #tick(): void {
    this.commit();
    for (const execution of this.#loaded) {
      if (!this.#dirty.has(execution) && !isActive(execution)) this.#release(execution);
    }
    this.#loaded = [];
    const effects = [...this.#effects, ...this.#readers];
    this.#effects = [];
    this.#readers = [];
    for (const effect of effects) effect();
    this.afterCommit();
  }

  /** Writes everything that changed, and lets go of executions that rest or are over. */
  commit(): void {
    if (this.#dirty.size === 0 && this.#announced.length === 0) return;
    const changed = [...this.#dirty];
    this.store.transaction(() => {
      for (const execution of changed) this.store.write(execution);
      for (const [token, owner] of this.#tokens) this.store.issued(token, owner);
      for (const [id, status] of this.#announced) this.store.announced(id, status);
    });
    this.#dirty.clear();
    this.#announced = [];
    this.#tokens.clear();
    for (const execution of changed) {
      for (const thread of execution.changed) thread.stored = true;
      execution.events = [];
      execution.changed.clear();
      execution.removed = [];
      execution.rowChanged = false;
      execution.stored = true;
      if (execution.status !== 'RUNNING' || !isActive(execution)) this.#release(execution);
    }
  }

  #release(execution: Execution): void {
    if (this.#live.get(execution.id) === execution) this.#live.delete(execution.id);
    if (this.#byArn.get(execution.arn) === execution) this.#byArn.delete(execution.arn);
  }

  /** Drops an execution without writing what it had left to write. */
  discard(execution: Execution): void {
    this.#dirty.delete(execution);
    this.#release(execution);
  }

  /** Something runs, or waits for a commit. */
  busy(): boolean {
    if (this.#scheduled || this.#effects.length > 0) return true;
    for (const execution of this.#live.values()) {
      if (execution.status === 'RUNNING' && isActive(execution)) return true;
    }
    return false;
  }

  /** Earliest due time, of what is stored and of what is about to be. */
  earliest(): number | undefined {
    let least = this.store.earliest() ?? Infinity;
    for (const execution of this.#dirty) {
      if (execution.status !== 'RUNNING') continue;
      least = Math.min(least, execution.deadline ?? Infinity);
      for (const thread of execution.changed) least = Math.min(least, dueAt(thread) ?? Infinity);
    }
    return least === Infinity ? undefined : least;
  }

  /** Writes what is left and starts nothing more. */
  stop(): void {
    this.#stopped = true;
    if (this.#scheduled) clearImmediate(this.#scheduled);
    this.#scheduled = undefined;
    this.commit();
  }
}
