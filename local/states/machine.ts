import type { Template } from './expressions.ts';

/** Where a state goes and what it hands on. `next` undefined: the flow ends here. */
export interface Exit {
  output?: Template;
  assign?: Template;
  next?: string;
}

/** One entry of Retry; times in milliseconds. */
export interface Retrier {
  errors: string[];
  interval: number;
  rate: number;
  attempts: number;
  cap: number | undefined;
  jitter: boolean;
}

/** One entry of Catch. */
export interface Catcher extends Exit {
  errors: string[];
}

interface Common extends Exit {
  name: string;
  /** History event types, made once. */
  entered: string;
  exited: string;
  retry: Retrier[];
  catch: Catcher[];
}

/** How a Task is carried out: a function's ARN, `lambda:invoke`, or that with a token. */
export type Integration = 'function' | 'invoke' | 'token';

export interface TaskState extends Common {
  type: 'Task';
  integration: Integration;
  /** The resource as written. */
  resource: string;
  args?: Template;
  timeout?: Template;
  heartbeat?: Template;
}

export interface ChoiceState extends Common {
  type: 'Choice';
  choices: (Exit & { condition: Template })[];
  /** False when there is no Default. */
  fallback: boolean;
}

export interface PassState extends Common {
  type: 'Pass';
}

export interface SucceedState extends Common {
  type: 'Succeed';
}

export interface FailState extends Common {
  type: 'Fail';
  error?: Template;
  cause?: Template;
}

export interface WaitState extends Common {
  type: 'Wait';
  seconds?: Template;
  timestamp?: Template;
}

export interface ParallelState extends Common {
  type: 'Parallel';
  args?: Template;
  branches: Flow[];
}

export interface MapState extends Common {
  type: 'Map';
  items?: Template;
  selector?: Template;
  concurrency?: Template;
  processor: Flow;
}

export type State =
  | TaskState
  | ChoiceState
  | PassState
  | SucceedState
  | FailState
  | WaitState
  | ParallelState
  | MapState;

/** A set of states with its entry: the machine itself, a branch, or a Map's processor. */
export interface Flow {
  startAt: string;
  states: Map<string, State>;
}

/** A loaded definition. */
export interface Machine extends Flow {
  /** Milliseconds an execution may take. */
  timeout: number | undefined;
}
