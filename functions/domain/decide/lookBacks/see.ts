import type { LookBackEntry } from '../../lookBack.ts';
import { type Actor, seesAll } from '../../roles.ts';

/** Whether a person may see a row of the register: all of the bureau's, the section's, or one's own. */
export function maySeeEntry(actor: Actor, { handler, section }: LookBackEntry): boolean {
  if (seesAll(actor)) return true;
  return handler === actor.id || (section !== undefined && section === actor.section);
}
