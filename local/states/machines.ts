import { createHash, randomUUID } from 'node:crypto';
import { loadDefinition } from './definition.ts';
import { StatesError } from './errors.ts';
import type { Compiler } from './expressions.ts';
import type { Machine } from './machine.ts';
import type { MachineRow, Store } from './store.ts';

/** A machine to create; `definition` is ASL text with its substitutions done. */
export interface MachineInput {
  name: string;
  definition: string;
  roleArn: string;
  type?: string;
}

/** State machines and their definitions, compiled once each. */
export class Machines {
  readonly #store: Store;
  readonly #compiler: Compiler;
  readonly #prefix: string;
  readonly #now: () => number;
  readonly #compiled = new Map<string, Machine>();

  constructor(store: Store, compiler: Compiler, prefix: string, now: () => number) {
    this.#store = store;
    this.#compiler = compiler;
    this.#prefix = prefix;
    this.#now = now;
  }

  /**
   * Creates a machine, or gives it a new definition; executions under way keep theirs.
   * @throws DefinitionError
   */
  create(input: MachineInput): string {
    const { name, definition, roleArn, type = 'STANDARD' } = input;
    if (type !== 'STANDARD') {
      throw new StatesError('ValidationException', `状态机 ${name}：类型 ${type} 本机引擎不支持`);
    }
    const key = createHash('sha256').update(definition).digest('hex');
    this.#compiled.set(key, loadDefinition(name, definition, this.#compiler));
    const arn = `${this.#prefix}:stateMachine:${name}`;
    const old = this.find(arn);
    if (old?.definition === key && old.role === roleArn) return arn;
    const now = this.#now();
    const revision = old ? randomUUID() : 'INITIAL';
    this.#store.transaction(() => {
      this.#store.run('INSERT OR IGNORE INTO definition VALUES (?, ?)', key, definition);
      this.#store.run(
        'INSERT OR REPLACE INTO machine VALUES (?, ?, ?, ?, ?, ?, ?)',
        arn,
        name,
        key,
        roleArn,
        old?.created ?? now,
        now,
        revision,
      );
    });
    return arn;
  }

  find(arn: string): MachineRow | undefined {
    const row = this.#store.one('SELECT * FROM machine WHERE arn = ?', arn);
    return row as unknown as MachineRow | undefined;
  }

  /** @throws StatesError StateMachineDoesNotExist */
  get(arn: string): MachineRow {
    const machine = this.find(arn);
    if (machine) return machine;
    throw new StatesError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  }

  all(): MachineRow[] {
    return this.#store.all('SELECT * FROM machine ORDER BY name') as unknown as MachineRow[];
  }

  /** Text of a stored definition. */
  text(key: string): string {
    return String(this.#store.one('SELECT body FROM definition WHERE key = ?', key)?.body ?? '');
  }

  /** A definition ready to run. */
  compiled(key: string, name: string): Machine {
    const known = this.#compiled.get(key);
    if (known) return known;
    const machine = loadDefinition(name, this.text(key), this.#compiler);
    this.#compiled.set(key, machine);
    return machine;
  }
}
