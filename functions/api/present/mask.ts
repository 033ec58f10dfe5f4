import type { Submitter } from '../../domain/item.ts';
import { type Actor, hasRole } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';

/** Who needs a deputy's telephone and e-mail: the office, the leaders, and those who handle the item. */
export function seesContactData(actor: Actor, state: ItemState): boolean {
  if (hasRole(actor, ['office-clerk', 'office-head', 'director'])) return true;
  if (state.proposal?.sponsor === actor.id || state.division?.handler === actor.id) return true;
  return hasRole(actor, ['section-head']) && actor.section === state.division?.section;
}

function maskedPhone(phone: string): string {
  // Of a short number the ends would be nearly all.
  return phone.length < 11 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-2)}`;
}

function maskedEmail(email: string): string {
  const [, domain = ''] = email.split('@');
  return `***@${domain}`;
}

/** A submitter as those see him who do not need to reach him (design.md §5). */
export function maskSubmitter(submitter: Submitter): Submitter {
  return {
    ...submitter,
    ...(submitter.phone ? { phone: maskedPhone(submitter.phone) } : {}),
    ...(submitter.email ? { email: maskedEmail(submitter.email) } : {}),
  };
}
