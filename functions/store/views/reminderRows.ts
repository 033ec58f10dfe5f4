import { endsHandling } from '../../domain/conclusion.ts';
import { withoutNames } from '../../domain/confidential.ts';
import type { Reminded } from '../../domain/digest.ts';
import type { Named } from '../../domain/itemLabel.ts';
import { openAdvice } from '../../domain/keyItem.ts';
import { isPending, ledgerOf } from '../../domain/promise.ts';
import type { ItemState } from '../../domain/state.ts';
import { openSteps } from '../../domain/stepPlan.ts';
import { remindersKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** What falls due and is no task of this person; in the text nobody is named who asked for secrecy. */
export interface ReminderRow extends Named {
  itemId: string;
  title: string;
  keyItem: boolean;
  about: Reminded;
  what: string;
  due: string;
  /** The first of the two days on which it is told of. */
  remindOn: string;
}

/** One thing that falls due, and who is told of it without having it on his desk. */
type Falling = Pick<ReminderRow, 'about' | 'what' | 'due' | 'remindOn'> & {
  id: string;
  told: readonly (string | undefined)[];
};

function falling(state: ItemState): Falling[] {
  const handler = state.division?.handler;
  // A step and an advice lie on their owner's desk as tasks already.
  const besides = (owner: string) => (handler === owner ? [] : [handler]);
  const promises = ledgerOf(state)
    .filter(isPending)
    .map(({ promiseId: id, matter: what, owner, due, remindOn }): Falling => {
      const told = [owner, ...besides(owner)];
      return { id, about: 'promise', what, due, remindOn, told };
    });
  if (state.concluded && endsHandling(state.concluded.how)) return promises;
  const steps = openSteps(state).map(
    ({ stepId: id, what, owner, due, remindOn }): Falling => ({
      ...{ id, about: 'plan-step', what, due, remindOn, told: besides(owner) },
    }),
  );
  const advice = openAdvice(state).map(
    ({ adviceId: id, what, owner, due, remindOn = due }): Falling => ({
      ...{ id, about: 'advice', what, due, remindOn, told: besides(owner) },
    }),
  );
  return [...promises, ...steps, ...advice];
}

/** Every reminder that one item gives, by the person who is told of it: what his morning list says besides his tasks. */
export function reminderRows(state: ItemState): ViewRow[] {
  const { itemId } = state;
  const { kind, session, number, title, keyItem, submitters } = state.item;
  const { name, recess } = session;
  return falling(state).flatMap(({ id, told, what, ...rest }) =>
    told.flatMap((person) => {
      if (!person) return [];
      const reminder: ReminderRow = {
        ...{
          itemId,
          kind,
          session: { name, ...(recess ? { recess } : {}) },
          number,
          title,
          keyItem,
        },
        what: withoutNames(what, submitters),
        ...rest,
      };
      return [{ pk: remindersKey(person), sk: `${rest.due}#${itemId}#${id}`, reminder }];
    }),
  );
}
