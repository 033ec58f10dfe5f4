import { logger } from '../runtime/logger.ts';

/** Work on many items, of which one that fails keeps no other back. */
export interface EachApart {
  /** Does the work for one item; undefined when it failed. */
  attempt<T>(itemId: string, work: (itemId: string) => Promise<T>): Promise<T | undefined>;
  /** To be called at the end. @throws AggregateError when some items failed, so that an alarm rings */
  raise(): void;
}

export function eachApart(): EachApart {
  const failures = new Map<string, unknown>();
  return {
    async attempt(itemId, work) {
      try {
        return await work(itemId);
      } catch (error) {
        logger.error('item failed', { itemId, error: error as Error });
        failures.set(itemId, error);
        return undefined;
      }
    },
    raise() {
      if (failures.size > 0)
        throw new AggregateError([...failures.values()], `${failures.size} items failed`);
    },
  };
}
