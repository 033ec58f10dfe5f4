import type { Failure } from './errors.ts';
import type { Scope } from './fast.ts';
import type { Journal } from './journal.ts';
import type { Exit } from './machine.ts';
import type { Execution, Status, Thread } from './types.ts';

/** A step that is done at once, or promises to be. */
export type Step = void | Promise<void>;

/** How an execution ends. */
export interface Ending {
  status: Status;
  output?: string;
  error?: string;
  cause?: string;
  /** The thread whose last event the final one follows. */
  thread?: Thread;
}

/** What the parts of the engine use of each other; engine.ts puts it together. */
export interface Core {
  now: () => number;
  region: string;
  journal: Journal;
  invokeLambda: (call: {
    functionName: string;
    payload: unknown;
    roleArn: string;
  }) => Promise<unknown>;
  /** Queues a thread whose phase is `ready`. */
  ready: (execution: Execution, thread: Thread) => void;
  /** Leaves the current state: Output, Assign, exit event, next state or end of the flow. */
  leave: (
    execution: Execution,
    thread: Thread,
    exit: Exit,
    scope: Scope,
    fallback: unknown,
    text?: string,
  ) => Step;
  /** Handles a failure of the current state: Retry, Catch, the surrounding state, the end. */
  fail: (execution: Execution, thread: Thread, failure: Failure) => Step;
  /** Does something for a thread; whatever it throws fails the thread's state. */
  guard: (execution: Execution, thread: Thread, work: () => Step) => Step;
  /** Ends an execution. */
  close: (execution: Execution, ending: Ending) => void;
}
