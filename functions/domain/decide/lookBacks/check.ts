import { addSpan } from '../../deadline/count.ts';
import { invalid, Refusal } from '../../errors.ts';
import type {
  ItemLookBackEvent,
  LookBackClosed,
  LookBackEnded,
  LookBackResultChecked,
} from '../../events.ts';
import { isAgreed, type LookBack, type LookBackCheck, remaining } from '../../lookBack.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules, Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { consequenceOf, entryOf, mustBeOpen } from './record.ts';

/** 督查核查 as handed in. */
export interface NewCheck {
  itemId: string;
  outcome: LookBackCheck['outcome'];
  remark?: string | undefined;
}

/**
 * 督查核查 of a result in the year-end review: agreed with, the result goes into the item's own log and
 * takes effect; sent back, it is assessed again (domain.md §1 rows 44, 48). Nobody checks what he said himself.
 * @throws Refusal FORBIDDEN, LOOK_BACK_CLOSED, NOT_IN_ROUND, NOT_YEAR_END, NOT_ASSESSED, ALREADY_CHECKED,
 * OWN_RESULT, REMARK_MISSING, STILL_OPEN
 */
export function checkResult(
  round: LookBack,
  state: ItemState,
  actor: Actor,
  { itemId, outcome, remark }: NewCheck,
  rules: Rules,
): { ofRound: LookBackResultChecked; ofItem?: ItemLookBackEvent } {
  mustHaveRole(actor, ['inspector'], '回头看核查');
  mustBeOpen(round);
  if (!round.yearEnd) {
    throw new Refusal(
      'blocked',
      'NOT_YEAR_END',
      '只有年终督查的回头看需要核查，本轮登记即为结果。',
    );
  }
  const entry = entryOf(round, itemId);
  const { finding } = entry;
  if (!finding) {
    throw new Refusal('blocked', 'NOT_ASSESSED', '承办人还没有复评这一件，没有可核查的结果。');
  }
  if (isAgreed(entry)) {
    throw new Refusal('conflict', 'ALREADY_CHECKED', '这一件已经核查，请刷新页面。');
  }
  if (finding.byId === actor.id) {
    throw new Refusal(
      'forbidden',
      'OWN_RESULT',
      '这一件的结果是您登记的，请由另一位督查人员核查。',
    );
  }
  if (outcome === 'returned' && !remark?.trim()) {
    throw invalid('REMARK_MISSING', '退回重新复评的，请写明哪里与实际不符。', 'remark');
  }
  const check = { itemId, outcome, ...(remark?.trim() ? { remark: remark.trim() } : {}) };
  const ofRound: LookBackResultChecked = {
    type: 'lookback.result-checked',
    data: { ...check, on: rules.today },
  };
  if (outcome === 'returned') return { ofRound };
  const { by: _by, byId: _byId, ...found } = finding;
  return { ofRound, ofItem: consequenceOf(round, state, found, rules) };
}

/** An item of the year-end review is done, its deputies to be told; undefined where that was said already. */
export function endEntry(
  round: LookBack,
  itemId: string,
  { today, profile, calendar }: CommonRules,
): LookBackEnded | undefined {
  const entry = entryOf(round, itemId);
  if (entry.endedOn || !isAgreed(entry)) return undefined;
  const { ratedWithin } = profile.rounds.lookBack;
  const until = ratedWithin && { rateUntil: addSpan(today, ratedWithin, calendar) };
  return { type: 'lookback.ended', data: { itemId, on: today, ...until } };
}

/** The round ends by itself with its last item; undefined before, and after. */
export function closeYearEndLookBack(
  round: LookBack,
  { today }: Pick<CommonRules, 'today'>,
): LookBackClosed | undefined {
  if (!round.yearEnd || round.closedOn || remaining(round).length > 0) return undefined;
  return { type: 'lookback.closed', data: { on: today } };
}
