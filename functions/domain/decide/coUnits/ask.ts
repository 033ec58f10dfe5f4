import { later } from '../../calendar/civilDate.ts';
import { coUnitOf, lastAsking, openDispute, opinionNow, ourUnits } from '../../coUnit.ts';
import { computeDeadline } from '../../deadline/computeDeadline.ts';
import type { Deadline } from '../../deadline/deadline.ts';
import { isDrafted } from '../../drafting.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import type { CoUnitAsked, ItemEventBody } from '../../events.ts';
import { clock } from '../../profile/profile.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustWorkOn } from '../authorize.ts';
import { mustGoOn } from '../intake.ts';

/** 征求协办意见 as handed in; `reason` says why an opinion that is there is not enough. */
export interface NewAsking {
  unit: string;
  email?: string;
  question?: string;
  reason?: string | undefined;
}

/** @throws Refusal CO_UNIT_UNKNOWN */
export function mustBeOurs(state: ItemState, unit: string): void {
  if (ourUnits(state).includes(unit)) return;
  throw notFound(`“${unit}”不是本件的协办单位，请核对名称。`, 'CO_UNIT_UNKNOWN');
}

/** @throws Refusal ITEM_OVER, DRAFT_SUBMITTED: opinions come before the draft is handed in */
export function mustBeOpen(state: ItemState): void {
  mustGoOn(state);
  if (!isDrafted(state)) return;
  throw new Refusal(
    'blocked',
    'DRAFT_SUBMITTED',
    '答复稿已经提交，协办意见不再变动；确需补充的，请先退回重新拟稿。',
  );
}

/** Never beyond the day on which our own reply is due, while that is still to come. */
function dueOf(
  { item, replyDeadline }: ItemState,
  name: 'coRequest' | 'coRedo',
  { profile, calendar, today }: CommonRules,
  assigned = item.assignedOn,
): Deadline {
  const received = later(assigned, item.receivedOn);
  const cap =
    replyDeadline.due > today ? { fixed: { date: replyDeadline.due, word: '本件办理时限' } } : {};
  return computeDeadline(
    clock(profile, name, item.kind, item.session.recess),
    { assigned, received, coRequested: today, coReturned: today },
    calendar,
    cap,
  );
}

/** A unit that was added later was given the item on the day of that answer. */
function assignedTo({ item, addedUnits = [] }: ItemState, unit: string): string {
  return (
    addedUnits.find(({ answer }) => answer?.units.includes(unit))?.answer?.on ?? item.assignedOn
  );
}

function asked(
  state: ItemState,
  { unit, email, question, reason }: NewAsking,
  due: Deadline,
  today: string,
): CoUnitAsked {
  const last = coUnitOf(state, unit)?.askings.at(-1);
  const address = email ?? last?.email;
  const what = question ?? last?.question;
  return {
    type: 'co-unit.asked',
    data: {
      unit,
      n: (last?.n ?? 0) + 1,
      on: today,
      due,
      ...(what ? { question: what } : {}),
      ...(reason ? { reason } : {}),
      ...(address ? { email: address } : {}),
    },
  };
}

/**
 * 征求协办意见 (domain.md §3.3; §7 rows 7, 8): for the first time; once more with a new link and the
 * same date while there is no answer; or 重提 with a reason, under the profile's clock for that.
 * @throws Refusal FORBIDDEN, ITEM_OVER, DRAFT_SUBMITTED, CO_UNIT_UNKNOWN, NOT_DIVIDED, DISPUTE_OPEN,
 * REASON_MISSING
 */
export function askUnit(
  state: ItemState,
  actor: Actor,
  wish: NewAsking,
  rules: CommonRules,
): CoUnitAsked {
  mustWorkOn(actor, state, '征求协办意见');
  mustBeOurs(state, wish.unit);
  mustBeOpen(state);
  if (!state.division) {
    throw new Refusal('blocked', 'NOT_DIVIDED', '本件还没有分工，分工时自动征求协办单位意见。');
  }
  const unit = coUnitOf(state, wish.unit);
  const last = unit && lastAsking(unit);
  const { reason: _none, ...bare } = wish;
  if (!last) {
    const due = dueOf(state, 'coRequest', rules, assignedTo(state, wish.unit));
    return asked(state, bare, due, rules.today);
  }
  if (!opinionNow(unit)) {
    return asked(state, { ...bare, reason: last.reason }, last.due, rules.today);
  }
  if (openDispute(unit)) {
    throw new Refusal('blocked', 'DISPUTE_OPEN', '分歧已报请领导协调，请等候决定。');
  }
  if (!wish.reason) {
    throw invalid('REASON_MISSING', '该单位已有意见，要求重提的须写明理由。', 'reason');
  }
  return asked(state, wish, dueOf(state, 'coRedo', rules), rules.today);
}

/**
 * Whom an event makes us ask in the same breath: everybody when the item is divided, and those whom
 * the assigning office adds later.
 */
export function asksAfter(
  state: ItemState,
  event: ItemEventBody,
  rules: CommonRules,
): CoUnitAsked[] {
  const { today } = rules;
  if (event.type === 'task.completed' && event.data.step === 'assign') {
    const units = ourUnits(state).filter((unit) => !coUnitOf(state, unit));
    return units.map((unit) =>
      asked(state, { unit }, dueOf(state, 'coRequest', rules, assignedTo(state, unit)), today),
    );
  }
  if (event.type !== 'units.answered' || state.item.part === 'co') return [];
  if (!state.division || isDrafted(state)) return [];
  const fresh = event.data.units.filter((unit) => !state.item.coUnits.includes(unit));
  return fresh.map((unit) =>
    asked(state, { unit }, dueOf(state, 'coRequest', rules, event.data.on), today),
  );
}
