import { FunctionFailure } from '../ports.ts';
import type { Environment } from './environment.ts';

/** What a pool is told of a function: its name, how to start a process, its reservation. */
export interface Poolable {
  name: string;
  reserved?: number;
}

/** Function processes, bounded in number; work waits in line when all are busy. */
export interface Pool<F extends Poolable> {
  /** Runs work on a process of the function; rejects at once over the reserved concurrency. */
  use<T>(fn: F, work: (environment: Environment) => Promise<T>): Promise<T>;
  busy(): number;
  /** Ends every process, also those at work. */
  stop(): void;
}

interface Held {
  name: string;
  environment: Environment;
  timer?: NodeJS.Timeout;
}

interface Waiter<F> {
  fn: F;
  since: number;
  resolve(held: Held): void;
  reject(error: FunctionFailure): void;
}

/** A process waiting at the head of the line this long (ms) is served before cheaper work. */
const PATIENCE_MS = 500;

/**
 * Makes a pool of at most `most` processes. An idle one is ended after `idleMs`, or at once (the
 * longest idle first) when another function needs its place.
 */
export function createPool<F extends Poolable>(options: {
  most: number;
  idleMs: number;
  now: () => number;
  start: (fn: F) => Environment;
}): Pool<F> {
  const { most, idleMs, now, start } = options;
  // Oldest first: an idle process is moved to the end when it is given back.
  const idle: Held[] = [];
  const active = new Map<string, number>();
  const line: Waiter<F>[] = [];
  const all = new Set<Held>();
  let working = 0;
  let running = 0;
  let stopped = false;

  const discard = (held: Held): void => {
    clearTimeout(held.timer);
    const at = idle.indexOf(held);
    if (at >= 0) idle.splice(at, 1);
    all.delete(held);
    held.environment.end();
  };
  const begin = (fn: F): Held => {
    working += 1;
    const held = { name: fn.name, environment: start(fn) };
    all.add(held);
    return held;
  };

  const acquire = (fn: F): Promise<Held> | Held => {
    for (const held of idle.filter((each) => !each.environment.alive())) discard(held);
    const own = idle.findLast(({ name }) => name === fn.name);
    if (own !== undefined) {
      clearTimeout(own.timer);
      idle.splice(idle.indexOf(own), 1);
      working += 1;
      return own;
    }
    if (working + idle.length >= most) {
      const [oldest] = idle;
      if (oldest === undefined) {
        return new Promise((resolve, reject) => line.push({ fn, since: now(), resolve, reject }));
      }
      discard(oldest);
    }
    return begin(fn);
  };

  /** Gives the place of a process to the next in line, the process too when it can serve it. */
  const handOver = (held: Held, head: Waiter<F>): void => {
    const alive = held.environment.alive();
    const patient = alive && now() - head.since < PATIENCE_MS;
    const next = (patient ? line.find(({ fn }) => fn.name === held.name) : undefined) ?? head;
    line.splice(line.indexOf(next), 1);
    if (alive && next.fn.name === held.name) {
      working += 1;
      next.resolve(held);
    } else {
      discard(held);
      next.resolve(begin(next.fn));
    }
  };

  const release = (held: Held): void => {
    working -= 1;
    const [head] = line;
    if (stopped) discard(held);
    else if (head !== undefined) handOver(held, head);
    else if (held.environment.alive()) {
      held.timer = setTimeout(() => discard(held), idleMs);
      held.timer.unref();
      idle.push(held);
    } else discard(held);
  };

  const count = (name: string, by: number): void => {
    running += by;
    active.set(name, (active.get(name) ?? 0) + by);
  };

  return {
    busy: () => running,
    stop: () => {
      stopped = true;
      for (const held of [...all]) discard(held);
      const gone = new FunctionFailure(
        'ServiceException',
        '本机已停止 / the local stack has stopped',
      );
      for (const waiter of line.splice(0)) waiter.reject(gone);
    },
    use: async (fn, work) => {
      if (stopped) throw new FunctionFailure('ServiceException', '本机已停止 / stopped');
      if (fn.reserved !== undefined && (active.get(fn.name) ?? 0) >= fn.reserved) {
        throw new FunctionFailure('TooManyRequestsException', 'Rate Exceeded.');
      }
      count(fn.name, 1);
      try {
        const held = await acquire(fn);
        try {
          return await work(held.environment);
        } finally {
          release(held);
        }
      } finally {
        count(fn.name, -1);
      }
    },
  };
}
