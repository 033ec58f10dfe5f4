import type { Occasion } from './profile/profile.ts';
import { promisesOf } from './promise.ts';
import type { ItemState } from './state.ts';

/** By what the profile tells who reviews and signs: the item, and its reply as it stands (domain.md §3.5). */
export function occasionOf({ item, reply }: Pick<ItemState, 'item' | 'reply'>): Occasion {
  const { kind, part, keyItem, session } = item;
  return {
    ...{ kind, part, keyItem, recess: session.recess },
    ...(reply
      ? {
          class: reply.class,
          promise: promisesOf(reply).length > 0,
          involves: reply.involves ?? [],
        }
      : {}),
  };
}
