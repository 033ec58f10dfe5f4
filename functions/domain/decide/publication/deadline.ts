import { computeDeadline } from '../../deadline/computeDeadline.ts';
import type { Deadline } from '../../deadline/deadline.ts';
import { clock } from '../../profile/profile.ts';
import type { CommonRules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import type { DeliveryData } from '../../steps/data.ts';

/** 公开时限 of a reply, from the day on which it reached the last of those who made the item (domain.md §3.8). */
export function publishDeadline(
  { item }: Pick<ItemState, 'item'>,
  { deliveries }: Pick<DeliveryData, 'deliveries'>,
  { profile, calendar }: CommonRules,
): Deadline | undefined {
  const replied = deliveries
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (!replied || item.part === 'co') return undefined;
  const rule = clock(profile, 'publish', item.kind, item.session.recess);
  return computeDeadline(rule, { replied }, calendar);
}
