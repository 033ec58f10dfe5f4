import type { ItemState } from '../../domain/state.ts';
import { loadSnapshot } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import type { ItemSummary } from '../../store/views/itemRows.ts';
import { wholeList } from '../../store/views/lists.ts';
import type { Scope } from './source.ts';

const AT_ONCE = 25;

const byNumber = (a: ItemSummary, b: ItemSummary) => (a.itemId < b.itemId ? -1 : 1);

/** The items of a year's sessions, or a section's of them, in the order of their numbers. */
export async function summariesOf(store: Store, { year, section }: Scope): Promise<ItemSummary[]> {
  const all = await wholeList(store, 'year', String(year));
  const own = section ? all.filter((item) => item.section === section) : all;
  return own.toSorted(byNumber);
}

/** Their whole states, as the views have them: one read each, some at a time. */
export async function statesOf(store: Store, scope: Scope): Promise<ItemState[]> {
  const summaries = await summariesOf(store, scope);
  const states: ItemState[] = [];
  for (let at = 0; at < summaries.length; at += AT_ONCE) {
    const some = summaries.slice(at, at + AT_ONCE);
    const loaded = await Promise.all(some.map(({ itemId }) => loadSnapshot(store, itemId)));
    states.push(...loaded.flatMap((state) => state ?? []));
  }
  return states;
}
