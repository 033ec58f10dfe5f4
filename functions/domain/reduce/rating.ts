import type { RatingEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import { lastTask } from '../state.ts';
import type { Outcome } from '../steps/desk.ts';
import { endTask } from './endTask.ts';
import { settleForms } from './paperForm.ts';
import type { ItemEvent, Reducers } from './reducer.ts';

/**
 * A rating ends the consultation when everybody has answered: not satisfied if anybody is not
 * (domain.md §1 row 8 不办满意不结束).
 */
function receiveRating(state: ItemState, event: ItemEvent<'rating.received'>): ItemState {
  const settled = settleForms(state, event.data);
  const next = { ...settled, ratings: [...state.ratings, event.data] };
  const rated = new Set(roundRatings(next).map((rating) => rating.submitterId));
  const everybody = state.item.submitters.every((submitter) => rated.has(submitter.id));
  return everybody ? endConsultation(next, event, verdict(next, 'satisfied')) : next;
}

/** The window is over: those who answered decide; nobody answered → 未反馈. */
function closeConsultation(state: ItemState, event: ItemEvent<'consultation.closed'>): ItemState {
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
  event: ItemEvent<'rating.received' | 'consultation.closed'>,
  outcome: Outcome,
): ItemState {
  const task = lastTask(state, 'consult');
  return task ? endTask(state, task.taskId, outcome, event) : state;
}

export const RATING_REDUCERS: Reducers<RatingEvent['type']> = {
  'rating.received': receiveRating,
  'consultation.closed': closeConsultation,
  'consultation.reminded': (state, { data }) => ({
    ...state,
    reminders: [...(state.reminders ?? []), data],
  }),
};
