import { type LookBackEvent, lookBackStream, type StoredEvent } from '../../domain/events.ts';
import type { LookBack } from '../../domain/lookBack.ts';
import { reduceLookBack } from '../../domain/reduce/lookBackRound.ts';
import type { Position } from '../append.ts';
import { eventsAfter } from '../events.ts';
import type { Store } from '../store.ts';

/** A round from its events, consistent. */
export async function loadLookBack(
  store: Store,
  lookBackId: string,
): Promise<LookBack | undefined> {
  const events = await eventsAfter(store, lookBackStream(lookBackId), 0);
  return reduceLookBack(events as StoredEvent<LookBackEvent>[]);
}

/** Where the next event of a round goes. */
export function positionOfRound({ lookBackId, version, hash }: LookBack): Position {
  return { stream: lookBackStream(lookBackId), version, hash };
}
