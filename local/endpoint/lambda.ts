import { type Assembly, FunctionFailure, type Functions } from '../ports.ts';
import type { Answer, Demand, Exchange } from './exchange.ts';
import { Fault, notImplemented } from './fault.ts';

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations(?:\?|$)/;

/** Failures of the service itself; all others are the function's own. */
const SERVICE_FAULTS: Readonly<Record<string, number>> = {
  ResourceNotFoundException: 404,
  RequestEntityTooLargeException: 413,
  TooManyRequestsException: 429,
  ServiceException: 500,
};

/** Lambda's Invoke, synchronous only. */
export function createLambda(options: {
  assembly: Assembly;
  functions: Functions;
  demand: Demand;
}): (exchange: Exchange) => Promise<Answer> {
  const { assembly, functions, demand } = options;
  return async (exchange) => {
    const { method, path, headers, body, requestId } = exchange;
    const name = decodeURIComponent(INVOKE.exec(path)?.[1] ?? '');
    if (method !== 'POST' || name === '') throw notImplemented('lambda', `${method} ${path}`);
    const type = headers['x-amz-invocation-type'] ?? 'RequestResponse';
    if (type !== 'RequestResponse') throw notImplemented('lambda', `Invoke ${String(type)}`);
    const fn = assembly
      .byType('AWS::Lambda::Function')
      .find(({ ref, arn }) => ref === name || arn === name);
    if (fn === undefined) {
      throw new Fault('ResourceNotFoundException', `Function not found: ${name}`, 404);
    }
    demand(exchange, [{ action: 'lambda:InvokeFunction', resource: fn.arn }]);
    const answer = (payload: unknown, more: Record<string, string> = {}): Answer => ({
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amz-executed-version': '$LATEST',
        ...more,
      },
      body: JSON.stringify(payload),
    });
    try {
      const event: unknown = body.length === 0 ? {} : JSON.parse(body.toString());
      return answer(await functions.invoke(fn.arn, event));
    } catch (error) {
      if (error instanceof SyntaxError) {
        throw new Fault('InvalidRequestContentException', 'Could not parse request body into json');
      }
      if (!(error instanceof FunctionFailure)) throw error;
      const status = SERVICE_FAULTS[error.name];
      if (status !== undefined) throw new Fault(error.name, error.message, status);
      const { name: errorType, message: errorMessage, trace } = error;
      return answer({ errorType, errorMessage, trace }, { 'x-amz-function-error': 'Unhandled' });
    }
  };
}
