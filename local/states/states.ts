import { type Loading, optional, readExit } from './fields.ts';
import { MAX_SECONDS } from './limits.ts';
import type { Catcher, ChoiceState, Exit, Flow, Integration, Retrier, State } from './machine.ts';
import { Reader } from './reader.ts';
import { isTimestamp } from './timestamp.ts';

type Common = Exit & {
  name: string;
  entered: string;
  exited: string;
  retry: Retrier[];
  catch: Catcher[];
};

/** Fields of the Lambda Invoke call that are carried out; others are refused at load. */
const INVOKE = new Set(['FunctionName', 'Payload', 'Qualifier', 'InvocationType']);

function integration(resource: string, reader: Reader): Integration {
  if (/^arn:[\w-]+:states:::lambda:invoke$/.test(resource)) return 'invoke';
  if (/^arn:[\w-]+:states:::lambda:invoke\.waitForTaskToken$/.test(resource)) return 'token';
  if (/^arn:[\w-]+:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/.test(resource)) {
    return 'function';
  }
  throw reader.fail('Resource', `的值 ${resource} 本机引擎不支持（只支持调用函数）`);
}

function seconds(reader: Reader, field: string, load: Loading, low: number) {
  const template = optional(reader, field, load);
  if (template?.constant) {
    const { value } = template.constant;
    if (!Number.isInteger(value) || Number(value) < low || Number(value) > MAX_SECONDS) {
      throw reader.fail(field, `应当是 ${low} 至 ${MAX_SECONDS} 的整数`);
    }
  }
  return template;
}

function readTask(common: Common, reader: Reader, load: Loading): State {
  const resource = reader.text('Resource');
  const kind = integration(resource, reader);
  const args = optional(reader, 'Arguments', load);
  const raw = reader.raw('Arguments');
  if (kind !== 'function' && typeof raw === 'object' && raw !== null) {
    for (const field of Object.keys(raw)) {
      if (!INVOKE.has(field)) throw reader.fail(`Arguments.${field}`, '本机引擎不支持');
    }
    const { FunctionName, InvocationType = 'RequestResponse' } = raw as Record<string, unknown>;
    if (FunctionName === undefined) throw reader.fail('Arguments.FunctionName', '不可缺少');
    if (InvocationType !== 'RequestResponse') {
      throw reader.fail('Arguments.InvocationType', '只支持 RequestResponse');
    }
    if (kind === 'token' && !JSON.stringify(raw).includes('states.context')) {
      throw reader.fail('Arguments', '没有用到 $states.context.Task.Token，任务永远无法完成');
    }
  }
  const timeout = seconds(reader, 'TimeoutSeconds', load, 1);
  const heartbeat = seconds(reader, 'HeartbeatSeconds', load, 1);
  if (timeout?.constant && heartbeat?.constant) {
    if (Number(heartbeat.constant.value) >= Number(timeout.constant.value)) {
      throw reader.fail('HeartbeatSeconds', '须小于 TimeoutSeconds');
    }
  }
  return { ...common, type: 'Task', resource, integration: kind, args, timeout, heartbeat };
}

function readChoice(common: Common, reader: Reader, load: Loading): ChoiceState {
  const choices = reader.list('Choices').map((value, at) => {
    const rule = new Reader(value, `${reader.where}的 Choices[${at}]`);
    rule.raw('Comment');
    const condition = optional(rule, 'Condition', load, `Choices[${at}]/`);
    if (!condition) throw rule.fail('Condition', '不可缺少');
    if (condition.constant && typeof condition.constant.value !== 'boolean') {
      throw rule.fail('Condition', '应当是 JSONata 表达式或布尔值');
    }
    const exit = readExit(rule, load, `Choices[${at}]/`);
    if (!exit.next) throw rule.fail('Next', '不可缺少');
    rule.done();
    return { condition, ...exit };
  });
  const next = reader.optionalText('Default');
  return { ...common, type: 'Choice', choices, next, fallback: next !== undefined };
}

function readWait(common: Common, reader: Reader, load: Loading): State {
  if (reader.has('Seconds') === reader.has('Timestamp')) {
    throw reader.fail('Seconds/Timestamp', '须有且只有一个');
  }
  const timestamp = optional(reader, 'Timestamp', load);
  if (timestamp?.constant && !isTimestamp(timestamp.constant.value)) {
    throw reader.fail('Timestamp', '应当是 RFC 3339 时刻');
  }
  return { ...common, type: 'Wait', seconds: seconds(reader, 'Seconds', load, 0), timestamp };
}

function readInner(reader: Reader, load: Loading): Flow {
  const flow = load.readFlow(reader, { ...load, outer: load.inner });
  reader.done();
  return flow;
}

function readParallel(common: Common, reader: Reader, load: Loading): State {
  const args = optional(reader, 'Arguments', load);
  const branches = reader.list('Branches').map((value, at) => {
    const branch = new Reader(value, `${reader.where}的 Branches[${at}]`);
    branch.raw('Comment');
    return readInner(branch, load);
  });
  return { ...common, type: 'Parallel', args, branches };
}

function readMap(common: Common, reader: Reader, load: Loading): State {
  const items = optional(reader, 'Items', load);
  if (items?.constant && !Array.isArray(items.constant.value)) {
    throw reader.fail('Items', '应当是数组或 JSONata 表达式');
  }
  const selector = optional(reader, 'ItemSelector', load);
  const concurrency = optional(reader, 'MaxConcurrency', load);
  if (concurrency?.constant) reader.number('MaxConcurrency', 0, 0);
  const processor = new Reader(reader.raw('ItemProcessor'), `${reader.where}的 ItemProcessor`);
  processor.raw('Comment');
  if (processor.has('ProcessorConfig')) {
    const config = new Reader(
      processor.raw('ProcessorConfig'),
      `${processor.where}.ProcessorConfig`,
    );
    config.word('Mode', ['INLINE']);
    config.done();
  }
  const flow = readInner(processor, load);
  return { ...common, type: 'Map', items, selector, concurrency, processor: flow };
}

/** The fields particular to one state type. @throws DefinitionError */
export function readBody(
  type: State['type'],
  common: Common,
  reader: Reader,
  load: Loading,
): State {
  switch (type) {
    case 'Task':
      return readTask(common, reader, load);
    case 'Choice':
      return readChoice(common, reader, load);
    case 'Wait':
      return readWait(common, reader, load);
    case 'Parallel':
      return readParallel(common, reader, load);
    case 'Map':
      return readMap(common, reader, load);
    case 'Fail': {
      const error = optional(reader, 'Error', load);
      return { ...common, type, error, cause: optional(reader, 'Cause', load) };
    }
    case 'Pass':
    case 'Succeed':
      return { ...common, type };
    default:
      throw reader.fail('Type', `的值 ${type} 本机引擎不支持`);
  }
}
