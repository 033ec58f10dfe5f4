import type { Answer } from './route.ts';

/** What the request was, as the gateway's access log names it. */
interface Asked {
  requestId: string;
  operationId: string;
}

const isId = ([key, value]: [string, unknown]) =>
  (/Id$/.test(key) || key === 'version') && ['string', 'number'].includes(typeof value);

/** The line that leads from a request to its events: ids and versions of the answer, and nothing that people wrote. */
export function writtenLine({ requestId, operationId }: Asked, { status, body }: Answer): string {
  const ids = Object.fromEntries(Object.entries(body ?? {}).filter(isId));
  return JSON.stringify({
    level: 'INFO',
    message: 'written',
    requestId,
    operationId,
    status,
    ...ids,
  });
}

/** Logs what a command wrote. The logger is a chunk that most calls do without: one line needs none. */
export function logWritten(asked: Asked, answer: Answer): void {
  // Outside of Lambda (in tests) nobody reads it.
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) console.log(writtenLine(asked, answer));
}
