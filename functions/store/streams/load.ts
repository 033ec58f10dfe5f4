import type { EventBody, StoredEvent } from '../../domain/events.ts';
import type { Position } from '../append.ts';
import { eventsAfter } from '../events.ts';
import type { Store } from '../store.ts';
import type { Folded, StreamKind } from './kind.ts';

/** The fold of one stream, consistent; undefined where it has no event. */
export async function loadStream<S extends Folded, E extends EventBody>(
  store: Store,
  { prefix, reduce }: StreamKind<S, E>,
  id: string,
): Promise<S | undefined> {
  const events = await eventsAfter(store, `${prefix}${id}`, 0);
  return reduce(events as StoredEvent<E>[]);
}

/** Where the next event of a stream goes. */
export function positionIn(
  { prefix }: Pick<StreamKind, 'prefix'>,
  id: string,
  { version, hash }: Folded,
): Position {
  return { stream: `${prefix}${id}`, version, hash };
}

/** Where the first event of a stream goes. */
export function beginningOf({ prefix }: Pick<StreamKind, 'prefix'>, id: string): Position {
  return { stream: `${prefix}${id}`, version: 0, hash: '' };
}
