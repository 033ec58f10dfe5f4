import { Failure } from './errors.ts';

/** What `lambda:invoke` hands to a state: the function's payload in the SDK's envelope. */
export function invokeResult(payload: unknown, requestId: string, now: number): object {
  const length = String(Buffer.byteLength(JSON.stringify(payload)));
  const headers = {
    Connection: 'keep-alive',
    'Content-Length': length,
    'Content-Type': 'application/json',
    Date: new Date(now).toUTCString(),
    'X-Amz-Executed-Version': '$LATEST',
    'x-amzn-Remapped-Content-Length': '0',
    'x-amzn-RequestId': requestId,
  };
  const all = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  return {
    ExecutedVersion: '$LATEST',
    Payload: payload,
    SdkHttpMetadata: { AllHttpHeaders: all, HttpHeaders: headers, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: requestId },
    StatusCode: 200,
  };
}

/** Errors of the service itself, whose cause is a sentence; a function's own is a JSON text. */
const SERVICE = /^(Lambda|States)\./;

/** The failure of a function that rejected: error = its name, cause as Step Functions writes it. */
export function functionFailure(error: unknown): Failure {
  const { name, message, cause } = (error ?? {}) as Record<string, unknown>;
  const type = typeof name === 'string' && name !== '' ? name : 'Lambda.Unknown';
  const text = typeof message === 'string' ? message : String(error);
  if (typeof cause === 'string') return new Failure(type, cause);
  if (SERVICE.test(type)) return new Failure(type, text);
  return new Failure(type, JSON.stringify({ errorType: type, errorMessage: text, trace: [] }));
}
