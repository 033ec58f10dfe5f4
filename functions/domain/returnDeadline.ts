import { computeDeadline } from './deadline/computeDeadline.ts';
import type { Deadline } from './deadline/deadline.ts';
import { itemAnchors } from './itemAnchors.ts';
import { clock } from './profile/profile.ts';
import type { Rules } from './rules.ts';
import type { ItemState } from './state.ts';

/**
 * The window for 退办 by the profile's clock (domain.md §3.2).
 */
export function returnDeadline({ item }: Pick<ItemState, 'item'>, rules: Rules): Deadline {
  return computeDeadline(
    clock(rules.profile, 'return', item.kind, item.session.recess),
    itemAnchors(item),
    rules.calendar,
  );
}
