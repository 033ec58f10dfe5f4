import { childEnded, childFailed } from './children.ts';
import { announce, createClose } from './closing.ts';
import type { Core } from './core.ts';
import { createEnter } from './enter.ts';
import { StatesError } from './errors.ts';
import { Executions } from './executions.ts';
import { createCompiler } from './expressions.ts';
import { createFail } from './failing.ts';
import { render } from './history.ts';
import { Journal } from './journal.ts';
import { type MachineInput, Machines } from './machines.ts';
import { createReading } from './reading.ts';
import { createStarting } from './starting.ts';
import { Store } from './store.ts';
import { startCall } from './task.ts';
import { createGuard, createLeave, createLoop } from './thread.ts';
import { Timers } from './timers.ts';
import { createTokens } from './tokens.ts';
import type { ExecutionStatusDetail } from './types.ts';

export type { ExecutionStatusDetail } from './types.ts';

export interface StatesOptions {
  /** SQLite file, or `:memory:`. */
  dbPath: string;
  /** Clock, ms since the epoch; may jump forward. */
  now: () => number;
  accountId: string;
  region: string;
  partition: string;
  /**
   * Calls a function by name or ARN (`:qualifier` may follow) and resolves to its JSON result.
   * Rejects with `{ name, message }` when it failed: `name` is what Retry and Catch compare
   * (`Lambda.Unknown`, the function's own `errorType`, …). `roleArn` is the machine's role.
   */
  invokeLambda: (call: {
    functionName: string;
    payload: unknown;
    roleArn: string;
  }) => Promise<unknown>;
  /** Told each change of an execution's status, after it is on disk; at least once. */
  onStatusChange?: (detail: ExecutionStatusDetail) => void;
}

/** The Step Functions of one machine. */
export interface States {
  /** Creates a machine or changes its definition; returns its ARN. @throws DefinitionError */
  createStateMachine: (input: MachineInput) => string;
  /** An action of the API (AWS JSON 1.0, as after `AWSStepFunctions.`). @throws StatesError */
  handle: (action: string, body: unknown) => Promise<unknown>;
  /** Takes up, after a start, whatever was under way. */
  start: () => void;
  stop: () => Promise<void>;
  /** To be called after the clock jumped: what is due fires, in due order. */
  wake: () => void;
  /** Earliest timer, ms since the epoch. */
  nextTimer: () => number | undefined;
  /** Something runs or is about to. */
  busy: () => boolean;
  /** Resolves when nothing runs any more: all is waiting for a time, a token or a start. */
  idle: () => Promise<void>;
  /** Removes an execution as if it had never been. @throws StatesError ExecutionDoesNotExist */
  deleteExecution: (nameOrArn: string) => void;
  /** Executions, newest first, all machines or one. */
  list: (machineName?: string) => Record<string, unknown>[];
  /** Events of an execution, oldest first, as far as they are on disk. */
  history: (arn: string) => Record<string, unknown>[];
}

/** Puts the engine together on one database. */
export function createStates(options: StatesOptions): States {
  const { now, region, partition, accountId, invokeLambda, onStatusChange } = options;
  const store = new Store(options.dbPath);
  const journal = new Journal(store);
  const core = { now, region, journal, invokeLambda } as Core;
  core.close = createClose(core, onStatusChange);
  core.guard = createGuard(core);
  core.leave = createLeave(core, (x, thread) => childEnded(core, x, thread));
  core.fail = createFail(core, (x, thread, failure) => childFailed(core, x, thread, failure));
  core.ready = createLoop(core, createEnter(core));

  const prefix = `arn:${partition}:states:${region}:${accountId}`;
  const machines = new Machines(store, createCompiler({ now }), prefix, now);
  const executions = new Executions(core, machines, onStatusChange);
  const timers = new Timers(core, executions);
  journal.afterCommit = () => timers.check();
  const actions: Record<string, (body: Record<string, unknown>) => Promise<object>> = {
    ...createStarting(core, machines, executions),
    ...createTokens(core, executions),
    ...createReading(journal, machines, executions),
  };

  function find(nameOrArn: string): string {
    if (nameOrArn.startsWith('arn:')) return nameOrArn;
    const row = store.one('SELECT arn FROM execution WHERE name = ? ORDER BY id DESC', nameOrArn);
    return String(row?.arn ?? nameOrArn);
  }

  function start(): void {
    for (const row of store.all('SELECT id FROM execution WHERE announced <> status ORDER BY id')) {
      const execution = executions.load(Number(row.id));
      if (execution) announce(core, execution, onStatusChange);
    }
    const live = store.all(
      'SELECT DISTINCT execution FROM thread WHERE live = 1 ORDER BY execution',
    );
    for (const row of live) {
      const execution = executions.load(Number(row.execution));
      if (!execution) continue;
      for (const thread of [...execution.threads.values()]) {
        if (thread.phase === 'call') startCall(core, execution, thread);
        else if (thread.phase === 'ready') core.ready(execution, thread);
      }
    }
    journal.schedule();
  }

  return {
    createStateMachine: (input) => machines.create(input),
    handle: async (action, body) => {
      const run = actions[action];
      if (!run) {
        throw new StatesError('UnknownOperationException', `本机引擎不支持 ${action}`);
      }
      return run((body ?? {}) as Record<string, unknown>);
    },
    start,
    stop: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      timers.stop();
      journal.stop();
      store.close();
    },
    wake: () => journal.schedule(),
    nextTimer: () => journal.earliest(),
    busy: () => journal.busy(),
    idle: async () => {
      while (journal.busy()) await new Promise((resolve) => setImmediate(resolve));
    },
    deleteExecution: (nameOrArn) => {
      const arn = find(nameOrArn);
      const execution = executions.find(arn);
      if (!execution) {
        throw new StatesError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
      }
      executions.forget(execution);
    },
    list: (machineName) =>
      store.all(
        `SELECT arn, name, machine, status, started, stopped, input, output, error, cause
         FROM execution WHERE ? IS NULL OR machine = ? ORDER BY id DESC`,
        machineName ?? null,
        `${prefix}:stateMachine:${machineName}`,
      ),
    history: (arn) => {
      const row = store.one('SELECT id FROM execution WHERE arn = ?', arn);
      return row ? store.events(Number(row.id)).map((event) => render(event, true)) : [];
    },
  };
}
