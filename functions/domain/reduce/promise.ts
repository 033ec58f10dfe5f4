import type { PromiseEvent, StoredEvent, TaskCompleted } from '../events.ts';
import {
  allSettled,
  type Because,
  isPending,
  ledgerOf,
  type NewPromise,
  type PromiseEntry,
  type SecondReply,
  secondReplyOf,
} from '../promise.ts';
import type { ItemState } from '../state.ts';
import type { DeliveryData, OpinionData, SecondDraftData } from '../steps/data.ts';
import type { Outcome } from '../steps/desk.ts';
import { endTask } from './endTask.ts';
import { settleForms } from './paperForm.ts';
import type { ItemEvent, Reducers } from './reducer.ts';
import { openSide, withSide } from './sides.ts';

function withEntry(
  state: ItemState,
  promiseId: string,
  change: (entry: PromiseEntry) => Partial<PromiseEntry>,
): ItemState {
  return {
    ...state,
    promises: ledgerOf(state).map((entry) =>
      entry.promiseId === promiseId ? { ...entry, ...change(entry) } : entry,
    ),
  };
}

function withReply(state: ItemState, side: string | undefined, change: Partial<SecondReply>) {
  const found = secondReplyOf(state, side);
  if (!found) return state;
  return withEntry(state, found.entry.promiseId, ({ replies }) => ({
    replies: replies.map((reply) => (reply.side === side ? { ...reply, ...change } : reply)),
  }));
}

/**
 * The promises of a reply enter the ledger when it is delivered; a new reply takes the place of
 * what an earlier one still promised.
 */
export function enterPromises(
  state: ItemState,
  { deliveries }: DeliveryData,
  promises: readonly NewPromise[],
): PromiseEntry[] {
  const dates = deliveries.map(({ on }) => on).toSorted();
  const former = ledgerOf(state).map((entry) =>
    isPending(entry) ? { ...entry, status: 'replaced' as const } : entry,
  );
  const made = promises.map(
    (promise): PromiseEntry => ({
      ...promise,
      round: state.round,
      madeOn: dates.at(-1) ?? '',
      status: 'open',
      moves: [],
      replies: [],
      backs: [],
      reminded: [],
    }),
  );
  return [...former, ...made];
}

/** A second reply is owed: its side course begins. */
function owe(
  state: ItemState,
  { promiseId, side }: { promiseId: string; side: string },
  because: Because,
): ItemState {
  const begun = withEntry(state, promiseId, ({ replies }) => ({
    status: because.kind,
    replies: [...replies, { side, because, contactsBefore: state.contacts.length, ratings: [] }],
  }));
  return openSide(begun, side, 'second-reply');
}

function verdict(reply: SecondReply | undefined, otherwise: Outcome): Outcome {
  return reply?.ratings.some((rating) => !rating.satisfied) ? 'unsatisfied' : otherwise;
}

/** Ends the consultation of a second reply, in its own side course. */
function endConsultation(
  state: ItemState,
  side: string,
  otherwise: Outcome,
  event: ItemEvent<'promise.rated' | 'promise.consultation-closed'>,
): ItemState {
  const task = state.tasks.findLast(
    (known) => known.step === 'second-consult' && known.side === side,
  );
  const outcome = verdict(secondReplyOf(state, side)?.reply, otherwise);
  return task ? endTask(state, task.taskId, outcome, event) : state;
}

function receiveRating(state: ItemState, event: ItemEvent<'promise.rated'>): ItemState {
  const { promiseId: _promise, side, ...rating } = event.data;
  const before = secondReplyOf(state, side)?.reply.ratings ?? [];
  const settled = settleForms(state, rating, side);
  const next = withReply(settled, side, { ratings: [...before, rating] });
  const rated = new Set([...before, rating].map(({ submitterId }) => submitterId));
  const everybody = state.item.submitters.every(({ id }) => rated.has(id));
  return everybody ? endConsultation(next, side, 'satisfied', event) : next;
}

function closeConsultation(
  state: ItemState,
  event: ItemEvent<'promise.consultation-closed'>,
): ItemState {
  const { side, unreturned } = event.data;
  const next = withReply(state, side, { unreturned });
  const none = (secondReplyOf(next, side)?.reply.ratings ?? []).length === 0;
  return endConsultation(next, side, none ? 'unreturned' : 'satisfied', event);
}

/**
 * The side course stays alive where the item can now be closed: closing it is this course's last
 * act, and a course that is lost before is taken up again.
 */
function endSecondReply(state: ItemState, { data }: ItemEvent<'second-reply.ended'>): ItemState {
  const { promiseId, side, outcome, on, again } = data;
  const ended = withReply(state, side, { ended: { outcome, on } });
  if (!again) return allSettled(ended) ? ended : withSide(ended, side, { open: false });
  const back = withEntry(ended, promiseId, ({ backs }) => ({
    status: 'open',
    due: again.due.due,
    remindOn: again.remindOn,
    backs: [...backs, { on, reasons: again.reasons }],
  }));
  return withSide(back, side, { open: false });
}

export const PROMISE_REDUCERS: Reducers<PromiseEvent['type']> = {
  'promise.moved': (state, { data, by }) => {
    const { promiseId, remindOn, ...move } = data;
    return withEntry(state, promiseId, ({ moves }) => ({
      status: 'moved',
      due: move.to,
      remindOn,
      moves: [...moves, { ...move, by: by.name }],
    }));
  },
  'promise.kept': (state, { data, by }) =>
    owe(state, data, { kind: 'kept', evidence: data.evidence, on: data.on, by: by.name }),
  'promise.impossible': (state, { data, by }) => {
    const { reason, explanation, on } = data;
    return owe(state, data, { kind: 'impossible', reason, explanation, on, by: by.name });
  },
  'promise.reminded': (state, { data: { promiseId, kind, due } }) =>
    withEntry(state, promiseId, ({ reminded }) => ({ reminded: [...reminded, { kind, due }] })),
  'promise.rated': receiveRating,
  'promise.consultation-closed': closeConsultation,
  'second-reply.ended': endSecondReply,
};

/** The side course of the task that the event ends. */
const sideOf = (state: ItemState, { data }: StoredEvent<TaskCompleted>) =>
  state.tasks.find(({ taskId }) => taskId === data.taskId)?.side;

/** What a step leaves in the second reply of its side course. */
function leave(state: ItemState, event: StoredEvent<TaskCompleted>, change: Partial<SecondReply>) {
  const { promises } = withReply(state, sideOf(state, event), change);
  return promises ? { promises } : {};
}

/** What the steps of a second reply leave in the ledger. */
export const SECOND_REPLY_EFFECTS = {
  'second-draft': (
    state: ItemState,
    { body }: SecondDraftData,
    event: StoredEvent<TaskCompleted>,
  ) => leave(state, event, { body }),
  'second-sign': (state: ItemState, _data: OpinionData, event: StoredEvent<TaskCompleted>) =>
    leave(state, event, { signedBy: event.by.name }),
  'second-deliver': (
    state: ItemState,
    { deliveries }: DeliveryData,
    event: StoredEvent<TaskCompleted>,
  ) => leave(state, event, { deliveries }),
};
