import type { Dev } from './dev.ts';
import { present } from './difference.ts';
import type { Item } from './types.ts';

/** Follows an item's executions: which states were entered since the last look. */
export interface RouteWatch {
  entered(item: Item): Promise<string[]>;
  /** The name of the execution that the item has now. */
  name(item: Item): Promise<string>;
}

/** Watches the executions of one item, attempt after attempt, round after round. */
export function watchRoute(dev: Dev): RouteWatch {
  const seen = new Map<string, number>();
  let at = { round: 1, attempt: 1 };

  const nameOf = (item: Item, attempt: number) => `${item.itemId}-r${item.round}-a${attempt}`;

  async function attemptOf(item: Item): Promise<number> {
    if (at.round !== item.round) at = { round: item.round, attempt: 1 };
    while (await dev.execution(nameOf(item, at.attempt + 1))) at.attempt += 1;
    return at.attempt;
  }

  return {
    async entered(item) {
      const name = nameOf(item, await attemptOf(item));
      const { events } = present(`流程 ${name}`, await dev.execution(name));
      const since = seen.get(name) ?? 0;
      seen.set(name, events.at(-1)?.id ?? since);
      return events
        .filter(({ id, type }) => id > since && type === 'TaskStateEntered')
        .flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
    },
    name: async (item) => nameOf(item, await attemptOf(item)),
  };
}
