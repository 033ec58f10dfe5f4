import { createStates, type States, type StatesOptions } from '../../../local/states/engine.ts';

type Json = Record<string, unknown>;

/** A function call that a test can answer when it likes. */
export interface PendingCall {
  functionName: string;
  payload: unknown;
  roleArn: string;
  resolve: (value: unknown) => void;
  reject: (error: { name: string; message: string }) => void;
}

/** An engine under test, with its own clock. */
export interface Bench {
  states: States;
  calls: PendingCall[];
  statuses: string[];
  /** Moves the clock and lets everything that is due happen. */
  advance: (ms: number) => Promise<void>;
  /** Creates machine `m`, starts an execution and lets it run until it rests. */
  run: (flow: Json, input?: unknown, name?: string) => Promise<string>;
  describe: (arn: string) => Promise<Json>;
  /** Output of an execution that succeeded. */
  output: (arn: string) => Promise<unknown>;
  /** Event types of an execution. */
  types: (arn: string) => Promise<string[]>;
  events: (arn: string) => Promise<Json[]>;
  clock: { now: number };
}

export const START = Date.UTC(2026, 2, 2, 1, 0, 0);
export const ACCOUNT = 'arn:aws-cn:states:cn-north-1:123456789012';
export const FUNCTION = 'arn:aws-cn:lambda:cn-north-1:123456789012:function:f';
export const INVOKE = 'arn:aws-cn:states:::lambda:invoke';
export const TOKEN = 'arn:aws-cn:states:::lambda:invoke.waitForTaskToken';

/** A Task that hands its token to function `open`. */
export function human(more: Json = {}): Json {
  const Payload = { token: '{% $states.context.Task.Token %}' };
  return { Type: 'Task', Resource: TOKEN, Arguments: { FunctionName: 'open', Payload }, ...more };
}

export function machine(flow: Json): string {
  return JSON.stringify({ QueryLanguage: 'JSONata', ...flow });
}

/** One state, then the end. */
export function only(state: Json): Json {
  return { StartAt: 'S', States: { S: { End: true, ...state } } };
}

/** The token that a call was given. */
export function tokenOf(b: Bench, at = 0): string {
  const { token } = (b.calls[at]?.payload ?? {}) as { token?: string };
  return token ?? '';
}

export interface BenchOptions {
  dbPath?: string;
  clock?: { now: number };
  /** Answers calls at once; without it they stay pending in `calls`. */
  answer?: (payload: unknown, functionName: string) => unknown;
}

/** A fresh engine; `invokeLambda` answers by `answer` or leaves the call to the test. */
export function bench(options: BenchOptions = {}): Bench {
  const clock = options.clock ?? { now: START };
  const calls: PendingCall[] = [];
  const statuses: string[] = [];
  const invokeLambda: StatesOptions['invokeLambda'] = (call) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    calls.push({ ...call, resolve, reject });
    if (options.answer) {
      const { answer } = options;
      queueMicrotask(() => {
        try {
          resolve(answer(call.payload, call.functionName));
        } catch (error) {
          reject(error);
        }
      });
    }
    return promise;
  };
  const states = createStates({
    dbPath: options.dbPath ?? ':memory:',
    now: () => clock.now,
    accountId: '123456789012',
    region: 'cn-north-1',
    partition: 'aws-cn',
    invokeLambda,
    onStatusChange: (detail) => statuses.push(`${detail.name} ${detail.status}`),
  });
  states.start();

  /** Until nothing changes any more; calls that a test holds back do not count. */
  async function rest(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await new Promise((r) => setImmediate(r));
  }

  const describe = async (executionArn: string) =>
    (await states.handle('DescribeExecution', { executionArn })) as Json;
  const events = async (executionArn: string) => {
    const page = await states.handle('GetExecutionHistory', { executionArn, maxResults: 1000 });
    return (page as { events: Json[] }).events;
  };

  return {
    states,
    calls,
    statuses,
    clock,
    describe,
    events,
    types: async (arn) => (await events(arn)).map((event) => String(event.type)),
    output: async (arn) => JSON.parse(String((await describe(arn)).output)),
    advance: async (ms) => {
      clock.now += ms;
      states.wake();
      await rest();
    },
    run: async (flow, input = {}, name = 'e1') => {
      const stateMachineArn = states.createStateMachine({
        name: 'm',
        definition: machine(flow),
        roleArn: 'role',
      });
      const body = { stateMachineArn, name, input: JSON.stringify(input) };
      const started = await states.handle('StartExecution', body);
      await rest();
      return (started as { executionArn: string }).executionArn;
    },
  };
}
