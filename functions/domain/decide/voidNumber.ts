import { Refusal } from '../errors.ts';
import type { NumberVoided } from '../events.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';

/**
 * 文号作废 before the letter is sent: the number stays on record and is never given out again, the letter
 * takes the next one (domain.md §1 row 16).
 * @param replacement the number claimed in the same transaction
 * @throws Refusal FORBIDDEN, NOT_NUMBERED, ALREADY_DELIVERED, ITEM_CONCLUDED
 */
export function voidNumber(
  state: ItemState,
  actor: Actor,
  reason: string,
  replacement: string,
  { today }: Pick<CommonRules, 'today'>,
): NumberVoided {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '文号作废');
  const { documentNumber, repliedOn, concluded } = state;
  if (!documentNumber) {
    throw new Refusal('conflict', 'NOT_NUMBERED', '本件还没有编号，没有可以作废的文号。');
  }
  if (repliedOn) {
    throw new Refusal('conflict', 'ALREADY_DELIVERED', '答复已经送达，文号不能作废。');
  }
  if (concluded) {
    throw new Refusal('conflict', 'ITEM_CONCLUDED', '本件办理已经结束，文号照原样留存。');
  }
  return {
    type: 'reply.number-voided',
    data: { documentNumber, reason, replacement, on: today },
  };
}
