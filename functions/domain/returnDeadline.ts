import { computeDeadline } from './deadline/computeDeadline.ts';
import type { Deadline } from './deadline/deadline.ts';
import { clock } from './profile/profile.ts';
import type { Rules } from './rules.ts';
import type { ItemState } from './state.ts';

/**
 * The window for 退办 by the profile's clock (domain.md §3.2). Where a place counts from the notice
 * or the 交办会, the days on which the item came and was assigned stand for them.
 */
export function returnDeadline({ item }: Pick<ItemState, 'item'>, rules: Rules): Deadline {
  const { assignedOn: assigned, receivedOn: received } = item;
  return computeDeadline(
    clock(rules.profile, 'return', item.kind, item.session.recess),
    { assigned, received, notified: received, meeting: assigned },
    rules.calendar,
  );
}
