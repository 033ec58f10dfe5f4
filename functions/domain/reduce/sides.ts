import type { Machine, Side } from '../machines.ts';
import type { ItemState } from '../state.ts';

/** Opens a side course; the event that does so starts its execution. */
export function openSide(state: ItemState, key: string, machine: Machine): ItemState {
  const side: Side = { key, machine, attempt: 1, lastReturn: 0, open: true };
  return { ...state, sides: [...state.sides, side] };
}

/** Changes one side course, e.g. closes it: `withSide(state, key, { open: false })`. */
export function withSide(state: ItemState, key: string, change: Partial<Side>): ItemState {
  return {
    ...state,
    sides: state.sides.map((side) => (side.key === key ? { ...side, ...change } : side)),
  };
}
