import type { Core, Step } from './core.ts';
import { Failure, matches } from './errors.ts';
import { HistoryFull, record } from './history.ts';
import type { Retrier } from './machine.ts';
import { scopeOf, stateOf } from './scope.ts';
import type { Execution, Thread } from './types.ts';

/** How long a retry waits, in ms; with full jitter a random part of that. */
export function backoff(retrier: Retrier, done: number, random: () => number): number {
  const full = Math.min(retrier.interval * retrier.rate ** done, retrier.cap ?? Infinity);
  return retrier.jitter ? Math.floor(full * random()) : full;
}

/** Forgets the task of a thread: what its function or token still says comes too late. */
export function endTask(thread: Thread): void {
  thread.epoch += 1;
  thread.call = undefined;
  thread.token = undefined;
  thread.wakeAt = undefined;
  thread.timeoutAt = undefined;
  thread.heartbeatAt = undefined;
  thread.heartbeatMs = undefined;
}

/** What was thrown, as a failure; an unforeseen error is States.Runtime. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('States.Runtime', String(error));
}

/** Records a failed evaluation; what Catch and the execution see says where it happened. */
function described(core: Core, x: Execution, thread: Thread, failure: Failure): Failure {
  if (failure.location === undefined) return failure;
  const { error, cause, location } = failure;
  record(x, thread, core.now(), 'EvaluationFailed', {
    error,
    cause,
    location,
    state: thread.state,
  });
  return new Failure(
    error,
    `An error occurred while executing the state '${thread.state}' (entered at the event id #${thread.enteredEvent}). ${cause}`,
  );
}

/** Waits for the next attempt if a Retry entry allows one. */
function retry(core: Core, x: Execution, thread: Thread, failure: Failure): boolean {
  const { retry: retriers } = stateOf(x, thread);
  const at = retriers.findIndex((entry) => matches(entry.errors, failure));
  const retrier = retriers[at];
  const done = thread.retries[at] ?? 0;
  if (!retrier || done >= retrier.attempts) return false;
  for (let i = 0; i <= at; i += 1) thread.retries[i] ??= 0;
  thread.retries[at] = done + 1;
  thread.retryCount += 1;
  thread.phase = 'backoff';
  thread.wakeAt = core.now() + backoff(retrier, done, Math.random);
  core.journal.touch(x, thread);
  return true;
}

/**
 * Builds `fail`. `branchFailed` hands a failure that nothing in a branch caught to the state
 * around it.
 */
export function createFail(
  core: Core,
  branchFailed: (execution: Execution, thread: Thread, failure: Failure) => Step,
): Core['fail'] {
  function escalate(x: Execution, thread: Thread, failure: Failure): Step {
    if (thread.dead) return undefined;
    let last = failure;
    if (thread.parent !== 0 && !(failure instanceof HistoryFull)) {
      try {
        return branchFailed(x, thread, failure);
      } catch (error) {
        last = failureOf(error);
      }
    }
    core.close(x, { status: 'FAILED', error: last.error, cause: last.cause, thread });
    return undefined;
  }

  function handle(x: Execution, thread: Thread, failure: Failure): Step {
    const seen = described(core, x, thread, failure);
    endTask(thread);
    if (retry(core, x, thread, seen)) return undefined;
    const catcher = stateOf(x, thread).catch.find((entry) => matches(entry.errors, seen));
    if (!catcher) return escalate(x, thread, seen);
    thread.phase = 'settling';
    const errorOutput = { Error: seen.error, Cause: seen.cause ?? '' };
    const late = (error: unknown): Step => {
      const again = failureOf(error);
      try {
        return escalate(x, thread, described(core, x, thread, again));
      } catch (full) {
        return escalate(x, thread, failureOf(full));
      }
    };
    try {
      const step = core.leave(x, thread, catcher, scopeOf(x, thread, { errorOutput }), errorOutput);
      return step instanceof Promise ? step.catch(late) : step;
    } catch (error) {
      return late(error);
    }
  }

  return (x, thread, failure) => {
    if (thread.dead || x.status !== 'RUNNING') return undefined;
    if (failure instanceof HistoryFull) return escalate(x, thread, failure);
    try {
      return handle(x, thread, failure);
    } catch (error) {
      return escalate(x, thread, failureOf(error));
    }
  };
}
