import { DefinitionError } from './errors.ts';

type Json = Record<string, unknown>;

/** Reads the fields of one JSON object and refuses, by name, those nobody asked for. */
export class Reader {
  readonly where: string;
  readonly #object: Json;
  readonly #seen = new Set<string>();

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new DefinitionError(`${where}应当是 JSON 对象`);
    }
    this.where = where;
    this.#object = value as Json;
  }

  fail(field: string, why: string): DefinitionError {
    return new DefinitionError(`${this.where}的字段 ${field} ${why}`);
  }

  has(field: string): boolean {
    return Object.hasOwn(this.#object, field);
  }

  /** The field as it stands, marked as read. */
  raw(field: string): unknown {
    this.#seen.add(field);
    return this.#object[field];
  }

  text(field: string): string {
    const value = this.raw(field);
    if (typeof value !== 'string' || value === '') throw this.fail(field, '应当是非空字符串');
    return value;
  }

  optionalText(field: string): string | undefined {
    return this.has(field) ? this.text(field) : undefined;
  }

  /** One of a few words; undefined when absent. */
  word(field: string, allowed: string[]): string | undefined {
    const value = this.optionalText(field);
    if (value !== undefined && !allowed.includes(value)) {
      throw this.fail(field, `的值 ${value} 本机引擎不支持（可用：${allowed.join('、')}）`);
    }
    return value;
  }

  number(field: string, fallback: number, low: number, whole = true): number {
    if (!this.has(field)) return fallback;
    const value = this.raw(field);
    if (typeof value !== 'number' || value < low || (whole && !Number.isInteger(value))) {
      throw this.fail(field, `应当是不小于 ${low} 的${whole ? '整数' : '数'}`);
    }
    return value;
  }

  list(field: string): unknown[] {
    const value = this.raw(field);
    if (!Array.isArray(value) || value.length === 0) throw this.fail(field, '应当是非空数组');
    return value;
  }

  texts(field: string): string[] {
    const list = this.list(field);
    if (!list.every((item) => typeof item === 'string')) throw this.fail(field, '应当都是字符串');
    return list as string[];
  }

  object(field: string): Json {
    const value = this.raw(field);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.fail(field, '应当是 JSON 对象');
    }
    return value as Json;
  }

  /** @throws DefinitionError naming the first field that was not read */
  done(): void {
    for (const field of Object.keys(this.#object)) {
      if (!this.#seen.has(field)) throw this.fail(field, '本机引擎不支持（只支持 JSONata 写法）');
    }
  }
}
