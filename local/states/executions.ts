import { announce } from './closing.ts';
import type { Core } from './core.ts';
import { record } from './history.ts';
import type { Machines } from './machines.ts';
import type { MachineRow, Row, Store } from './store.ts';
import { newThread } from './thread.ts';
import type { Execution, ExecutionStatusDetail, Status } from './types.ts';

/** Starts executions and brings stored ones back into memory. */
export class Executions {
  readonly #core: Core;
  readonly #store: Store;
  readonly #machines: Machines;
  readonly #tell: ((detail: ExecutionStatusDetail) => void) | undefined;

  constructor(
    core: Core,
    machines: Machines,
    tell: ((detail: ExecutionStatusDetail) => void) | undefined,
  ) {
    this.#core = core;
    this.#store = core.journal.store;
    this.#machines = machines;
    this.#tell = tell;
  }

  /** Starts an execution. The caller has made sure that the name is free. */
  start(machine: MachineRow, arn: string, name: string, input: string): Execution {
    const core = this.#core;
    const now = core.now();
    const compiled = this.#machines.compiled(machine.definition, machine.name);
    const value: unknown = JSON.parse(input);
    const execution: Execution = {
      id: this.#store.nextId(),
      arn,
      name,
      machineArn: machine.arn,
      machineName: machine.name,
      roleArn: machine.role,
      definition: machine.definition,
      status: 'RUNNING',
      input,
      output: null,
      error: null,
      cause: null,
      startedAt: now,
      stoppedAt: null,
      deadline: compiled.timeout === undefined ? null : now + compiled.timeout,
      announced: '',
      machine: compiled,
      threads: new Map(),
      nextThread: 1,
      lastEvent: 0,
      events: [],
      eventsAt: 0,
      changed: new Set(),
      removed: [],
      rowChanged: true,
      stored: false,
      inputValue: value,
    };
    core.journal.add(execution);
    record(execution, undefined, now, 'ExecutionStarted', { input, roleArn: machine.role });
    const place = { parent: 0, index: 0, state: compiled.startAt, after: 0 };
    const thread = newThread(execution, place, value, input);
    core.journal.touch(execution, thread);
    announce(core, execution, this.#tell);
    core.ready(execution, thread);
    return execution;
  }

  /** An execution by its id, from memory or, while it runs, from its rows. */
  load(id: number): Execution | undefined {
    const live = this.#core.journal.get(id);
    if (live) return live;
    const row = this.#store.one('SELECT * FROM execution WHERE id = ?', id);
    return row && this.#revive(row, true);
  }

  /** An execution by its ARN, to look at: one that rests comes without its threads. */
  find(arn: string): Execution | undefined {
    const live = this.#core.journal.find(arn);
    if (live) return live;
    const row = this.#store.one('SELECT * FROM execution WHERE arn = ?', arn);
    return row && this.#revive(row, false);
  }

  #revive(row: Row, whole: boolean): Execution {
    const id = Number(row.id);
    const running = whole && row.status === 'RUNNING';
    const machineArn = String(row.machine);
    const machineName = machineArn.slice(machineArn.lastIndexOf(':') + 1);
    const threads = new Map(
      (running ? this.#store.threads(id) : []).map((thread) => [thread.id, thread]),
    );
    const text = (value: unknown) => (value === null ? null : String(value));
    const number = (value: unknown) => (value === null ? null : Number(value));
    const execution: Execution = {
      id,
      arn: String(row.arn),
      name: String(row.name),
      machineArn,
      machineName,
      roleArn: String(row.role),
      definition: String(row.definition),
      status: String(row.status) as Status,
      input: String(row.input),
      output: text(row.output),
      error: text(row.error),
      cause: text(row.cause),
      startedAt: Number(row.started),
      stoppedAt: number(row.stopped),
      deadline: number(row.deadline),
      announced: String(row.announced),
      machine: this.#machines.compiled(String(row.definition), machineName),
      threads,
      nextThread: Math.max(0, ...threads.keys()) + 1,
      lastEvent: this.#store.lastEvent(id),
      events: [],
      eventsAt: 0,
      changed: new Set(),
      removed: [],
      rowChanged: false,
      stored: true,
      inputValue: undefined,
    };
    if (running) this.#core.journal.add(execution);
    return execution;
  }

  /** Removes every trace of an execution but its tokens. */
  forget(execution: Execution): void {
    for (const thread of execution.threads.values()) {
      thread.dead = true;
      thread.epoch += 1;
    }
    execution.threads.clear();
    this.#core.journal.discard(execution);
    this.#store.transaction(() => this.#store.forget(execution.id));
  }
}
