import type { Machine } from './machine.ts';

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** `detail` of EventBridge's "Step Functions Execution Status Change"; dates in milliseconds. */
export interface ExecutionStatusDetail {
  executionArn: string;
  stateMachineArn: string;
  name: string;
  status: Status;
  startDate: number;
  stopDate: number | null;
  input: string;
  inputDetails: { included: boolean };
  output: string | null;
  outputDetails: { included: boolean } | null;
  error: string | null;
  cause: string | null;
}

/** A function call of a Task. */
export interface Call {
  functionName: string;
  payload: unknown;
}

/**
 * What a thread is doing. `ready`: about to enter its state; `call`: a function is running;
 * `token`: waiting for SendTask…; `wait`, `backoff`: until a time; `children`: branches run;
 * `settling`: leaving its state (never stored); `done`: a branch that has its output.
 */
export type Phase =
  | 'ready'
  | 'call'
  | 'token'
  | 'wait'
  | 'backoff'
  | 'children'
  | 'settling'
  | 'done';

/** One running flow: the execution itself, a branch or an iteration. */
export interface Thread {
  id: number;
  /** Id of the thread whose Parallel or Map state started this one; 0 for the first. */
  parent: number;
  /** Which branch or iteration this is. */
  index: number;
  state: string;
  phase: Phase;
  input: unknown;
  /** JSON text of the input; of the output once `done`. */
  text: string;
  /** Variables of this thread's own scope. */
  vars: Record<string, unknown>;
  /** Map item of an iteration. */
  item?: { Index: number; Value: unknown };
  enteredAt: number;
  enteredEvent: number;
  lastEvent: number;
  /** Retries so far of each Retry entry, and of the state in all. */
  retries: number[];
  retryCount: number;
  call?: Call;
  token?: string;
  /** Absolute times, ms since the epoch. */
  wakeAt?: number;
  timeoutAt?: number;
  heartbeatAt?: number;
  heartbeatMs?: number;
  /** A Map's items and how many run at once. */
  items?: unknown[];
  limit?: number;

  /** Not stored: counts calls, so that a late answer is known as late. */
  epoch: number;
  dead: boolean;
  /** Not stored: whether a row exists. */
  stored: boolean;
  /** Not stored: variables of this scope and those around it. */
  scope: Record<string, unknown> | undefined;
}

/**
 * How a history event is stored: [how many ids back its predecessor is, ms since the first event
 * of the same commit, code of its type, details]. Half of a state's cost is writing these.
 */
export type EventRow = [number, number, number, Record<string, unknown> | null];

/** A history event; `before` is the id of its predecessor, `at` is in ms. */
export interface Event {
  id: number;
  before: number;
  at: number;
  type: string;
  details: Record<string, unknown> | null;
}

/** An execution in memory; `threads` only while it runs. */
export interface Execution {
  id: number;
  arn: string;
  name: string;
  machineArn: string;
  machineName: string;
  roleArn: string;
  /** Key of the definition it started with. */
  definition: string;
  status: Status;
  input: string;
  output: string | null;
  error: string | null;
  cause: string | null;
  startedAt: number;
  stoppedAt: number | null;
  /** When the machine's time-out ends it. */
  deadline: number | null;
  /** Status that `onStatusChange` has been told. */
  announced: string;

  machine: Machine;
  threads: Map<number, Thread>;
  nextThread: number;
  lastEvent: number;
  /** Events, threads and row that the next commit writes; `eventsAt` is the first event's time. */
  events: EventRow[];
  eventsAt: number;
  changed: Set<Thread>;
  removed: Thread[];
  rowChanged: boolean;
  stored: boolean;
  inputValue: unknown;
}
