import type { CommonRules } from './rules.ts';
import type { ItemState } from './state.ts';

/**
 * 急件: whether a new task is told at once though new tasks wait for the morning list: it is of a key item,
 * or due within so many working days, where the place wants that.
 */
export function isUrgent(
  { item: { keyItem } }: Pick<ItemState, 'item'>,
  due: string,
  { profile, calendar, today }: CommonRules,
): boolean {
  const { keyItems, within } = profile.digests.urgent;
  return (keyItems && keyItem) || due <= calendar.addWorkingDays(today, within);
}
