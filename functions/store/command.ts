import type { EventBody } from '../domain/events.ts';
import type { ItemState } from '../domain/state.ts';
import type { Clock } from '../runtime/clock.ts';
import { againWhenOvertaken } from './again.ts';
import { type Alongside, appendAll, linkAll } from './append.ts';
import { loadItem, positionOf } from './loadItem.ts';
import type { Store } from './store.ts';

/** What a decision gives: the event, what follows from it, and what must be written with it. */
export interface Decision {
  body: EventBody;
  /** Further events of the same item, in the same transaction. */
  more?: readonly EventBody[];
  alongside?: readonly Alongside[];
}

/**
 * Load, decide, append; when somebody wrote in between, all of it again on what now stands. For
 * facts that do not depend on what a person saw (the workflow's, a rating, a contact record).
 * `decide` may give nothing: then nothing is written.
 * @throws VersionConflict after five losses in a row
 */
export function decideAndAppend(
  store: Store,
  itemId: string,
  by: { id: string; name: string },
  clock: Clock,
  decide: (state: ItemState | undefined) => Promise<Decision | undefined> | Decision | undefined,
): Promise<number | undefined> {
  return againWhenOvertaken(async () => {
    const state = await loadItem(store, itemId);
    const decision = await decide(state);
    if (!decision || !state) return undefined;
    const bodies = [decision.body, ...(decision.more ?? [])];
    const events = linkAll(positionOf(state), bodies, by, clock.instant());
    await appendAll(store, events, decision.alongside);
    return events.at(-1)?.version;
  });
}
