import type { ItemEventBody, StoredEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import { conclude, failRoute, openRound, register, resumeRoute } from './course.ts';
import { closeConsultation, receiveRating, recordContact, recordProgress } from './facts.ts';
import { completeTask, openTask } from './tasks.ts';

/** One event folded into the state; the header (version, hash) is taken over by `reduce`. */
function apply(state: ItemState, event: StoredEvent<ItemEventBody>): ItemState {
  switch (event.type) {
    case 'item.registered':
      return state;
    case 'task.opened':
      return openTask(state, event);
    case 'task.completed':
      return completeTask(state, event);
    case 'contact.recorded':
      return recordContact(state, event.data);
    case 'progress.recorded':
      return recordProgress(state, event.data);
    case 'rating.received':
      return receiveRating(state, event);
    case 'consultation.closed':
      return closeConsultation(state, event);
    case 'round.opened':
      return openRound(state, event.data);
    case 'item.concluded':
      return conclude(state, event.data);
    case 'route.failed':
      return failRoute(state, event.data);
    case 'route.resumed':
      return resumeRoute(state, event.data);
  }
}

/**
 * Folds events into an item's state. Pure and total: given the same events it gives the same state
 * byte for byte. `from` is a snapshot to go on from; events must follow it without a gap.
 * @throws Error when the first event is not a registration or a version is missing: that is a
 * broken history, not a person's mistake.
 */
export function reduce(
  from: ItemState | undefined,
  events: readonly StoredEvent<ItemEventBody>[],
): ItemState | undefined {
  let state = from;
  for (const event of events) {
    if (event.version !== (state?.version ?? 0) + 1) {
      throw new Error(`history of ${event.stream} has no version ${(state?.version ?? 0) + 1}`);
    }
    if (!state && event.type !== 'item.registered') {
      throw new Error(`history of ${event.stream} does not begin with a registration`);
    }
    const next = event.type === 'item.registered' ? register(event) : state && apply(state, event);
    state = next && { ...next, version: event.version, hash: event.hash, changedAt: event.at };
  }
  return state;
}
