import { FunctionFailure } from '../ports.ts';

/** Bytes of a synchronous request, and of an answer, that Lambda takes. */
export const REQUEST_LIMIT = 6_291_456;
export const RESPONSE_LIMIT = 6_291_556;
/** Bytes of all environment variables of a function together. */
export const ENVIRONMENT_LIMIT = 4096;
/** Real ms for loading a bundle. */
export const INIT_LIMIT_MS = 10_000;

/** Raises the failure Lambda gives for an event over 6 MB. */
export function checkRequest(json: string): void {
  const size = Buffer.byteLength(json);
  if (size <= REQUEST_LIMIT) return;
  throw new FunctionFailure(
    'RequestEntityTooLargeException',
    `${size} byte payload is too large for the RequestResponse invocation type (limit ${REQUEST_LIMIT} bytes)`,
  );
}

/** Raises the failure Lambda gives for an answer over 6 MB. */
export function checkResponse(json: string): void {
  if (Buffer.byteLength(json) <= RESPONSE_LIMIT) return;
  throw new FunctionFailure(
    'Function.ResponseSizeTooLarge',
    `Response payload size exceeded maximum allowed payload size (${RESPONSE_LIMIT} bytes).`,
  );
}

/** Raises when a function's own variables are over Lambda's 4 KB. */
export function checkEnvironment(name: string, variables: Readonly<Record<string, string>>): void {
  const size = Buffer.byteLength(JSON.stringify(variables));
  if (size <= ENVIRONMENT_LIMIT) return;
  throw new Error(
    `函数 ${name} 的环境变量共 ${size} 字节，超过 Lambda 的 4 KB 上限 / environment variables of ${name}: ${size} bytes exceed the 4KB limit`,
  );
}
