import { Failure } from './errors.ts';
import { HISTORY_LIMIT } from './limits.ts';
import { seconds } from './timestamp.ts';
import type { EventRow, Execution } from './types.ts';

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
  details: object | null = null,
): number {
  if (execution.lastEvent >= HISTORY_LIMIT - 1 && !ENDS.test(type)) throw new HistoryFull();
  execution.lastEvent += 1;
  const id = execution.lastEvent;
  execution.events.push([id, thread ? thread.lastEvent : 0, now, type, details]);
  if (thread) thread.lastEvent = id;
  return id;
}

/** Name of the property that holds an event's details: `TaskScheduled` → `taskScheduledEventDetails`. */
function property(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type[0]?.toLowerCase()}${type.slice(1)}EventDetails`;
}

const DATA = ['input', 'output'];

/** An event as GetExecutionHistory gives it. */
export function render(row: EventRow, includeData: boolean): Record<string, unknown> {
  const [id, previousEventId, at, type, details] = row;
  const event: Record<string, unknown> = { id, previousEventId, timestamp: seconds(at), type };
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
