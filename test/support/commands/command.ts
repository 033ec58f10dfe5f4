import type { ItemEventBody } from '../../../functions/domain/events.ts';
import type { Actor } from '../../../functions/domain/roles.ts';
import type { Rules } from '../../../functions/domain/rules.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { actor, directory } from '../given.ts';
import type { Dice } from './dice.ts';

/** What somebody wants, and the dice that say how. */
export interface Wish {
  state: ItemState;
  rules: Rules;
  dice: Dice;
  by: Actor;
}

/**
 * A command of the system, asked for by the dice: it decides upon events, upon nothing (undefined), or
 * refuses.
 */
export type Command = (wish: Wish) => ItemEventBody | readonly ItemEventBody[] | undefined;

/** Anybody of the bureau; mostly one of those who have to do with the item. */
export function anybody(state: ItemState, dice: Dice): Actor {
  const near = ['clerk', 'office', 'director', 'deputy1', 'secretary', 'inspector1'];
  const collectors = ['collector-npc', 'collector-npc-2'];
  const own = [state.division?.handler, state.proposal?.sponsor].filter((id) => id !== undefined);
  const section = state.division ? [`head-${state.division.section}`] : [];
  const everybody = directory.people.map(({ id }) => id);
  return actor(
    dice.one(
      dice.chance(15) ? everybody : [...near, ...own, ...section, ...own, ...own, ...collectors],
    ),
  );
}

/** The id of one of these, or, rarely, of nothing. */
export function idOf<T>(
  list: readonly T[] | undefined,
  id: (one: T) => string,
  dice: Dice,
): string {
  if (!list || list.length === 0 || dice.chance(5)) return 'none-9';
  return id(dice.one(list));
}

/** A submitter of the item, rarely one of another item. */
export const someSubmitter = ({ item }: ItemState, dice: Dice): string =>
  idOf(item.submitters, ({ id }) => id, dice);
