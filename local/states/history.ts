import { Failure } from './errors.ts';
import { codeOf, typeOf } from './eventTypes.ts';
import { HISTORY_LIMIT } from './limits.ts';
import { seconds } from './timestamp.ts';
import type { Event, EventRow, Execution } from './types.ts';

/** Thrown by `record` when only the last event, the failure itself, still fits. */
export class HistoryFull extends Failure {
  constructor() {
    super(
      'States.Runtime',
      `The execution reached the maximum number of history events (${HISTORY_LIMIT}).`,
    );
  }
}

/** Types that end an execution: one always fits. */
const ENDS = /^Execution(Succeeded|Failed|Aborted|TimedOut)$/;

/**
 * Adds an event to an execution's history, after the thread's last one.
 * @throws HistoryFull before the limit of 25,000 is passed
 */
export function record(
  execution: Execution,
  thread: { lastEvent: number } | undefined,
  now: number,
  type: string,
  details: Record<string, unknown> | null = null,
): number {
  if (execution.lastEvent >= HISTORY_LIMIT - 1 && !ENDS.test(type)) throw new HistoryFull();
  execution.lastEvent += 1;
  const id = execution.lastEvent;
  const before = thread ? thread.lastEvent : 0;
  if (execution.events.length === 0) execution.eventsAt = now;
  execution.events.push([id - before, now - execution.eventsAt, codeOf(type), details]);
  if (thread) thread.lastEvent = id;
  return id;
}

/** Events of one commit, as stored: the id of the last and the time of the first are given. */
export function unpack(rows: EventRow[], last: number, at: number): Event[] {
  return rows.map(([back, later, code, details], index) => {
    const id = last - rows.length + 1 + index;
    return { id, before: id - back, at: at + later, type: typeOf(code), details };
  });
}

/** Name of the property that holds an event's details: `TaskScheduled` → `taskScheduledEventDetails`. */
function property(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type[0]?.toLowerCase()}${type.slice(1)}EventDetails`;
}

const DATA = ['input', 'output'];

/** An event as GetExecutionHistory gives it. */
export function render(row: Event, includeData: boolean): Record<string, unknown> {
  const { id, before, at, type, details } = row;
  const event: Record<string, unknown> = {
    id,
    previousEventId: before,
    timestamp: seconds(at),
    type,
  };
  if (details === null) return event;
  const shown: Record<string, unknown> = { ...details };
  for (const name of DATA) {
    if (!(name in shown)) continue;
    if (includeData) shown[`${name}Details`] = { truncated: false };
    else delete shown[name];
  }
  if ('assignedVariables' in shown) {
    if (includeData) shown.assignedVariablesDetails = { truncated: false };
    else delete shown.assignedVariables;
  }
  event[property(type)] = shown;
  return event;
}
