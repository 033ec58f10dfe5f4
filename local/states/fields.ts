import { DefinitionError } from './errors.ts';
import type { Compiler, Template } from './expressions.ts';
import type { Exit, Flow } from './machine.ts';
import type { Reader } from './reader.ts';

/** What reading one definition carries along. */
export interface Loading {
  machine: string;
  compiler: Compiler;
  /** Every state's name: unique in the whole machine. */
  names: Set<string>;
  /** Variables assigned in the scopes around the one being read. */
  outer: Set<string>;
  /** Those and the variables of this scope: what a scope inside this one may not assign. */
  inner: Set<string>;
  /** Reads the flow of a branch or processor (handed in, as flows and states contain each other). */
  readFlow: (reader: Reader, load: Loading) => Flow;
}

/** A template field, or undefined when absent. */
export function optional(
  reader: Reader,
  field: string,
  load: Loading,
  at = '',
): Template | undefined {
  if (!reader.has(field)) return undefined;
  try {
    return load.compiler.template(reader.raw(field), at + field);
  } catch (error) {
    throw new DefinitionError(`${reader.where}：${(error as Error).message}`);
  }
}

/** Output, Assign and Next/End of a state, rule or catcher. */
export function readExit(reader: Reader, load: Loading, at = ''): Exit {
  const assign = optional(reader, 'Assign', load, at);
  if (assign) {
    for (const name of Object.keys(reader.object('Assign'))) {
      if (!/^[\p{ID_Start}][\p{ID_Continue}]{0,79}$/u.test(name) || name === 'states') {
        throw reader.fail('Assign', `不能给变量 ${name} 赋值`);
      }
      if (load.outer.has(name)) {
        throw reader.fail('Assign', `给外层已有的变量 ${name} 赋值；内层不能改外层变量`);
      }
    }
  }
  const next = reader.optionalText('Next');
  return { output: optional(reader, 'Output', load, at), assign, next };
}
