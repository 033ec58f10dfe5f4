import type { Contact } from '../contact.ts';
import type {
  ConsultationClosed,
  ProgressRecorded,
  RatingReceived,
  StoredEvent,
} from '../events.ts';
import type { ItemState } from '../state.ts';
import { lastTask } from '../state.ts';
import type { Outcome } from '../steps/desk.ts';
import { endTask } from './tasks.ts';

export function recordContact(state: ItemState, contact: Contact): ItemState {
  return { ...state, contacts: [...state.contacts, contact] };
}

export function recordProgress(state: ItemState, entry: ProgressRecorded['data']): ItemState {
  return { ...state, progress: [...state.progress, entry] };
}

/**
 * A rating ends the consultation when everybody has answered: not satisfied if anybody is not
 * (domain.md §1 row 8 不办满意不结束).
 */
export function receiveRating(state: ItemState, event: StoredEvent<RatingReceived>): ItemState {
  const next = { ...state, ratings: [...state.ratings, event.data] };
  const rated = new Set(roundRatings(next).map((rating) => rating.submitterId));
  const everybody = state.item.submitters.every((submitter) => rated.has(submitter.id));
  return everybody ? endConsultation(next, event, verdict(next, 'satisfied')) : next;
}

/** The window is over: those who answered decide; nobody answered → 未反馈. */
export function closeConsultation(
  state: ItemState,
  event: StoredEvent<ConsultationClosed>,
): ItemState {
  const none = roundRatings(state).length === 0;
  const next = { ...state, unreturned: event.data.unreturned };
  return endConsultation(next, event, verdict(next, none ? 'unreturned' : 'satisfied'));
}

function roundRatings(state: ItemState) {
  return state.ratings.filter((rating) => rating.round === state.round);
}

function verdict(state: ItemState, otherwise: Outcome): Outcome {
  return roundRatings(state).some((rating) => !rating.satisfied) ? 'unsatisfied' : otherwise;
}

function endConsultation(
  state: ItemState,
  event: StoredEvent<RatingReceived | ConsultationClosed>,
  outcome: Outcome,
): ItemState {
  const task = lastTask(state, 'consult');
  return task ? endTask(state, task.taskId, outcome, event) : state;
}
