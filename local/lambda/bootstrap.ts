/** The function process: loads one bundle and runs its handler for every message. Imports nothing local: it is stripped to one JavaScript file. */
import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { InvokeMessage, Report, ReportedError, Start } from './protocol.ts';

type Handler = (event: unknown, context: object) => unknown;

const start: Start = JSON.parse(process.argv[2] ?? '{}');
process.argv.length = 2;
let offset = start.offset;

/** Date without arguments follows the virtual clock; timers and performance.now stay real. */
function patchDate(): void {
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const now = (): number => realNow() + offset;
  RealDate.now = now;
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
}

function report(message: Report): void {
  process.send?.(message);
}

function describe(thrown: unknown): ReportedError {
  if (thrown instanceof Error) {
    return {
      errorType: thrown.name,
      errorMessage: thrown.message,
      trace: (thrown.stack ?? '').split('\n'),
    };
  }
  return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
}

function initFault(errorType: string, thrown: unknown): ReportedError {
  const { errorMessage, trace } = describe(thrown);
  return { errorType, errorMessage, trace };
}

async function load(): Promise<Handler> {
  let loaded: Record<string, unknown>;
  try {
    loaded = await import(pathToFileURL(start.file).href);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    if (missing) throw initFault('Runtime.ImportModuleError', thrown);
    if (thrown instanceof SyntaxError) throw initFault('Runtime.UserCodeSyntaxError', thrown);
    throw describe(thrown);
  }
  const fallback = loaded.default;
  const nested = typeof fallback === 'object' && fallback !== null ? Object.entries(fallback) : [];
  const found = loaded[start.handler] ?? nested.find(([name]) => name === start.handler)?.[1];
  if (typeof found !== 'function') {
    const message = `${start.handler} is undefined or not exported`;
    throw { errorType: 'Runtime.HandlerNotFound', errorMessage: message, trace: [] };
  }
  return (event, context) => found(event, context);
}

function contextOf(message: InvokeMessage): object {
  const deadline = performance.now() + message.remaining;
  const { env } = process;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: message.functionArn,
    awsRequestId: message.requestId,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}

let current = '';

async function run(handler: Handler, message: InvokeMessage): Promise<void> {
  const { requestId } = message;
  current = requestId;
  offset = message.offset;
  process.env._X_AMZN_TRACE_ID = message.trace;
  try {
    const result = await handler(JSON.parse(message.event), contextOf(message));
    report({ kind: 'done', requestId, result: JSON.stringify(result ?? null) });
  } catch (thrown) {
    const error = describe(thrown);
    console.error(`${new Date().toISOString()}\t${requestId}\tERROR\tInvoke Error`, thrown);
    report({ kind: 'failed', requestId, error });
  }
}

// A promise nobody awaited ends the process, on Lambda too; the call under way is told why.
process.on('unhandledRejection', (reason) => {
  const { errorMessage, trace } = describe(reason);
  console.error('Unhandled Promise Rejection', reason);
  const error = { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage, trace };
  report({ kind: 'failed', requestId: current, error, fatal: true });
});
// The host is gone (also by kill -9): nobody would hear the answer.
process.on('disconnect', () => process.exit(0));
enableCompileCache(start.cache);
patchDate();
try {
  const handler = await load();
  process.on('message', (message: InvokeMessage) => void run(handler, message));
  report({ kind: 'ready' });
} catch (thrown) {
  const error = thrown as ReportedError;
  console.error('Init Error', error);
  report({ kind: 'broken', error });
}
