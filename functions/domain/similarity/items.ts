import type { NewItem } from '../item.ts';
import { gramsOf, overlap } from './grams.ts';

/** What is compared of an item. */
export type Matter = Pick<NewItem, 'title' | 'demands'>;

/** A demand of one item and the demand of an earlier one that it repeats, both counted from 1. */
export interface SameDemand {
  demand: number;
  earlier: number;
}

/** For each demand the most alike one of the other item, with how alike they are. */
function best(demands: readonly string[], others: readonly string[]) {
  const sets = others.map(gramsOf);
  return demands.map((demand) => {
    const grams = gramsOf(demand);
    const shares = sets.map((other) => overlap(grams, other));
    const share = Math.max(0, ...shares);
    return { share, at: shares.indexOf(share) };
  });
}

/**
 * How alike two items are, 0–1: half by their titles, half by the demands of the one that has fewer, each
 * with the most alike one of the other (domain.md §7 row 10). The order of the two makes no difference.
 */
export function similarity(a: Matter, b: Matter): number {
  const title = overlap(gramsOf(a.title), gramsOf(b.title));
  const oneWay = (from: Matter, to: Matter) => {
    const shares = best(from.demands, to.demands).map(({ share }) => share);
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
  };
  const demands =
    a.demands.length === b.demands.length
      ? (oneWay(a, b) + oneWay(b, a)) / 2
      : a.demands.length < b.demands.length
        ? oneWay(a, b)
        : oneWay(b, a);
  return (title + demands) / 2;
}

/** Which demands are raised again: alike at least by `least`. */
export function sameDemands(now: Matter, earlier: Matter, least: number): SameDemand[] {
  return best(now.demands, earlier.demands).flatMap(({ share, at }, index) =>
    share >= least && at >= 0 ? [{ demand: index + 1, earlier: at + 1 }] : [],
  );
}
