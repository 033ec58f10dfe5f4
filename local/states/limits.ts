import { Failure } from './errors.ts';

/** Largest input, output, result or set of assigned variables, in UTF-8 bytes. */
export const DATA_LIMIT = 262_144;
/** Events that one execution's history may hold; the last of them reports the failure. */
export const HISTORY_LIMIT = 25_000;
/** Days for which the name of a closed execution stays taken. */
export const NAME_DAYS = 90;
/** Iterations of an inline Map that run at once when MaxConcurrency is 0. */
export const INLINE_CONCURRENCY = 40;
/** Largest number of seconds a Wait, time-out or heartbeat may have. */
export const MAX_SECONDS = 99_999_999;
/** A day in milliseconds. */
export const DAY = 86_400_000;

/** Whether a text is within the data limit; UTF-8 is only counted when the length leaves doubt. */
export function fits(text: string): boolean {
  if (text.length * 3 <= DATA_LIMIT) return true;
  return text.length <= DATA_LIMIT && Buffer.byteLength(text) <= DATA_LIMIT;
}

/** JSON text of a value. @throws Failure States.DataLimitExceeded when it is over 256 KiB. */
export function textOf(value: unknown, state: string, what: string): string {
  const text = JSON.stringify(value);
  if (!fits(text)) {
    throw new Failure(
      'States.DataLimitExceeded',
      `The state/task '${state}' returned a result (${what}) with a size exceeding the maximum number of bytes service limit.`,
    );
  }
  return text;
}
