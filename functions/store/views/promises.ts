import type { Store } from '../store.ts';
import { promisesKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import { type PromiseGroup, type PromiseRow, promiseGroupKey } from './promiseRows.ts';

/** The keys between which the asked part of a list lies. */
function rangeOf(group: PromiseGroup | undefined, dueBy: string | undefined): [string, string] {
  const part = group ?? (dueBy ? 'open' : undefined);
  if (!part) return ['!', '~'];
  const key = promiseGroupKey(part);
  return [`${key}#`, `${key}#${dueBy ?? ''}~`];
}

/** One page of the 承诺事项台账, what is pending first; `dueBy` keeps to what is due by then. */
export async function listPromises(
  store: Store,
  list: { name: 'owner' | 'year'; value: string },
  options: { limit: number; after?: string; group?: PromiseGroup; dueBy?: string },
): Promise<Page<PromiseRow>> {
  const [first, until] = rangeOf(options.group, options.dueBy);
  const { limit, after } = options;
  const key = promisesKey(list.name, list.value);
  const { rows, ...more } = await pageBetween(store, key, { first, until, after, limit });
  return { rows: rows.map((row) => row.promise as PromiseRow), ...more };
}
