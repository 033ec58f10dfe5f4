import { both, chain } from './chain.ts';
import type { Core, Step } from './core.ts';
import { failureOf } from './failing.ts';
import { record } from './history.ts';
import { textOf } from './limits.ts';
import type { Exit, State } from './machine.ts';
import { stateOf } from './scope.ts';
import type { Execution, Thread } from './types.ts';

/** Carries out one type of state, from just after its entry. */
export type Enter = (execution: Execution, thread: Thread, state: State) => Step;

/** A new thread at the first state of its flow. */
export function newThread(
  execution: Execution,
  place: { parent: number; index: number; state: string; after: number },
  input: unknown,
  text: string,
): Thread {
  const thread: Thread = {
    id: execution.nextThread,
    parent: place.parent,
    index: place.index,
    state: place.state,
    phase: 'ready',
    input,
    text,
    vars: {},
    enteredAt: 0,
    enteredEvent: 0,
    lastEvent: place.after,
    retries: [],
    retryCount: 0,
    epoch: 0,
    dead: false,
    stored: false,
    scope: undefined,
  };
  execution.nextThread += 1;
  execution.threads.set(thread.id, thread);
  return thread;
}

/** The run loop: a queue of threads that are ready, worked off one state at a time. */
export function createLoop(core: Core, enter: Enter): Core['ready'] {
  let queue: [Execution, Thread][] = [];
  let running = false;

  function step(execution: Execution, thread: Thread): void {
    if (thread.dead || thread.phase !== 'ready') return;
    thread.phase = 'settling';
    core.guard(execution, thread, () => {
      const state = stateOf(execution, thread);
      if (thread.enteredEvent === 0) {
        thread.enteredAt = core.now();
        const details = { name: state.name, input: thread.text };
        thread.enteredEvent = record(execution, thread, thread.enteredAt, state.entered, details);
      }
      return enter(execution, thread, state);
    });
  }

  return (execution, thread) => {
    queue.push([execution, thread]);
    if (running) return;
    running = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      for (const [x, t] of batch) step(x, t);
    }
    running = false;
  };
}

/** Whatever is thrown becomes a failure of the state; an unforeseen error is States.Runtime. */
export function createGuard(core: Core): Core['guard'] {
  return (execution, thread, work) => {
    const failed = (error: unknown): Step => core.fail(execution, thread, failureOf(error));
    try {
      const step = work();
      return step instanceof Promise ? step.catch(failed) : step;
    } catch (error) {
      return failed(error);
    }
  };
}

/** Puts a thread at the start of its next state. */
function moveOn(core: Core, execution: Execution, thread: Thread, next: string): void {
  thread.state = next;
  thread.phase = 'ready';
  thread.enteredEvent = 0;
  if (thread.retryCount > 0) {
    thread.retries = [];
    thread.retryCount = 0;
  }
  core.journal.touch(execution, thread);
  core.ready(execution, thread);
}

/** Texts of the assigned variables, as the exit event shows them; checks their size. */
function assign(thread: Thread, values: Record<string, unknown>): Record<string, string> {
  textOf(values, thread.state, 'Assign');
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) texts[name] = JSON.stringify(value);
  thread.vars = { ...thread.vars, ...values };
  thread.scope = undefined;
  return texts;
}

/** Builds `leave`; `ended` is told when a branch or iteration has its output. */
export function createLeave(
  core: Core,
  ended: (execution: Execution, thread: Thread) => Step,
): Core['leave'] {
  /** The state is left: `out` is the text of its output. */
  function left(
    execution: Execution,
    thread: Thread,
    exit: Exit,
    value: unknown,
    out: string,
    values: unknown,
  ): Step {
    const state = stateOf(execution, thread);
    const details: Record<string, unknown> = { name: state.name, output: out };
    if (values) details.assignedVariables = assign(thread, values as Record<string, unknown>);
    record(execution, thread, core.now(), state.exited, details);
    thread.input = value;
    thread.text = out;
    if (exit.next !== undefined) {
      moveOn(core, execution, thread, exit.next);
    } else if (thread.parent === 0) {
      core.close(execution, { status: 'SUCCEEDED', output: out, thread });
    } else {
      return ended(execution, thread);
    }
    return undefined;
  }

  return (execution, thread, exit, scope, fallback, text) => {
    if (!exit.output && !exit.assign && !thread.dead) {
      const same = fallback === thread.input ? thread.text : text;
      const out = same ?? textOf(fallback, thread.state, 'Output');
      return left(execution, thread, exit, fallback, out, undefined);
    }
    const output = exit.output ? exit.output.run(scope) : fallback;
    const assigned = exit.assign ? exit.assign.run(scope) : undefined;
    return chain(both(output, assigned), ([value, values]): Step => {
      if (thread.dead) return undefined;
      const known = value === thread.input ? thread.text : undefined;
      const given = exit.output ? undefined : text;
      const out = known ?? given ?? textOf(value, thread.state, 'Output');
      return left(execution, thread, exit, value, out, values);
    });
  };
}
