import type { Deadline, Item } from '../support/types.ts';

/** A deadline as it was shown last, and in which round of its item. */
export interface SeenDeadline extends Deadline {
  itemId: string;
  round: number;
}

/** Every deadline that an item ever showed: a later look knows its last date. */
export interface DeadlineBook {
  keep(item: Item): void;
  all(): SeenDeadline[];
}

/** A book in which nothing is written yet. */
export function createDeadlineBook(): DeadlineBook {
  const seen = new Map<string, SeenDeadline>();
  return {
    keep({ itemId, round, deadlines, promises }) {
      for (const one of deadlines) {
        // Only of a promise there is one that outlives the rounds.
        const within = one.kind === 'promise' ? `${promises.length}` : `${round}`;
        seen.set(`${itemId} ${within} ${one.kind} ${one.name}`, { ...one, itemId, round });
      }
    },
    all: () => [...seen.values()],
  };
}
