import type { ItemEventBody, StoredEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import { ACTIVITY_REDUCERS } from './activity.ts';
import { CO_HANDLING_REDUCERS } from './coHandling.ts';
import { CONTACT_REDUCERS } from './contact.ts';
import { CO_UNIT_REDUCERS } from './coUnit.ts';
import { COURSE_REDUCERS, register } from './course.ts';
import { DEADLINE_REDUCERS } from './deadline.ts';
import { DISPATCH_REDUCERS } from './dispatch.ts';
import { DIVISION_REDUCERS } from './division.ts';
import { FOLLOW_UP_REDUCERS } from './followUp.ts';
import { importHalfWay } from './halfWay.ts';
import { HAND_OVER_REDUCERS } from './handOver.ts';
import { INSPECTION_REDUCERS } from './inspection.ts';
import { INTAKE_REDUCERS } from './intake.ts';
import { PUBLICATION_REDUCERS } from './itemPublication.ts';
import { KEY_ITEM_REDUCERS } from './keyItem.ts';
import { LOOK_BACK_REDUCERS } from './lookBack.ts';
import { MAIL_REDUCERS } from './mail.ts';
import { MERGE_REDUCERS } from './merge.ts';
import { PAPER_FORM_REDUCERS } from './paperForm.ts';
import { PROMISE_REDUCERS } from './promise.ts';
import { RAISED_AGAIN_REDUCERS } from './raisedAgain.ts';
import { RATING_REDUCERS } from './rating.ts';
import type { Reducer } from './reducer.ts';
import { REPLY_REDUCERS } from './reply.ts';
import { REQUEST_REDUCERS } from './request.ts';
import { STEP_PLAN_REDUCERS } from './stepPlan.ts';
import { TASK_REDUCERS } from './tasks.ts';
import { TIER_REDUCERS } from './tier.ts';
import { URGE_REDUCERS } from './urge.ts';

/** Every event of an item has its reducer; one registry a mechanism. */
const REDUCERS: { [T in ItemEventBody['type']]: Reducer<T> } = {
  ...COURSE_REDUCERS,
  'item.imported-half-way': (state) => state,
  ...HAND_OVER_REDUCERS,
  ...TASK_REDUCERS,
  ...CONTACT_REDUCERS,
  ...RATING_REDUCERS,
  ...URGE_REDUCERS,
  ...CO_HANDLING_REDUCERS,
  ...CO_UNIT_REDUCERS,
  ...PROMISE_REDUCERS,
  ...INTAKE_REDUCERS,
  ...DIVISION_REDUCERS,
  ...FOLLOW_UP_REDUCERS,
  ...INSPECTION_REDUCERS,
  ...DISPATCH_REDUCERS,
  ...PAPER_FORM_REDUCERS,
  ...REPLY_REDUCERS,
  ...REQUEST_REDUCERS,
  ...DEADLINE_REDUCERS,
  ...STEP_PLAN_REDUCERS,
  ...TIER_REDUCERS,
  ...ACTIVITY_REDUCERS,
  ...LOOK_BACK_REDUCERS,
  ...RAISED_AGAIN_REDUCERS,
  ...MERGE_REDUCERS,
  ...KEY_ITEM_REDUCERS,
  ...PUBLICATION_REDUCERS,
  ...MAIL_REDUCERS,
};

/** The state that a stream's first event gives. @throws Error when it is none that an item begins with */
function begin(event: StoredEvent<ItemEventBody>): ItemState {
  if (event.type === 'item.registered') return register(event);
  if (event.type === 'item.imported-half-way') return importHalfWay(event);
  throw new Error(`history of ${event.stream} does not begin with a registration`);
}

/** One event folded into the state; the header (version, hash) is taken over by `reduce`. */
function apply(state: ItemState, event: StoredEvent<ItemEventBody>): ItemState {
  const reducer = REDUCERS[event.type] as Reducer<ItemEventBody['type']>;
  return reducer(state, event);
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
    const next = state ? apply(state, event) : begin(event);
    state = { ...next, version: event.version, hash: event.hash, changedAt: event.at };
  }
  return state;
}
