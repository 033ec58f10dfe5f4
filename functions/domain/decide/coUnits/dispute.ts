import { coUnitOf, openDispute, unitStatus } from '../../coUnit.ts';
import { forbidden, notFound, Refusal } from '../../errors.ts';
import type { CoUnitDisputed, CoUnitSettled } from '../../events.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustWorkOn, settlesDisputes } from '../authorize.ts';
import { mustBeOpen, mustBeOurs } from './ask.ts';

/**
 * 报请协调 (domain.md §3.3): what could not be settled with a unit goes up to our leaders.
 * @throws Refusal FORBIDDEN, CO_UNIT_UNKNOWN, ITEM_OVER, DRAFT_SUBMITTED, NO_OBJECTION, DISPUTE_OPEN
 */
export function raiseDispute(
  state: ItemState,
  actor: Actor,
  { unit: name, matter }: { unit: string; matter: string },
  { today }: CommonRules,
): CoUnitDisputed {
  mustWorkOn(actor, state, '报请协调分歧');
  mustBeOurs(state, name);
  mustBeOpen(state);
  const unit = coUnitOf(state, name);
  if (!unit || unitStatus(unit, today) !== 'objects') {
    throw new Refusal('blocked', 'NO_OBJECTION', `${name}现在没有异议，不必报请协调。`);
  }
  if (openDispute(unit)) {
    throw new Refusal('conflict', 'DISPUTE_OPEN', '这一分歧已经报请领导协调，请等候决定。');
  }
  const count = (state.coUnits ?? []).reduce((sum, { disputes }) => sum + disputes.length, 0);
  const asking = unit.askings.at(-1)?.n ?? 1;
  return {
    type: 'co-unit.disputed',
    data: { unit: name, disputeId: `dispute-${count + 1}`, asking, matter, on: today },
  };
}

/**
 * 协调决定: what is decided and why; the unit's veto is lifted and its opinion kept.
 * @throws Refusal DISPUTE_NOT_FOUND, FORBIDDEN, DISPUTE_OVER, ITEM_OVER, DRAFT_SUBMITTED
 */
export function settleDispute(
  state: ItemState,
  actor: Actor,
  disputeId: string,
  { decision, reason }: { decision: string; reason: string },
  { today }: CommonRules,
): CoUnitSettled {
  const unit = (state.coUnits ?? []).find(({ disputes }) =>
    disputes.some((known) => known.disputeId === disputeId),
  );
  if (!unit) throw notFound('没有这项分歧，请刷新页面。', 'DISPUTE_NOT_FOUND');
  if (!settlesDisputes(actor, state)) {
    throw forbidden('分歧由本件分管（包案）领导或主要负责人决定，您没有这一权限。');
  }
  mustBeOpen(state);
  if (openDispute(unit)?.disputeId !== disputeId) {
    throw new Refusal('conflict', 'DISPUTE_OVER', '这项分歧已经有了结果，请刷新页面。');
  }
  return {
    type: 'co-unit.settled',
    data: { unit: unit.unit, disputeId, decision, reason, on: today },
  };
}
