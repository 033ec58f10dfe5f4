import { mustExist } from '../calendar/mustExist.ts';
import { isOver } from '../conclusion.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { ReceiptSigned, UnitsAnswered, UnitsSuggested } from '../events.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';

/** Those who act for the bureau at the door: 局办公室. */
export const OFFICE: readonly Actor['roles'][number][] = ['office-clerk', 'office-head'];

/** @throws Refusal ITEM_OVER when nothing more is done about the item */
export function mustGoOn(state: ItemState): void {
  if (!isOver(state)) return;
  throw new Refusal('conflict', 'ITEM_OVER', '本件办理已经结束，不能再这样办理。');
}

/** @throws Refusal IMPOSSIBLE_DATE, DATE_IN_FUTURE, DATE_ORDER (before 收到日) */
export function mustBePast(on: string, field: string, state: ItemState, today: string): void {
  mustExist(on, field);
  if (on > today) throw invalid('DATE_IN_FUTURE', `日期${on}在今天之后，请核对。`, field);
  if (on < state.item.receivedOn) {
    throw invalid('DATE_ORDER', `日期不能早于收到日${state.item.receivedOn}。`, field);
  }
}

/**
 * 签收 (domain.md §1 row 14, §3.2): who accepted, and when.
 * @throws Refusal FORBIDDEN, ITEM_OVER, RECEIPT_SIGNED, or of the date
 */
export function signReceipt(
  state: ItemState,
  actor: Actor,
  { on }: { on?: string },
  { today }: Rules,
): ReceiptSigned {
  mustHaveRole(actor, OFFICE, '签收');
  mustGoOn(state);
  if (state.receipt) {
    const { by, on: day } = state.receipt;
    throw new Refusal('conflict', 'RECEIPT_SIGNED', `本件已由${by}于${day}签收。`);
  }
  mustBePast(on ?? today, 'on', state, today);
  return { type: 'receipt.signed', data: { on: on ?? today, by: actor.name } };
}

/**
 * 建议增办单位 (domain.md §3.2): the assigning office is asked; nothing is added before it answers.
 * @throws Refusal FORBIDDEN, ITEM_OVER, UNIT_KNOWN
 */
export function suggestUnits(
  state: ItemState,
  actor: Actor,
  { units, reason }: { units: string[]; reason: string },
  { today, directory }: Rules,
): UnitsSuggested {
  mustHaveRole(actor, OFFICE, '建议增办单位');
  mustGoOn(state);
  const { name, shortName } = directory.bureau;
  const taken = [...state.item.coUnits, state.item.leadUnit, name, shortName];
  const known = units.find((unit) => taken.includes(unit));
  if (known) throw invalid('UNIT_KNOWN', `“${known}”已在承办单位之中。`, 'units');
  const requestId = `units-${(state.addedUnits?.length ?? 0) + 1}`;
  return {
    type: 'units.suggested',
    data: { requestId, units: [...new Set(units)], reason, on: today },
  };
}

/** What the assigning office said to it. */
export interface UnitsAnswer {
  answer: 'granted' | 'refused';
  on: string;
  document?: string;
}

/** 增办答复. @throws Refusal FORBIDDEN, REQUEST_NOT_FOUND, REQUEST_ANSWERED, or of the date */
export function answerUnits(
  state: ItemState,
  actor: Actor,
  requestId: string,
  { answer, on, document }: UnitsAnswer,
  { today }: Rules,
): UnitsAnswered {
  mustHaveRole(actor, OFFICE, '登记增办答复');
  const request = state.addedUnits?.find((known) => known.requestId === requestId);
  if (!request) throw notFound('没有这次增办建议，请刷新页面。', 'REQUEST_NOT_FOUND');
  if (request.answer) {
    throw new Refusal('conflict', 'REQUEST_ANSWERED', '这次增办建议已有答复，请刷新页面。');
  }
  mustBePast(on, 'on', state, today);
  const units = answer === 'granted' ? request.units : [];
  return {
    type: 'units.answered',
    data: { requestId, answer, units, on, ...(document ? { document } : {}) },
  };
}
