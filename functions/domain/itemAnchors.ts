import type { Anchors } from './deadline/anchors.ts';
import type { NewItem } from './item.ts';

/**
 * The days from which the clocks of an item's beginning count. Where a place counts from the notice or the
 * 交办会, the days on which the item came and was assigned stand for them.
 */
export function itemAnchors({
  assignedOn: assigned,
  receivedOn: received,
}: Pick<NewItem, 'assignedOn' | 'receivedOn'>): Anchors {
  return { assigned, received, notified: received, meeting: assigned };
}
