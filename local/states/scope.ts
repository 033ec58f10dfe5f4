import type { Scope } from './fast.ts';
import type { State } from './machine.ts';
import type { Execution, Thread } from './types.ts';

/** Variables that a thread sees: its own over those of the scopes around it. */
export function variables(execution: Execution, thread: Thread): Record<string, unknown> {
  if (thread.scope) return thread.scope;
  const outer = execution.threads.get(thread.parent);
  thread.scope = outer ? { ...variables(execution, outer), ...thread.vars } : thread.vars;
  return thread.scope;
}

/** The Map item that a thread works on: its own iteration's or the nearest around it. */
function itemOf(execution: Execution, thread: Thread): Thread['item'] {
  let at: Thread | undefined = thread;
  while (at && !at.item) at = execution.threads.get(at.parent);
  return at?.item;
}

const iso = (ms: number) => new Date(ms).toISOString();

/** `$states.context`, as far as JSONata states can use it. */
export function contextOf(
  execution: Execution,
  thread: Thread,
  item = itemOf(execution, thread),
  token = thread.token,
): Record<string, unknown> {
  if (execution.inputValue === undefined) execution.inputValue = JSON.parse(execution.input);
  return {
    Execution: {
      Id: execution.arn,
      Input: execution.inputValue,
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: iso(execution.startedAt),
      RedriveCount: 0,
    },
    State: {
      Name: thread.state,
      EnteredTime: iso(thread.enteredAt),
      RetryCount: thread.retryCount,
    },
    StateMachine: { Id: execution.machineArn, Name: execution.machineName },
    ...(token === undefined ? {} : { Task: { Token: token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}

interface More {
  result?: unknown;
  errorOutput?: unknown;
  item?: Thread['item'];
  token?: string;
}

const NOTHING: More = {};

/** A scope of one state; the context is only built when an expression asks for it. */
class StateScope implements Scope {
  readonly input: unknown;
  readonly result: unknown;
  readonly errorOutput: unknown;
  readonly vars: Record<string, unknown>;
  readonly #execution: Execution;
  readonly #thread: Thread;
  readonly #more: More;

  constructor(execution: Execution, thread: Thread, more: More) {
    this.input = thread.input;
    this.result = more.result;
    this.errorOutput = more.errorOutput;
    this.vars = variables(execution, thread);
    this.#execution = execution;
    this.#thread = thread;
    this.#more = more;
  }

  context(): unknown {
    return contextOf(this.#execution, this.#thread, this.#more.item, this.#more.token);
  }
}

/** What an expression of a thread's current state sees. */
export function scopeOf(execution: Execution, thread: Thread, more: More = NOTHING): Scope {
  return new StateScope(execution, thread, more);
}

/** The state a thread is in. */
export function stateOf(execution: Execution, thread: Thread): State {
  const state = flowOf(execution, thread).states.get(thread.state);
  if (!state) throw new Error(`no state ${thread.state} in ${execution.arn}`);
  return state;
}

/** The flow a thread runs: the machine, or the branch or processor of the state around it. */
function flowOf(execution: Execution, thread: Thread) {
  const outer = execution.threads.get(thread.parent);
  if (!outer) return execution.machine;
  const state = stateOf(execution, outer);
  const flow = state.type === 'Parallel' ? state.branches[thread.index] : undefined;
  if (flow) return flow;
  if (state.type === 'Map') return state.processor;
  throw new Error(`state ${outer.state} of ${execution.arn} has no branch ${thread.index}`);
}
