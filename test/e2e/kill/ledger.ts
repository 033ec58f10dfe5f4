import { present, same } from '../support/difference.ts';
import type { TimelineEvent } from '../support/types.ts';

/** A command that the system has acknowledged: it must be there whatever happens. */
export interface Acknowledged {
  itemId: string;
  version: number;
  type:
    | 'item.registered'
    | 'contact.recorded'
    | 'co-unit.answered'
    | 'task-force.formed'
    | 'task.completed';
  /** Name of who gave it. */
  by: string;
}

/** Everything that was acknowledged, in its order. */
export interface AckLedger {
  add(command: Acknowledged): void;
  count(): number;
  /** The items that were written to, each with its highest acknowledged version. */
  highest(): Map<string, number>;
  /** @throws Difference when an acknowledged command is not in the item's timeline */
  check(itemId: string, timeline: readonly TimelineEvent[]): void;
}

/** An empty ledger. */
export function createAckLedger(): AckLedger {
  const all: Acknowledged[] = [];
  return {
    add: (command) => void all.push(command),
    count: () => all.length,
    highest: () => {
      const found = new Map<string, number>();
      for (const { itemId, version } of all) {
        found.set(itemId, Math.max(version, found.get(itemId) ?? 0));
      }
      return found;
    },
    check(itemId, timeline) {
      const byVersion = new Map(timeline.map((event) => [event.version, event]));
      for (const command of all.filter((one) => one.itemId === itemId)) {
        const event = present(`${itemId} 第${command.version}版`, byVersion.get(command.version));
        const { type, by } = command;
        same(`${itemId} 第${command.version}版`, { type, by }, { type: event.type, by: event.by });
      }
    },
  };
}
