import { mustExist } from '../../calendar/mustExist.ts';
import type { ContactWay } from '../../contact.ts';
import { forbidden, invalid, notFound, Refusal } from '../../errors.ts';
import type { PromiseImpossible, PromiseKept, PromiseMoved } from '../../events.ts';
import {
  isBeingAnswered,
  isPending,
  ledgerOf,
  PROMISE_STATUS_NAMES,
  type PromiseEntry,
} from '../../promise.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { keepsLedger } from './keepsLedger.ts';
import { remindOn } from './made.ts';

/** 延期 as handed in: old dates are kept, the deputy has been told why (domain.md §3.7). */
export interface MovePromise {
  newDue: string;
  reason: string;
  toldOn: string;
  toldHow: ContactWay;
}

/** 兑现 as handed in. */
export interface KeepPromise {
  evidence: string;
  on: string;
}

/** 无法兑现 as handed in. */
export interface GiveUpPromise {
  reason: string;
  explanation: string;
}

function pending(state: ItemState, actor: Actor, promiseId: string): PromiseEntry {
  const entry = ledgerOf(state).find((known) => known.promiseId === promiseId);
  if (!entry) throw notFound('台账里没有这项承诺，请刷新页面。', 'PROMISE_NOT_FOUND');
  if (!keepsLedger(actor, state, entry)) {
    throw forbidden('承诺事项由责任人、本件承办人、科室负责人或局办公室登记，您没有这一权限。');
  }
  if (isPending(entry)) return entry;
  const now = PROMISE_STATUS_NAMES[entry.status];
  const also = isBeingAnswered(entry) ? '，正在再次答复' : '';
  throw new Refusal('conflict', 'PROMISE_NOT_OPEN', `这项承诺${now}${also}，不能再登记。`);
}

/** A second reply follows the first: only what is in 成效跟踪 can be settled. */
function mustBeTracked({ concluded }: ItemState): void {
  if (concluded?.how === 'tracking') return;
  throw new Refusal(
    'blocked',
    'NOT_TRACKED',
    '本件还没有转入成效跟踪：请先办完征询和办后督查，再登记承诺的结果。',
  );
}

function mustBePast(on: string, field: string, today: string): void {
  mustExist(on, field);
  if (on > today) throw invalid('DATE_IN_FUTURE', '日期不能在今天之后。', field);
}

/** Key of the side course: the promise's own id, with a number from the second time on. */
function sideKey({ promiseId, replies }: PromiseEntry): string {
  return replies.length === 0 ? promiseId : `${promiseId}-${replies.length + 1}`;
}

/**
 * 承诺延期: only with a reason that the deputy was told, and never to an earlier or past day.
 * @throws Refusal PROMISE_NOT_FOUND, FORBIDDEN, PROMISE_NOT_OPEN, IMPOSSIBLE_DATE, DATE_IN_FUTURE, NOT_LATER
 */
export function movePromise(
  state: ItemState,
  actor: Actor,
  promiseId: string,
  { newDue, reason, toldOn, toldHow }: MovePromise,
  rules: Rules,
): PromiseMoved {
  const entry = pending(state, actor, promiseId);
  mustBePast(toldOn, 'toldOn', rules.today);
  mustExist(newDue, 'newDue');
  if (newDue <= rules.today || newDue <= entry.due) {
    throw invalid('NOT_LATER', `新的日期须在今天和原定日期${entry.due}之后。`, 'newDue');
  }
  return {
    type: 'promise.moved',
    data: {
      promiseId,
      from: entry.due,
      to: newDue,
      remindOn: remindOn(newDue, rules),
      reason,
      toldOn,
      toldHow,
      on: rules.today,
    },
  };
}

/**
 * 承诺兑现: with evidence; a second reply is owed (domain.md §3.7, 山东 18).
 * @throws Refusal as movePromise, NOT_TRACKED
 */
export function keepPromise(
  state: ItemState,
  actor: Actor,
  promiseId: string,
  { evidence, on }: KeepPromise,
  { today }: Rules,
): PromiseKept {
  const entry = pending(state, actor, promiseId);
  mustBeTracked(state);
  mustBePast(on, 'on', today);
  return { type: 'promise.kept', data: { promiseId, side: sideKey(entry), evidence, on } };
}

/**
 * 承诺无法兑现: a written explanation is owed, signed by the director in the same course (上海 22).
 * @throws Refusal PROMISE_NOT_FOUND, FORBIDDEN, PROMISE_NOT_OPEN, NOT_TRACKED
 */
export function giveUpPromise(
  state: ItemState,
  actor: Actor,
  promiseId: string,
  { reason, explanation }: GiveUpPromise,
  { today }: Rules,
): PromiseImpossible {
  const entry = pending(state, actor, promiseId);
  mustBeTracked(state);
  return {
    type: 'promise.impossible',
    data: { promiseId, side: sideKey(entry), reason, explanation, on: today },
  };
}
