import { type ChildProcess, fork } from 'node:child_process';
import { FunctionFailure } from '../ports.ts';
import { INIT_LIMIT_MS } from './limits.ts';
import type { InvokeMessage, Report, ReportedError, Start } from './protocol.ts';

/** One function process: at most one invocation at a time. */
export interface Environment {
  /** Runs the handler; gives the result as JSON text or rejects with FunctionFailure. */
  invoke(message: InvokeMessage): Promise<string>;
  /** False once the process has ended or was ended. */
  alive(): boolean;
  end(): void;
}

/** How to start a function process. */
export interface EnvironmentOptions {
  bootstrap: string;
  start: Start;
  cwd: string;
  variables: Record<string, string>;
  memoryMb: number;
  /** File descriptor that takes stdout and stderr. */
  log: number;
  /** Also gets what the process writes, when given. */
  console?: (text: string) => void;
}

function failureOf({ errorType, errorMessage, trace }: ReportedError): FunctionFailure {
  return new FunctionFailure(errorType, errorMessage, trace);
}

function spawn(options: EnvironmentOptions): ChildProcess {
  const { bootstrap, start, cwd, variables, memoryMb, log, console: echo } = options;
  const child = fork(bootstrap, [JSON.stringify(start)], {
    cwd,
    env: variables,
    // Small new space: a function that idles should not hold tens of megabytes of garbage.
    execArgv: [`--max-old-space-size=${Math.floor(memoryMb * 0.9)}`, '--max-semi-space-size=1'],
    stdio: echo === undefined ? ['ignore', log, log, 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => echo?.(text));
  }
  return child;
}

/** Starts a function process; loading begins at once, the first invocation waits for it. */
export function startEnvironment(options: EnvironmentOptions): Environment {
  const child = spawn(options);
  let alive = true;
  let running:
    | { message: InvokeMessage; settle: (report: Report | FunctionFailure) => void }
    | undefined;
  let loaded: (failure?: FunctionFailure) => void = () => undefined;

  const end = (): void => {
    alive = false;
    child.kill('SIGKILL');
  };
  const ready = new Promise<FunctionFailure | undefined>((resolve) => {
    loaded = resolve;
  });
  const initTimer = setTimeout(() => {
    loaded(
      new FunctionFailure('Sandbox.Timedout', `Init phase timed out after ${INIT_LIMIT_MS} ms`),
    );
    end();
  }, INIT_LIMIT_MS);

  child.on('message', (report: Report) => {
    if (report.kind === 'ready' || report.kind === 'broken') {
      clearTimeout(initTimer);
      loaded(report.kind === 'broken' ? failureOf(report.error) : undefined);
      if (report.kind === 'broken') end();
    } else {
      if (report.kind === 'failed' && report.fatal) end();
      if (running?.message.requestId === report.requestId) running.settle(report);
    }
  });
  const ended = (why: string): void => {
    alive = false;
    clearTimeout(initTimer);
    const failure = (id: string) =>
      new FunctionFailure(
        'Runtime.ExitError',
        `RequestId: ${id} Error: Runtime exited with ${why}`,
      );
    loaded(failure('init'));
    running?.settle(failure(running.message.requestId));
  };
  child.on('error', (error) => ended(`error: ${error.message}`));
  child.on('exit', (code, signal) =>
    ended(signal === null ? `error: exit status ${code}` : `error: signal: ${signal}`),
  );

  const run = (message: InvokeMessage): Promise<Report | FunctionFailure> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        const seconds = (message.remaining / 1000).toFixed(2);
        const text = `RequestId: ${message.requestId} Error: Task timed out after ${seconds} seconds`;
        running?.settle(new FunctionFailure('Sandbox.Timedout', text));
        end();
      }, message.remaining);
      running = {
        message,
        settle: (report) => {
          clearTimeout(timer);
          running = undefined;
          resolve(report);
        },
      };
      child.send(message, (error) => {
        if (error !== null) ended(`error: ${error.message}`);
      });
    });

  return {
    alive: () => alive,
    end,
    invoke: async (message) => {
      const broken = await ready;
      if (broken !== undefined) throw broken;
      const report = await run(message);
      if (report instanceof FunctionFailure) throw report;
      if (report.kind === 'failed') throw failureOf(report.error);
      return report.kind === 'done' ? report.result : 'null';
    },
  };
}
