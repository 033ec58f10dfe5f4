import { type Alongside, AlongsideConflict, VersionConflict } from '../../store/append.ts';
import { claimWrite, lastNumber } from '../../store/ledger/counters.ts';
import type { Store } from '../../store/store.ts';

const MOST_TRIES = 20;

/**
 * Runs a write that claims the next number of a counter in its own transaction; tries again when
 * somebody took the number in between.
 */
export async function claiming<T>(
  store: Store,
  counter: string,
  run: (n: number, claim: Alongside) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const last = await lastNumber(store, counter);
    try {
      return await run(last + 1, claimWrite(store, counter, last));
    } catch (error) {
      const taken =
        error instanceof VersionConflict ||
        (error instanceof AlongsideConflict && error.alongside === 'counter');
      if (!taken || attempt === MOST_TRIES) throw error;
    }
  }
}
