import { fill } from '../domain/profile/pattern.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { Alongside } from './append.ts';
import { claiming } from './ledger/claiming.ts';
import type { Store } from './store.ts';

/** Runs a write that issues a 催办单 under the next number of the year, without gap or double. */
export function underUrgeNumber<T>(
  store: Store,
  { urging }: Profile,
  today: string,
  run: (number: string, claim: Alongside) => Promise<T>,
): Promise<T> {
  const year = Number(today.slice(0, 4));
  return claiming(store, `urge#${year}`, (n, claim) =>
    run(fill(urging.noticeNumber, { year, n }), claim),
  );
}
