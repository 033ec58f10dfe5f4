import type { ItemState } from './state.ts';

/** Whether the item walks the 主办 route; 协办 items have a machine of their own. */
export function hasRoute(state: Pick<ItemState, 'item'>): boolean {
  return state.item.part !== 'co';
}

/**
 * The name of the execution that an item should have now; it leads the auditor to the item:
 * `npc-2026-012-r1-a1` (design.md §2).
 */
export function executionName(state: Pick<ItemState, 'itemId' | 'round' | 'attempt'>): string {
  return `${state.itemId}-r${state.round}-a${state.attempt}`;
}
