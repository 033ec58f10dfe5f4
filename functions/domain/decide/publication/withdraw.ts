import { Refusal } from '../../errors.ts';
import type { PublicationTakenBack, PublicationWithdrawn } from '../../events.ts';
import { type PublicationRecord, standing } from '../../publication.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';

/**
 * 撤下 what is public, or take back the decision that it is not to be: the reply then waits for a new one.
 * @throws Refusal FORBIDDEN, NOT_PUBLISHED
 */
export function withdrawPublication(
  record: PublicationRecord,
  state: ItemState,
  { reason }: { reason: string },
  actor: Actor,
  { profile, today: on }: Rules,
): { event: PublicationWithdrawn; ofItem?: PublicationTakenBack } {
  mustHaveRole(actor, profile.publication.approvers, '撤下公开');
  const round = record.shown?.round ?? state.round;
  const decided = standing(state.publication).some((one) => one.round === round);
  if (!record.shown && !decided) {
    throw new Refusal('blocked', 'NOT_PUBLISHED', '本件没有公开，也没有审定，不需要撤下。');
  }
  return {
    event: { type: 'publication.withdrawn', data: { reason, on } },
    ...(decided ? { ofItem: { type: 'publication.taken-back', data: { round, reason, on } } } : {}),
  };
}
