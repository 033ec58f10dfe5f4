import { invalid, Refusal } from '../errors.ts';
import type { ItemConcluded, ReturnEnded, ReturnRequested } from '../events.ts';
import { pendingReturn } from '../intake.ts';
import { returnDeadline } from '../returnDeadline.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules, Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustGoOn, OFFICE } from './intake.ts';

/** 申请退办: why, and which unit should have it. */
export interface NewReturn {
  reason: string;
  proposedUnit?: string;
}

function mustNameUnit({ proposedUnit }: NewReturn, { profile, directory }: Rules): void {
  if (!proposedUnit) {
    if (!profile.return.needsProposedUnit) return;
    throw invalid('UNIT_MISSING', '申请退办须写明建议的承办单位。', 'proposedUnit');
  }
  const { name, shortName } = directory.bureau;
  if (proposedUnit === name || proposedUnit === shortName) {
    throw invalid('UNIT_OWN', '建议的承办单位不能是本单位，请重新填写。', 'proposedUnit');
  }
}

/**
 * 申请退办 (domain.md §3.2): only within the window, one at a time, and never by passing the item on
 * ourselves: the assigning office decides.
 * @throws Refusal FORBIDDEN, ITEM_OVER, RETURN_PENDING, RETURN_TOO_LATE, UNIT_MISSING, UNIT_OWN
 */
export function requestReturn(
  state: ItemState,
  actor: Actor,
  wish: NewReturn,
  rules: Rules,
): ReturnRequested {
  mustHaveRole(actor, OFFICE, '申请退办');
  mustGoOn(state);
  if (pendingReturn(state)) {
    throw new Refusal('conflict', 'RETURN_PENDING', '已有退办申请在办，请等候结果。');
  }
  const { due, explanation } = returnDeadline(state, rules);
  if (rules.today > due) {
    throw new Refusal(
      'blocked',
      'RETURN_TOO_LATE',
      `退办申请的期限到${due}为止，今天已过，须继续办理；不得自行转办或滞留。期限由来：${explanation.sentence}。`,
      { details: { due, explanation } },
    );
  }
  mustNameUnit(wish, rules);
  const { reason, proposedUnit } = wish;
  return {
    type: 'return.requested',
    data: {
      returnId: `return-${(state.returns?.length ?? 0) + 1}`,
      reason,
      ...(proposedUnit ? { proposedUnit } : {}),
      on: rules.today,
      by: actor.name,
      due,
    },
  };
}

/** The end of an application, as the route says; undefined when it has ended already. */
export function endReturn(
  state: ItemState,
  returnId: string,
  how: 'granted' | 'refused' | 'dropped',
  { today }: CommonRules,
): ItemConcluded | ReturnEnded | undefined {
  const one = pendingReturn(state);
  if (one?.returnId !== returnId) return undefined;
  if (how !== 'granted') {
    return { type: 'return.ended', data: { returnId, how, on: today } };
  }
  const unit = one.answer?.unit ?? one.proposedUnit ?? '';
  return {
    type: 'item.concluded',
    data: { how: 'returned', on: today, unit, side: returnId },
  };
}
