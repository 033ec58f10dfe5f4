import type { Written } from '../../store/store.ts';
import { placeOf } from '../../store/written.ts';

/** What a request is known by, and what it has written so far. */
export interface Traced {
  /** As the gateway's access log names it. */
  requestId: string;
  /** What people read in answers and errors: the command's own number, else that of the request. */
  shownId: string;
  /** Once it is known which operation is meant. */
  operationId?: string;
  wrote: Written[];
}

interface Asked {
  requestContext: { requestId: string };
}

/** The header with the number by which an operator finds what a command wrote; errors have it as `requestId`. */
export const NUMBER_HEADER = 'x-request-id';

const traced = new WeakMap<object, Traced>();

/** What is known of a request, from its first to its last line. */
export function tracedOf(event: Asked): Traced {
  const known = traced.get(event);
  if (known) return known;
  const { requestId } = event.requestContext;
  const fresh: Traced = { requestId, shownId: requestId, wrote: [] };
  traced.set(event, fresh);
  return fresh;
}

/** The ids of a request for a line of the log, and the events that it wrote: nothing that people wrote. */
export function idsOf({ requestId, shownId, operationId, wrote }: Traced): Record<string, unknown> {
  return {
    requestId,
    ...(shownId === requestId ? {} : { commandId: shownId }),
    ...(operationId ? { operationId } : {}),
    events: wrote.map(placeOf),
  };
}

/** The line that leads from a request to its events. */
export function writtenLine(of: Traced, status: number): string {
  const trace = /Root=([^;]+)/.exec(process.env._X_AMZN_TRACE_ID ?? '')?.[1];
  return JSON.stringify({
    level: 'INFO',
    message: 'written',
    ...idsOf(of),
    status,
    ...(trace ? { xray_trace_id: trace } : {}),
  });
}

/** Logs what a request wrote. The logger is a chunk that most calls do without: one line needs none. */
export function logWritten(of: Traced, status: number): void {
  // Outside of Lambda (in tests) nobody reads it.
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) console.log(writtenLine(of, status));
}
