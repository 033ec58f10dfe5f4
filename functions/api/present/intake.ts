import { pendingReturn } from '../../domain/intake.ts';
import { returnDeadline } from '../../domain/returnDeadline.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** 签收、增办、退办: what happened at the door, and whether the window for 退办 is still open. */
export function presentIntake(state: ItemState, rules: Rules) {
  const { due, provisional, explanation } = returnDeadline(state, rules);
  return {
    receipt: state.receipt,
    addedUnits: state.addedUnits ?? [],
    returns: state.returns ?? [],
    returnPending: pendingReturn(state) !== undefined,
    returnWindow: { due, provisional, explanation, open: rules.today <= due },
  };
}
