import { holdersOf, sectionsOf } from '../../domain/held.ts';
import type { ItemState } from '../../domain/state.ts';
import { loadItem } from '../loadItem.ts';
import type { Store } from '../store.ts';
import { heldKey } from './keys.ts';
import { partition } from './partition.ts';
import type { ViewRow } from './viewRow.ts';

/** Whose hands an item lies in, so that what a person or a section has is a query by key. */
export function heldRows(state: ItemState): ViewRow[] {
  const { itemId } = state;
  return [
    ...holdersOf(state).map((id) => ({ pk: heldKey('person', id), sk: itemId, itemId })),
    ...sectionsOf(state).map((id) => ({ pk: heldKey('section', id), sk: itemId, itemId })),
  ];
}

/** How many items are loaded at once. */
const LOADED = 10;

/** Items as they stand now; those that there are. */
export async function loadItems(store: Store, ids: readonly string[]): Promise<ItemState[]> {
  const states: ItemState[] = [];
  for (let at = 0; at < ids.length; at += LOADED) {
    const some = ids.slice(at, at + LOADED).map((itemId) => loadItem(store, itemId));
    states.push(...(await Promise.all(some)).filter((state) => state !== undefined));
  }
  return states;
}

/** The items that a person or a section has in hand. */
export async function heldItems(
  store: Store,
  whose: 'person' | 'section',
  id: string,
): Promise<ItemState[]> {
  const ids: string[] = [];
  for await (const row of partition(store, heldKey(whose, id))) ids.push(String(row.itemId));
  return loadItems(store, ids);
}
