import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Assembly, type Clock, FunctionFailure, type Functions } from '../ports.ts';
import { definitionOf, type FunctionDefinition } from './definition.ts';
import { type Environment, startEnvironment } from './environment.ts';
import { checkRequest, checkResponse } from './limits.ts';
import { createLogs } from './logs.ts';
import { createPool } from './pool.ts';
import { entryAsOnLambda, writeBootstrap } from './runtime.ts';
import { variablesOf } from './variables.ts';

/** What the function host is made of. */
export interface HostOptions {
  assembly: Assembly;
  clock: Clock;
  /** The data folder: logs, compile cache and bootstrap go below it. */
  folder: string;
  /** URL of the local AWS endpoint. */
  endpoint: string;
  /** Most function processes alive at once. */
  most?: number;
  /** Real ms after which an idle process is ended. */
  idleMs?: number;
  /** Also shows what functions write, when given. */
  console?: (text: string) => void;
}

/** The function's name from a name, an ARN or a qualified ARN. */
function nameOf(nameOrArn: string): string {
  if (!nameOrArn.startsWith('arn:')) return nameOrArn.replace(/:\$LATEST$/, '');
  return nameOrArn.split(':')[6] ?? '';
}

function traceId(now: number): string {
  const hex = randomUUID().replaceAll('-', '');
  const seconds = Math.floor(now / 1000).toString(16);
  return `Root=1-${seconds}-${hex.slice(0, 24)};Parent=${hex.slice(16)};Sampled=0`;
}

/** Starts the function host over the functions of an assembly (see Functions for what it does). */
export function createFunctions(options: HostOptions): Functions {
  const { assembly, clock, folder, endpoint, most = 6, idleMs = 20_000 } = options;
  const bootstrap = writeBootstrap(folder);
  const logs = createLogs(folder);
  const definitions = new Map(
    assembly.byType('AWS::Lambda::Function').map((resource) => {
      const fn = definitionOf(resource, assembly);
      return [fn.name, { ...fn, file: entryAsOnLambda(fn, folder) }];
    }),
  );

  const start = (fn: FunctionDefinition): Environment =>
    startEnvironment({
      bootstrap,
      start: {
        file: fn.file,
        handler: fn.handler,
        offset: clock.offset(),
        cache: join(folder, 'run', 'cache'),
      },
      cwd: fn.folder,
      variables: variablesOf(fn, endpoint, `local/[$LATEST]${randomUUID().replaceAll('-', '')}`),
      memoryMb: fn.memoryMb,
      log: logs(fn.name),
      console: options.console,
    });
  const pool = createPool({ most, idleMs, now: () => performance.now(), start });

  return {
    busy: () => pool.busy(),
    stop: async () => pool.stop(),
    invoke: async (nameOrArn, event) => {
      const fn = definitions.get(nameOf(nameOrArn));
      if (fn === undefined) {
        throw new FunctionFailure('ResourceNotFoundException', `Function not found: ${nameOrArn}`);
      }
      const json = JSON.stringify(event ?? null);
      checkRequest(json);
      const result = await pool.use(fn, (environment) =>
        environment.invoke({
          requestId: randomUUID(),
          event: json,
          offset: clock.offset(),
          remaining: fn.timeoutMs,
          functionArn: fn.arn,
          trace: traceId(clock.now()),
        }),
      );
      checkResponse(result);
      return JSON.parse(result);
    },
  };
}
