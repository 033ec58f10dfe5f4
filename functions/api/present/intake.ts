import { pendingReturn } from '../../domain/intake.ts';
import type { ItemState } from '../../domain/state.ts';

/** 签收、增办、退办: what happened at the door. */
export function presentIntake(state: ItemState) {
  return {
    receipt: state.receipt,
    addedUnits: state.addedUnits ?? [],
    returns: state.returns ?? [],
    returnPending: pendingReturn(state) !== undefined,
  };
}
