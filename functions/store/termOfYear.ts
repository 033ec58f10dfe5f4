import { loadItem } from './loadItem.ts';
import type { Store } from './store.ts';
import { listItems } from './views/lists.ts';

/** 第几届 of the people's congress in whose sessions a year's items were raised; unknown where there is none. */
export async function termOfYear(store: Store, year: number): Promise<number | undefined> {
  const list = { name: 'year' as const, value: String(year) };
  const { rows } = await listItems(store, list, { limit: 50 });
  const one = rows.find(({ kind }) => kind !== 'proposal');
  const state = one && (await loadItem(store, one.itemId));
  return state?.item.session.term;
}
