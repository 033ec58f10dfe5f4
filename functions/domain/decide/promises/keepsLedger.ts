import type { PromiseEntry } from '../../promise.ts';
import { type Actor, hasRole } from '../../roles.ts';
import type { ItemState } from '../../state.ts';

/** Whether the person keeps the ledger of this item: owner, handler, section head, or the office. */
export function keepsLedger(actor: Actor, state: ItemState, entry: PromiseEntry): boolean {
  if (entry.owner === actor.id) return true;
  if (state.division?.handler === actor.id && hasRole(actor, ['handler'])) return true;
  if (hasRole(actor, ['section-head']) && actor.section === state.division?.section) return true;
  return hasRole(actor, ['office-clerk', 'office-head']);
}
