import { coUnitOf, lastAsking } from '../../coUnit.ts';
import { invalid, notFound } from '../../errors.ts';
import type { AddressCorrected } from '../../events.ts';
import { unitOfRecipient } from '../../mailRecipient.ts';
import type { Actor } from '../../roles.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/** Whose address, the new one, and how we know it. */
export interface NewAddress {
  recipientId: string;
  email: string;
  reason: string;
}

/** Whose mail it was cannot be read from it, only where. */
function masked(email: string): string {
  return `***@${email.split('@')[1] ?? ''}`;
}

/** The address that the item itself keeps. @throws Refusal RECIPIENT_UNKNOWN */
function presentAddress(state: ItemState, recipientId: string): string | undefined {
  const unit = unitOfRecipient(recipientId);
  const known = unit
    ? coUnitOf(state, unit)
    : state.item.submitters.find(({ id }) => id === recipientId);
  if (!known) {
    throw notFound(
      '本件没有这位代表、委员，也没有征求过这家协办单位；局内人员的邮箱请管理员在通讯录更正。',
      'RECIPIENT_UNKNOWN',
    );
  }
  return 'askings' in known ? lastAsking(known)?.email : known.email;
}

/**
 * 更正电子邮箱 of a deputy or member, or of a co-unit, in this item (domain.md §5: contact data). The former
 * address stays in the history only masked.
 * @throws Refusal FORBIDDEN, RECIPIENT_UNKNOWN, ADDRESS_UNCHANGED
 */
export function correctAddress(
  state: ItemState,
  actor: Actor,
  { recipientId, email, reason }: NewAddress,
  today: string,
): AddressCorrected {
  mustHaveRole(actor, OFFICE, '更正电子邮箱');
  const from = presentAddress(state, recipientId);
  if (from?.toLowerCase() === email.toLowerCase()) {
    throw invalid('ADDRESS_UNCHANGED', '新的电子邮箱与原来的一样，请核对。', 'email');
  }
  return {
    type: 'address.corrected',
    data: { recipientId, email, ...(from ? { from: masked(from) } : {}), reason, on: today },
  };
}
