import { both, chain } from './chain.ts';
import type { Core, Step } from './core.ts';
import { Failure } from './errors.ts';
import { wrongType } from './expressions.ts';
import { record } from './history.ts';
import { INLINE_CONCURRENCY, textOf } from './limits.ts';
import type { MapState, ParallelState } from './machine.ts';
import { scopeOf, stateOf } from './scope.ts';
import { newThread } from './thread.ts';
import type { Execution, Thread } from './types.ts';

/** Threads that a Parallel or Map state has started, by index. */
function childrenOf(x: Execution, thread: Thread): Thread[] {
  return [...x.threads.values()].filter((child) => child.parent === thread.id);
}

/** Takes a thread's branches out, with theirs. */
function removeChildren(core: Core, x: Execution, thread: Thread): void {
  for (const child of childrenOf(x, thread)) {
    removeChildren(core, x, child);
    core.journal.remove(x, child);
  }
}

/** A Parallel: every branch starts with the same input. */
export function enterParallel(
  core: Core,
  x: Execution,
  thread: Thread,
  state: ParallelState,
): Step {
  const args = state.args ? state.args.run(scopeOf(x, thread)) : thread.input;
  return chain(args, (input): Step => {
    if (thread.dead) return undefined;
    const text = input === thread.input ? thread.text : textOf(input, state.name, 'Arguments');
    const after = record(x, thread, core.now(), 'ParallelStateStarted');
    thread.phase = 'children';
    core.journal.touch(x, thread);
    const started = state.branches.map((branch, index) =>
      newThread(x, { parent: thread.id, index, state: branch.startAt, after }, input, text),
    );
    for (const child of started) {
      core.journal.touch(x, child);
      core.ready(x, child);
    }
    return undefined;
  });
}

/** A Map: one iteration for each item, a limited number at a time. */
export function enterMap(core: Core, x: Execution, thread: Thread, state: MapState): Step {
  const scope = scopeOf(x, thread);
  const items = state.items ? state.items.run(scope) : thread.input;
  const limit = state.concurrency ? state.concurrency.run(scope) : 0;
  return chain(both(items, limit), ([list, most]): Step => {
    if (thread.dead) return undefined;
    if (!Array.isArray(list)) {
      throw wrongType(state.items ?? { field: 'Items', run: () => list }, 'array', list);
    }
    if (!Number.isInteger(most) || Number(most) < 0) {
      throw wrongType(
        state.concurrency ?? { field: 'MaxConcurrency', run: () => most },
        'integer',
        most,
      );
    }
    record(x, thread, core.now(), 'MapStateStarted', { length: list.length });
    thread.phase = 'children';
    thread.items = list;
    thread.limit = Math.min(Number(most) || INLINE_CONCURRENCY, INLINE_CONCURRENCY);
    core.journal.touch(x, thread);
    if (list.length === 0) return join(core, x, thread, thread.lastEvent, []);
    return startIterations(core, x, thread, state);
  });
}

/** Starts as many iterations as may run now. */
function startIterations(core: Core, x: Execution, thread: Thread, state: MapState): Step {
  const items = thread.items ?? [];
  const known = childrenOf(x, thread);
  const running = known.filter((child) => child.phase !== 'done').length;
  const free = Math.min((thread.limit ?? 1) - running, items.length - known.length);
  const started: Thread[] = [];
  for (let i = 0; i < free; i += 1) {
    const index = known.length + i;
    const place = {
      parent: thread.id,
      index,
      state: state.processor.startAt,
      after: thread.lastEvent,
    };
    const child = newThread(x, place, null, 'null');
    child.phase = 'settling';
    child.item = { Index: index, Value: items[index] };
    started.push(child);
  }
  const startFrom = (at: number): Step => {
    const child = started[at];
    if (!child) return undefined;
    return chain(startIteration(core, x, thread, child, state), () => startFrom(at + 1));
  };
  return startFrom(0);
}

function startIteration(
  core: Core,
  x: Execution,
  thread: Thread,
  child: Thread,
  state: MapState,
): Step {
  if (child.dead) return undefined;
  const value = child.item?.Value;
  const input = state.selector
    ? state.selector.run(scopeOf(x, thread, { item: child.item }))
    : value;
  return chain(input, (selected): Step => {
    if (child.dead) return undefined;
    child.text = textOf(selected, state.name, 'ItemSelector');
    child.input = selected;
    const details = { name: state.name, index: child.index };
    record(x, child, core.now(), 'MapIterationStarted', details);
    child.phase = 'ready';
    core.journal.touch(x, child);
    core.ready(x, child);
    return undefined;
  });
}

/** A branch or iteration has its output: joins when it was the last, else goes on with the next. */
export function childEnded(core: Core, x: Execution, child: Thread): Step {
  const thread = x.threads.get(child.parent);
  if (!thread) return undefined;
  return core.guard(x, thread, () => {
    const state = stateOf(x, thread);
    child.phase = 'done';
    core.journal.touch(x, child);
    if (state.type === 'Map') {
      const details = { name: state.name, index: child.index };
      record(x, child, core.now(), 'MapIterationSucceeded', details);
    }
    const children = childrenOf(x, thread);
    const total = state.type === 'Parallel' ? state.branches.length : (thread.items?.length ?? 0);
    const done = children.filter((one) => one.phase === 'done');
    if (done.length === total) {
      const outputs = done.sort((a, b) => a.index - b.index).map((one) => one.input);
      return join(core, x, thread, child.lastEvent, outputs);
    }
    return state.type === 'Map' ? startIterations(core, x, thread, state) : undefined;
  });
}

/** All branches are done: the state's result is the list of their outputs. */
function join(core: Core, x: Execution, thread: Thread, after: number, outputs: unknown[]): Step {
  const state = stateOf(x, thread);
  removeChildren(core, x, thread);
  thread.phase = 'settling';
  thread.items = undefined;
  thread.limit = undefined;
  thread.lastEvent = after;
  record(x, thread, core.now(), `${state.type}StateSucceeded`);
  return core.leave(x, thread, state, scopeOf(x, thread, { result: outputs }), outputs);
}

/** Nothing in a branch caught a failure: the other branches end and the state itself fails. */
export function childFailed(core: Core, x: Execution, child: Thread, failure: Failure): Step {
  const thread = x.threads.get(child.parent);
  if (!thread) return undefined;
  const state = stateOf(x, thread);
  const note = (one: Thread, type: string) =>
    record(x, one, core.now(), type, { name: state.name, index: one.index });
  if (state.type === 'Map') {
    note(child, 'MapIterationFailed');
    for (const one of childrenOf(x, thread)) {
      if (one !== child && one.phase !== 'done') note(one, 'MapIterationAborted');
    }
  }
  removeChildren(core, x, thread);
  thread.items = undefined;
  thread.limit = undefined;
  thread.lastEvent = child.lastEvent;
  record(x, thread, core.now(), `${state.type}StateFailed`);
  return core.fail(x, thread, new Failure(failure.error, failure.cause));
}
