import {
  type CoUnit,
  coUnitOf,
  lastAsking,
  openDispute,
  opinionNow,
  ourUnits,
  STANCE_NAMES,
  settlementOf,
  UNIT_STATUS_NAMES,
  unitStatus,
} from '../../domain/coUnit.ts';
import { light } from '../../domain/deadline/light.ts';
import { settlesDisputes, worksOn } from '../../domain/decide/authorize.ts';
import { isDrafted } from '../../domain/drafting.ts';
import { openMailFailures } from '../../domain/mailFailure.ts';
import { type Actor, hasRole } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { maskEmail, seesContactData } from './mask.ts';

/** What the reader may do about a unit now. */
function allowed(unit: CoUnit | undefined, state: ItemState, actor: Actor): string[] {
  if (!state.division || state.concluded || isDrafted(state)) return [];
  const dispute = unit && openDispute(unit);
  const objects = unit && opinionNow(unit)?.stance === 'object' && !settlementOf(unit);
  return [
    ...(worksOn(actor, state) && !dispute ? ['ask'] : []),
    ...(unit && hasRole(actor, ['office-clerk', 'office-head']) ? ['record'] : []),
    ...(worksOn(actor, state) && objects && !dispute ? ['dispute'] : []),
    ...(dispute && settlesDisputes(actor, state) ? ['settle'] : []),
  ];
}

/** 协办单位 of an item that we lead: status, due date with its light, and every version of what each said. */
export function presentCoUnits(state: ItemState, actor: Actor, { today }: Rules) {
  const contact = seesContactData(actor, state);
  const unreached = openMailFailures(state.mailFailures).map(({ recipientId }) => recipientId);
  return ourUnits(state).map((name) => {
    const unit = coUnitOf(state, name);
    const status = unitStatus(unit, today);
    const due = unit && lastAsking(unit)?.due;
    const answered = unit !== undefined && opinionNow(unit) !== undefined;
    return {
      unit: name,
      status,
      statusName: UNIT_STATUS_NAMES[status],
      ...(due ? { due: due.due, light: answered ? 'green' : light(due, today) } : {}),
      askings: (unit?.askings ?? []).map(({ email, ...asking }) => ({
        ...asking,
        ...(email ? { email: contact ? email : maskEmail(email) } : {}),
      })),
      opinions: (unit?.opinions ?? []).map((one) => ({
        ...one,
        stanceName: STANCE_NAMES[one.stance],
      })),
      disputes: unit?.disputes ?? [],
      reminded: unit?.reminded ?? [],
      ...(unreached.includes(`unit:${name}`) ? { mailFailed: true } : {}),
      allowed: allowed(unit, state, actor),
    };
  });
}
