import { setTimeout as delay } from 'node:timers/promises';
import { Refused, Unreachable } from '../support/http.ts';

/** Whether nothing is known of what became of a request: no answer, or one from a system going down. */
export function unanswered(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && error.problem.status >= 500);
}

/** Real ms for which the system may be away. */
const PATIENCE = 60_000;

/**
 * Makes a request until the system has answered it, as a person's browser would that lost the
 * connection; the request must carry an Idempotency-Key or change nothing.
 */
export async function insist<T>(request: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await request();
    } catch (error) {
      if (!unanswered(error) || Date.now() > deadline) throw error;
      await delay(50);
    }
  }
}
