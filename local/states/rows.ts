import type { SQLOutputValue } from 'node:sqlite';
import type { Thread } from './types.ts';

/** What of a thread goes into the JSON column; `text` (its input) has a column of its own. */
const FIELDS = [
  'parent',
  'index',
  'state',
  'phase',
  'vars',
  'item',
  'enteredAt',
  'enteredEvent',
  'lastEvent',
  'retries',
  'retryCount',
  'call',
  'token',
  'wakeAt',
  'timeoutAt',
  'heartbeatAt',
  'heartbeatMs',
  'items',
  'limit',
] as const satisfies (keyof Thread)[];

/** The next time at which something happens to a thread by itself. */
export function dueAt(thread: Thread): number | undefined {
  const { wakeAt, timeoutAt, heartbeatAt } = thread;
  const due = Math.min(wakeAt ?? Infinity, timeoutAt ?? Infinity, heartbeatAt ?? Infinity);
  return due === Infinity ? undefined : due;
}

/** Columns of a thread. `live`: it must be taken up again after a restart. */
export function threadRow(thread: Thread): {
  live: number;
  due: number | null;
  text: string;
  body: string;
} {
  const live = thread.phase === 'ready' || thread.phase === 'call' || thread.phase === 'settling';
  return {
    live: live ? 1 : 0,
    due: dueAt(thread) ?? null,
    text: thread.text,
    body: JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, thread[field]]))),
  };
}

/** A thread as stored. */
export function fromRow(row: Record<string, SQLOutputValue>): Thread {
  const text = String(row.text);
  return {
    ...(JSON.parse(String(row.body)) as Thread),
    id: Number(row.id),
    text,
    input: JSON.parse(text),
    epoch: 0,
    dead: false,
    stored: true,
    scope: undefined,
  };
}
