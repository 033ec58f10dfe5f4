import type { HandOverEvent, StoredEvent } from '../events.ts';
import { type HandOver, remainingOf } from '../handOver.ts';

/** Folds the events of one hand-over. @throws Error when the first does not open it: a broken history */
export function reduceHandOver(
  events: readonly StoredEvent<HandOverEvent>[],
): HandOver | undefined {
  let act: HandOver | undefined;
  for (const event of events) {
    const { version, hash, data } = event;
    if (event.type === 'hand-over.opened') {
      act = { ...event.data, version, hash, openedBy: event.by.name };
    } else if (act) {
      act = { ...act, version, hash, done: [...act.done, ...data.done] };
    } else throw new Error(`history of ${event.stream} does not begin with an opening`);
    if (remainingOf(act).length === 0) act = { ...act, finished: version };
  }
  return act;
}
