import type { Core, Step } from './core.ts';
import { Failure, StatesError } from './errors.ts';
import type { Executions } from './executions.ts';
import { fits } from './limits.ts';
import { failed, succeed } from './task.ts';
import type { Execution, Thread } from './types.ts';
import { field, optionalField } from './validation.ts';

type Body = Record<string, unknown>;

/** SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat. */
export interface TokenActions {
  SendTaskSuccess: (body: Body) => Promise<object>;
  SendTaskFailure: (body: Body) => Promise<object>;
  SendTaskHeartbeat: (body: Body) => Promise<object>;
}

/** Builds the three actions; each answers once its effect is on disk. */
export function createTokens(core: Core, executions: Executions): TokenActions {
  const { journal } = core;

  /**
   * The open task of a token, or why there is none: InvalidToken (never given out),
   * TaskDoesNotExist (its execution is unknown), TaskTimedOut (the task has ended).
   */
  function look(body: Body): { execution: Execution; thread: Thread } | StatesError {
    const token = field(body, 'taskToken', 2048);
    const owner = journal.owner(token);
    if (!owner) return new StatesError('InvalidToken', "Invalid Token: 'Invalid token'");
    const execution = executions.load(owner.execution);
    if (!execution) {
      return new StatesError('TaskDoesNotExist', "Task does not exist: 'its execution is unknown'");
    }
    const thread = execution.threads.get(owner.thread);
    if (execution.status !== 'RUNNING' || thread?.token !== token) {
      const message = "Task Timed Out: 'Provided task does not exist anymore'";
      return new StatesError('TaskTimedOut', message);
    }
    return { execution, thread };
  }

  /**
   * Acts on the open task, and answers when that is on disk. So is a refusal: "already told" may
   * only be said of what a crash can no longer take back.
   */
  async function act(body: Body, work: (x: Execution, thread: Thread) => Step): Promise<object> {
    const found = look(body);
    if (!(found instanceof StatesError)) {
      const { execution, thread } = found;
      void core.guard(execution, thread, () => work(execution, thread));
    }
    await journal.kept();
    if (found instanceof StatesError) throw found;
    return {};
  }

  return {
    SendTaskSuccess: async (body) => {
      const output = field(body, 'output', Infinity);
      if (!fits(output)) {
        throw new StatesError(
          'ValidationException',
          "1 validation error detected: Value at 'output' failed to satisfy constraint: Member must have length less than or equal to 262144",
        );
      }
      let value: unknown;
      try {
        value = JSON.parse(output);
      } catch (error) {
        throw new StatesError('InvalidOutput', `Invalid Output: '${(error as Error).message}'`);
      }
      return act(body, (x, thread) => succeed(core, x, thread, value));
    },

    SendTaskFailure: async (body) => {
      const error = optionalField(body, 'error', 256);
      const cause = optionalField(body, 'cause', 32_768);
      const failure = new Failure(error ?? '', cause);
      return act(body, (x, thread) => failed(core, x, thread, failure));
    },

    SendTaskHeartbeat: (body) =>
      act(body, (x, thread) => {
        if (thread.heartbeatMs === undefined) return;
        thread.heartbeatAt = core.now() + thread.heartbeatMs;
        journal.touch(x, thread);
      }),
  };
}
