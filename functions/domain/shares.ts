/** A round is one event, and an event has at most 400 KB. */
export const MOST_IN_ROUND = 800;

/** What is shared out: an item, and who handles it. */
interface Shared {
  itemId: string;
  handler?: string;
}

const byHandler = (a: Shared, b: Shared) =>
  (a.handler ?? '').localeCompare(b.handler ?? '', 'en') || (a.itemId < b.itemId ? -1 : 1);

/**
 * The items of one asking in rounds of so many at most; what one person handles stays together unless it
 * is more than a round by itself. The same items always give the same rounds.
 */
export function sharesOf<T extends Shared>(items: readonly T[], most = MOST_IN_ROUND): T[][] {
  const persons = Map.groupBy(items.toSorted(byHandler), ({ handler = '' }) => handler).values();
  const shares: T[][] = [];
  for (const own of persons) {
    for (let from = 0; from < own.length; from += most) {
      const part = own.slice(from, from + most);
      const last = shares.at(-1);
      if (last && last.length + part.length <= most) last.push(...part);
      else shares.push(part);
    }
  }
  return shares;
}
