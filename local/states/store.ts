import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { unpack } from './history.ts';
import { fromRow, threadRow } from './rows.ts';
import { SCHEMA } from './schema.ts';
import type { Event, EventRow, Execution, Thread } from './types.ts';

export type Row = Record<string, SQLOutputValue>;

/** A machine as stored. */
export interface MachineRow {
  arn: string;
  name: string;
  definition: string;
  role: string;
  created: number;
  updated: number;
  revision: string;
}

/** The engine's database: prepared statements over one SQLite file. */
export class Store {
  readonly durable: boolean;
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  #lastId: number;

  constructor(path: string) {
    this.durable = path !== ':memory:';
    this.#db = new DatabaseSync(path);
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000',
    );
    this.#db.exec(SCHEMA);
    const top = this.one('SELECT MAX(value) AS id FROM counter WHERE name = ?', 'execution');
    this.#lastId = Number(top?.id ?? 0);
  }

  #sql(text: string): StatementSync {
    let statement = this.#prepared.get(text);
    if (!statement) {
      statement = this.#db.prepare(text);
      this.#prepared.set(text, statement);
    }
    return statement;
  }

  one(text: string, ...values: (string | number | null)[]): Row | undefined {
    return this.#sql(text).get(...values);
  }

  all(text: string, ...values: (string | number | null)[]): Row[] {
    return this.#sql(text).all(...values);
  }

  run(text: string, ...values: (string | number | null)[]): void {
    this.#sql(text).run(...values);
  }

  /** One transaction. A failure leaves nothing behind. */
  transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Ids rise and are never used twice, so a token of a deleted execution names no other. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Writes what changed in one execution; call inside a transaction. */
  write(execution: Execution): void {
    if (execution.rowChanged) this.#writeRow(execution);
    if (execution.events.length > 0) {
      this.run(
        'INSERT INTO history VALUES (?, ?, ?, ?)',
        execution.id,
        execution.lastEvent,
        execution.eventsAt,
        JSON.stringify(execution.events),
      );
    }
    for (const thread of execution.removed) {
      if (thread.stored) {
        this.run('DELETE FROM thread WHERE execution = ? AND id = ?', execution.id, thread.id);
      }
    }
    for (const thread of execution.changed) {
      if (!thread.dead) this.#writeThread(execution, thread);
    }
  }

  #writeRow(execution: Execution): void {
    const { id, arn, name, machineArn, roleArn, definition, status, input, output } = execution;
    if (execution.stored) {
      this.run(
        'UPDATE execution SET status = ?, output = ?, error = ?, cause = ?, stopped = ?, announced = ? WHERE id = ?',
        status,
        output,
        execution.error,
        execution.cause,
        execution.stoppedAt,
        execution.announced,
        id,
      );
      return;
    }
    this.run(
      'INSERT INTO execution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id,
      arn,
      name,
      machineArn,
      roleArn,
      definition,
      status,
      input,
      output,
      execution.error,
      execution.cause,
      execution.startedAt,
      execution.stoppedAt,
      execution.deadline,
      execution.announced,
    );
    this.run("INSERT OR REPLACE INTO counter VALUES ('execution', ?)", this.#lastId);
  }

  #writeThread(execution: Execution, thread: Thread): void {
    const row = threadRow(thread);
    this.run(
      'INSERT OR REPLACE INTO thread VALUES (?, ?, ?, ?, ?, ?)',
      execution.id,
      thread.id,
      row.live,
      row.due,
      row.text,
      row.body,
    );
  }

  /** Remembers a token, for good. */
  issued(token: string, owner: { execution: number; thread: number }): void {
    this.run('INSERT INTO token VALUES (?, ?, ?)', token, owner.execution, owner.thread);
  }

  token(token: string): { execution: number; thread: number } | undefined {
    const row = this.one('SELECT execution, thread FROM token WHERE token = ?', token);
    return row && { execution: Number(row.execution), thread: Number(row.thread) };
  }

  /** Notes the status that was told last. */
  announced(id: number, status: string): void {
    this.run('UPDATE execution SET announced = ? WHERE id = ?', status, id);
  }

  /** Threads of an execution, in the order of their ids. */
  threads(execution: number): Thread[] {
    return this.all(
      'SELECT id, text, body FROM thread WHERE execution = ? ORDER BY id',
      execution,
    ).map(fromRow);
  }

  /** Every stored event of an execution, oldest first. */
  events(execution: number): Event[] {
    const rows = this.all(
      'SELECT last, at, body FROM history WHERE execution = ? ORDER BY last',
      execution,
    );
    return rows.flatMap((row) =>
      unpack(JSON.parse(String(row.body)) as EventRow[], Number(row.last), Number(row.at)),
    );
  }

  lastEvent(execution: number): number {
    const row = this.one('SELECT MAX(last) AS last FROM history WHERE execution = ?', execution);
    return Number(row?.last ?? 0);
  }

  /** Earliest time at which a thread or a machine's time-out is due. */
  earliest(): number | undefined {
    const thread = this.one('SELECT MIN(due) AS due FROM thread WHERE due IS NOT NULL')?.due;
    const whole = this.one(
      "SELECT MIN(deadline) AS due FROM execution WHERE deadline IS NOT NULL AND status = 'RUNNING'",
    )?.due;
    const times = [thread, whole].filter((due) => due !== null && due !== undefined).map(Number);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Rows of one execution, gone; its tokens stay, as those of an execution that is unknown. */
  forget(id: number): void {
    for (const table of ['thread', 'history'])
      this.run(`DELETE FROM ${table} WHERE execution = ?`, id);
    this.run('DELETE FROM execution WHERE id = ?', id);
  }

  close(): void {
    this.#db.close();
  }
}
