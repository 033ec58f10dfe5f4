import { readErrors } from './catching.ts';
import { DefinitionError } from './errors.ts';
import type { Compiler } from './expressions.ts';
import { type Loading, readExit } from './fields.ts';
import type { Flow, Machine, State } from './machine.ts';
import { Reader } from './reader.ts';
import { readBody } from './states.ts';

/** Names that a flow's own states assign, so that inner scopes cannot assign them again. */
function assignedIn(states: Record<string, unknown>): Set<string> {
  const names = new Set<string>();
  const take = (holder: unknown) => {
    const assign = (holder as { Assign?: object } | null)?.Assign;
    if (typeof assign === 'object' && assign !== null)
      for (const n of Object.keys(assign)) names.add(n);
  };
  for (const state of Object.values(states)) {
    take(state);
    const { Choices, Catch } = (state ?? {}) as { Choices?: unknown; Catch?: unknown };
    for (const list of [Choices, Catch]) if (Array.isArray(list)) list.forEach(take);
  }
  return names;
}

/** Fields of the JSONPath style, refused by their own name before anything else is found wrong. */
const JSONPATH = [
  'InputPath',
  'OutputPath',
  'ResultPath',
  'ResultSelector',
  'Parameters',
  'Result',
  'ItemsPath',
  'Iterator',
  'SecondsPath',
  'TimestampPath',
  'TimeoutSecondsPath',
  'HeartbeatSecondsPath',
  'MaxConcurrencyPath',
  'ErrorPath',
  'CausePath',
];

function readState(name: string, value: unknown, load: Loading): State {
  if (name.length > 80)
    throw new DefinitionError(`状态机 ${load.machine} 的状态名「${name}」超过 80 个字符`);
  if (load.names.has(name))
    throw new DefinitionError(`状态机 ${load.machine} 的状态名「${name}」重复；整台状态机内须唯一`);
  load.names.add(name);
  const reader = new Reader(value, `状态机 ${load.machine} 的状态「${name}」`);
  reader.raw('Comment');
  reader.word('QueryLanguage', ['JSONata']);
  for (const field of JSONPATH) {
    if (reader.has(field)) throw reader.fail(field, '属于 JSONPath 写法，本机引擎只支持 JSONata');
  }
  const type = reader.text('Type') as State['type'];
  const terminal = type === 'Succeed' || type === 'Fail';
  const exit = type === 'Fail' ? {} : readExit(reader, load);
  if (terminal && reader.has('Next')) throw reader.fail('Next', '不能用于终止状态');
  if (!terminal && type !== 'Choice') {
    if (reader.has('End') && reader.raw('End') !== true) throw reader.fail('End', '只能是 true');
    if (reader.has('Next') === reader.has('End')) throw reader.fail('Next/End', '须有且只有一个');
  } else if (type === 'Choice' && reader.has('Next')) {
    throw reader.fail('Next', '不能用于 Choice');
  }
  const caught = type === 'Task' || type === 'Parallel' || type === 'Map';
  const errors = caught ? readErrors(reader, load) : { retry: [], catch: [] };
  const common = { name, entered: `${type}StateEntered`, exited: `${type}StateExited`, ...exit };
  const state = readBody(type, { ...common, ...errors }, reader, load);
  reader.done();
  return state;
}

function targets(state: State): string[] {
  const rules = state.type === 'Choice' ? state.choices : [];
  return [state, ...rules, ...state.catch].flatMap((exit) => exit.next ?? []);
}

/** States and StartAt of a machine, branch or processor. */
export function readFlow(reader: Reader, load: Loading): Flow {
  const startAt = reader.text('StartAt');
  const raw = reader.object('States');
  const inner: Loading = { ...load, inner: new Set([...load.outer, ...assignedIn(raw)]) };
  const states = new Map<string, State>();
  for (const [name, value] of Object.entries(raw)) states.set(name, readState(name, value, inner));
  if (!states.has(startAt)) throw reader.fail('StartAt', `指向不存在的状态「${startAt}」`);
  for (const state of states.values()) {
    for (const next of targets(state)) {
      if (!states.has(next)) {
        throw new DefinitionError(
          `状态机 ${load.machine} 的状态「${state.name}」指向不存在的状态「${next}」`,
        );
      }
    }
  }
  return { startAt, states };
}

/**
 * Reads a definition (ASL, JSONata only). Whatever this engine does not carry out is refused here.
 * @throws DefinitionError naming machine, state and field
 */
export function loadDefinition(machine: string, text: string, compiler: Compiler): Machine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DefinitionError(`状态机 ${machine} 的定义不是 JSON：${(error as Error).message}`);
  }
  const reader = new Reader(value, `状态机 ${machine}`);
  for (const field of ['Comment', 'Version']) reader.raw(field);
  if (reader.word('QueryLanguage', ['JSONata']) === undefined) {
    throw reader.fail('QueryLanguage', '须写明为 JSONata');
  }
  const timeout = reader.has('TimeoutSeconds') ? reader.number('TimeoutSeconds', 0, 1) : undefined;
  const none = new Set<string>();
  const load = { machine, compiler, names: new Set<string>(), outer: none, inner: none, readFlow };
  const flow = readFlow(reader, load);
  reader.done();
  return { ...flow, timeout: timeout === undefined ? undefined : timeout * 1000 };
}
