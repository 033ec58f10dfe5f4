import type { ItemEventBody, StoredEvent } from '../events.ts';
import type { ItemState } from '../state.ts';

/** An event as stored, by its type. */
export type ItemEvent<T extends ItemEventBody['type']> = StoredEvent<
  Extract<ItemEventBody, { type: T }>
>;

/** How one kind of event changes an item; pure. */
export type Reducer<T extends ItemEventBody['type']> = (
  state: ItemState,
  event: ItemEvent<T>,
) => ItemState;

/** The reducers of some kinds of events. */
export type Reducers<T extends ItemEventBody['type']> = { [K in T]: Reducer<K> };
