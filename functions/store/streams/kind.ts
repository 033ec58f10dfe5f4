import type { EventBody, StoredEvent } from '../../domain/events.ts';
import type { ViewRow } from '../views/viewRow.ts';

/** What every fold of a stream carries: the next event goes after it. */
export interface Folded {
  version: number;
  /** Hash of the last event. */
  hash: string;
}

/**
 * A kind of stream that is not an item: a batch, a round, a meeting … Its streams are short, so they are
 * folded from the first event each time, and their rows in the views are a pure function of the fold.
 */
export interface StreamKind<S extends Folded = Folded, E extends EventBody = EventBody> {
  /** What the names of its streams begin with: `lookback#`. */
  readonly prefix: string;
  /** Folds the whole history. @throws Error on a broken one */
  reduce(events: readonly StoredEvent<E>[]): S | undefined;
  /**
   * Rows carry the version of the fold: a late delivery never undoes a later one. One with `removed` is
   * taken out of its list: it is over.
   */
  rows(state: S): ViewRow[];
}

/** Keeps the types of a kind to itself. */
export function streamKind<S extends Folded, E extends EventBody>(
  kind: StreamKind<S, E>,
): StreamKind<S, E> {
  return kind;
}

/** A kind of one event, whose last event says it all. */
export function lastEventKind<E extends EventBody>(
  prefix: string,
  rows: (event: StoredEvent<E>) => ViewRow[],
): StreamKind<StoredEvent<E>, E> {
  return { prefix, reduce: (events) => events.at(-1), rows };
}
