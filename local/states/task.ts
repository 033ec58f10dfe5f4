import { randomBytes, randomUUID } from 'node:crypto';
import { both, chain } from './chain.ts';
import type { Core, Step } from './core.ts';
import { Failure } from './errors.ts';
import { type Template, wrongType } from './expressions.ts';
import type { Scope } from './fast.ts';
import { record } from './history.ts';
import { functionFailure, invokeResult } from './lambda.ts';
import { MAX_SECONDS, textOf } from './limits.ts';
import type { State, TaskState } from './machine.ts';
import { scopeOf, stateOf } from './scope.ts';
import { taskEvent } from './taskEvents.ts';
import type { Call, Execution, Thread } from './types.ts';

/** Seconds of a TimeoutSeconds or HeartbeatSeconds, which may be an expression. */
function limit(template: Template | undefined, scope: Scope): unknown {
  if (!template) return undefined;
  return chain(template.run(scope), (value) => {
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > MAX_SECONDS) {
      throw wrongType(template, `integer between 1 and ${MAX_SECONDS}`, value);
    }
    return value;
  });
}

/** The call that a Task's evaluated arguments ask for. */
function callOf(state: TaskState, args: unknown): Call {
  if (state.integration === 'function') return { functionName: state.resource, payload: args };
  const { FunctionName, Qualifier, Payload = {} } = (args ?? {}) as Record<string, unknown>;
  if (typeof FunctionName !== 'string') {
    throw new Failure('States.Runtime', `State '${state.name}': FunctionName must be a string`);
  }
  const functionName = Qualifier === undefined ? FunctionName : `${FunctionName}:${Qualifier}`;
  return { functionName, payload: Payload };
}

/** The function's answer; also one that could not even be called rejects. */
function answerOf(core: Core, call: Call & { roleArn: string }): Promise<unknown> {
  try {
    return core.invokeLambda(call);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Calls the function and takes its answer in, unless the task has ended meanwhile. */
export function startCall(core: Core, x: Execution, thread: Thread): void {
  thread.epoch += 1;
  const { epoch } = thread;
  const call = thread.call;
  if (!call) return;
  const current = () => !thread.dead && thread.epoch === epoch;
  answerOf(core, { ...call, roleArn: x.roleArn }).then(
    (payload) => {
      if (!current()) return;
      core.guard(x, thread, () => answered(core, x, thread, payload ?? null));
    },
    (error: unknown) => {
      if (!current()) return;
      core.guard(x, thread, () => failed(core, x, thread, functionFailure(error)));
    },
  );
}

/** A function's answer: the task's result, or (with a token) only the end of the hand-over. */
function answered(core: Core, x: Execution, thread: Thread, payload: unknown): Step {
  const state = stateOf(x, thread) as TaskState;
  if (state.integration === 'function') return succeed(core, x, thread, payload);
  const result = invokeResult(payload, randomUUID(), core.now());
  if (state.integration === 'invoke') return succeed(core, x, thread, result);
  const output = textOf(result, state.name, 'task result');
  record(x, thread, core.now(), ...taskEvent(state, 'Submitted', { output }));
  thread.phase = 'token';
  thread.epoch += 1;
  thread.call = undefined;
  core.journal.touch(x, thread);
  return undefined;
}

/** The task has its result: leaves the state with it. */
export function succeed(core: Core, x: Execution, thread: Thread, result: unknown): Step {
  const state = stateOf(x, thread) as TaskState;
  const scope = scopeOf(x, thread, { result });
  endCall(thread);
  const output = textOf(result, state.name, 'task result');
  record(x, thread, core.now(), ...taskEvent(state, 'Succeeded', { output }));
  return core.leave(x, thread, state, scope, result, output);
}

/** The task has failed. */
export function failed(core: Core, x: Execution, thread: Thread, failure: Failure): Step {
  const state = stateOf(x, thread) as TaskState;
  const { error, cause } = failure;
  endCall(thread);
  const type = error === 'States.Timeout' ? 'TimedOut' : 'Failed';
  record(x, thread, core.now(), ...taskEvent(state, type, { error: error || undefined, cause }));
  return core.fail(x, thread, failure);
}

function endCall(thread: Thread): void {
  thread.phase = 'settling';
  thread.epoch += 1;
  thread.call = undefined;
  thread.token = undefined;
  thread.timeoutAt = undefined;
  thread.heartbeatAt = undefined;
  thread.heartbeatMs = undefined;
}

/** Enters a Task: evaluates its arguments, schedules the call, which starts after the commit. */
export function enterTask(core: Core, x: Execution, thread: Thread, state: State): Step {
  if (state.type !== 'Task') return undefined;
  const token = state.integration === 'token' ? randomBytes(48).toString('base64url') : undefined;
  const scope = scopeOf(x, thread, { token });
  const args = state.args ? state.args.run(scope) : thread.input;
  const limits = both(limit(state.timeout, scope), limit(state.heartbeat, scope));
  return chain(both(args, limits), ([value, [timeout, heartbeat]]): Step => {
    if (thread.dead) return undefined;
    const now = core.now();
    thread.call = callOf(state, value);
    const input = value === thread.input ? thread.text : textOf(value, state.name, 'Arguments');
    record(
      x,
      thread,
      now,
      ...taskEvent(state, 'Scheduled', {
        input,
        region: core.region,
        timeoutInSeconds: timeout as number | undefined,
        heartbeatInSeconds: heartbeat as number | undefined,
      }),
    );
    record(x, thread, now, ...taskEvent(state, 'Started', {}));
    thread.token = token;
    if (token !== undefined) core.journal.issue(token, x, thread);
    thread.phase = 'call';
    if (timeout !== undefined) thread.timeoutAt = now + Number(timeout) * 1000;
    if (heartbeat !== undefined) {
      thread.heartbeatMs = Number(heartbeat) * 1000;
      thread.heartbeatAt = now + thread.heartbeatMs;
    }
    core.journal.touch(x, thread);
    const { epoch } = thread;
    core.journal.after(() => {
      if (!thread.dead && thread.epoch === epoch && thread.call) startCall(core, x, thread);
    });
    return undefined;
  });
}

/** A task's time is up, or its heartbeat stayed away. */
export function timedOut(core: Core, x: Execution, thread: Thread, heartbeat: boolean): Step {
  return failed(core, x, thread, new Failure('States.Timeout', undefined, { heartbeat }));
}
