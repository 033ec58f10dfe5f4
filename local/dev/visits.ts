import type { HistoryEvent } from './executionPort.ts';

/** One stay in a state; instants in ms. */
export interface Visit {
  order: number;
  state: string;
  entered: number;
  left?: number;
  /** Who completed it, when the task's output says so. */
  by?: string;
  outcome: 'done' | 'now' | 'failed';
  /** The state that was left to come here. */
  from?: string;
  /** Error that ended the stay. */
  error?: string;
}

interface Details {
  name?: string;
  output?: string;
  error?: string;
  cause?: string;
}

const FAILED =
  /^(TaskFailed|TaskTimedOut|LambdaFunctionFailed|LambdaFunctionTimedOut|ExecutionFailed|ExecutionAborted|ExecutionTimedOut|MapStateFailed|ParallelStateFailed)$/;

/** The details object of an event, whatever its name. */
export function detailsOf(event: HistoryEvent): Details {
  const name = Object.keys(event).find((key) => key.endsWith('EventDetails'));
  return ((name && event[name]) || {}) as Details;
}

/** The stays of an execution in the order of their beginning. */
export function visitsOf(events: readonly HistoryEvent[], over: boolean): Visit[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const visits = new Map<number, Visit>();

  /** Nearest event before `event` on its own thread for which `wanted` holds. */
  function before(event: HistoryEvent, wanted: (one: HistoryEvent) => boolean) {
    let one = byId.get(event.previousEventId);
    while (one && !wanted(one)) one = byId.get(one.previousEventId);
    return one;
  }

  for (const event of events) {
    const at = event.timestamp * 1000;
    const { name, output, error } = detailsOf(event);
    if (event.type.endsWith('StateEntered') && name) {
      const previous = byId.get(event.previousEventId);
      const from = previous && before(event, (one) => /State(Exited|Entered)$/.test(one.type));
      visits.set(event.id, {
        order: visits.size + 1,
        state: name,
        entered: at,
        outcome: 'now',
        from: from && detailsOf(from).name,
      });
    } else if (event.type.endsWith('StateExited')) {
      const opened = before(
        event,
        (one) => one.type.endsWith('StateEntered') && detailsOf(one).name === name,
      );
      const visit = opened && visits.get(opened.id);
      if (!visit) continue;
      visit.left = at;
      // A Choice only hands on what the task before it was given.
      if (event.type === 'TaskStateExited') visit.by = byOf(output) ?? visit.by;
      if (visit.outcome === 'now') visit.outcome = 'done';
    } else if (FAILED.test(event.type)) {
      const opened = before(event, (one) => one.type.endsWith('StateEntered'));
      const visit = opened && visits.get(opened.id);
      if (visit) Object.assign(visit, { outcome: 'failed', error });
    } else if (event.type === 'TaskSucceeded') {
      const opened = before(event, (one) => one.type.endsWith('StateEntered'));
      const visit = opened && visits.get(opened.id);
      // A retry that came right is no failure.
      if (visit) Object.assign(visit, { by: byOf(output), outcome: 'now', error: undefined });
    }
  }
  const all = [...visits.values()];
  // Nothing goes on in an execution that is over, whatever was open when it was stopped.
  if (over) for (const visit of all) if (visit.outcome === 'now') visit.outcome = 'failed';
  return all;
}

function byOf(output: string | undefined): string | undefined {
  if (!output) return undefined;
  try {
    const value: unknown = JSON.parse(output);
    const by = typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined;
    return typeof by === 'string' ? by : undefined;
  } catch {
    return undefined;
  }
}
