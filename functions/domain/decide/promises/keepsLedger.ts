import type { PromiseEntry } from '../../promise.ts';
import type { Actor } from '../../roles.ts';
import type { ItemState } from '../../state.ts';
import { worksOn } from '../authorize.ts';

/** Whether the person keeps the ledger of this item: its owner, or who works on the item. */
export function keepsLedger(actor: Actor, state: ItemState, entry: PromiseEntry): boolean {
  return entry.owner === actor.id || worksOn(actor, state);
}
