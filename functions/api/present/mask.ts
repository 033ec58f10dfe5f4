import { hidden, knowsConfidential, withoutNames } from '../../domain/confidential.ts';
import type { Submitter } from '../../domain/item.ts';
import { maskedPhone } from '../../domain/maskedPhone.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { type Actor, hasRole } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';

/** Who needs a deputy's telephone and e-mail: the office, the leaders, and those who handle the item. */
export function seesContactData(actor: Actor, state: ItemState): boolean {
  if (hasRole(actor, ['office-clerk', 'office-head', 'director'])) return true;
  if (state.proposal?.sponsor === actor.id || state.division?.handler === actor.id) return true;
  return hasRole(actor, ['section-head']) && actor.section === state.division?.section;
}

/** Whose mail it is cannot be seen, only where. */
export function maskEmail(email: string): string {
  const [, domain = ''] = email.split('@');
  return `***@${domain}`;
}

/** A submitter as those see him who do not need to reach him (design.md §5). */
function maskSubmitter(submitter: Submitter): Submitter {
  return {
    ...submitter,
    ...(submitter.phone ? { phone: maskedPhone(submitter.phone) } : {}),
    ...(submitter.email ? { email: maskEmail(submitter.email) } : {}),
  };
}

/**
 * The submitters of an item as a person may see them: contact data only for those who need it, and who
 * asked for secrecy only to those who must know (domain.md §3.2).
 */
export function shownSubmitters(
  submitters: readonly Submitter[],
  actor: Actor,
  state: ItemState,
  profile: Profile,
): Submitter[] {
  const knows = knowsConfidential(actor, state, profile);
  const open = knows ? submitters : submitters.map(hidden);
  return seesContactData(actor, state) ? [...open] : open.map(maskSubmitter);
}

/** What a person reads of an item, without the names that he need not know, in whichever text they stand. */
export function readableBy<T>(view: T, actor: Actor, state: ItemState, profile: Profile): T {
  return knowsConfidential(actor, state, profile)
    ? view
    : withoutNames(view, state.item.submitters);
}
