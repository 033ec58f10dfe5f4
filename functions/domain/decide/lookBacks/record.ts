import { computeDeadline } from '../../deadline/computeDeadline.ts';
import { forbidden, invalid, notFound, Refusal } from '../../errors.ts';
import type { ItemLookBackEvent, LookBackClosed, LookBackResultRecorded } from '../../events.ts';
import type { NewCorrection } from '../../inspection.ts';
import {
  LOOK_BACK_RESULT_NAMES,
  type LookBack,
  type LookBackEntry,
  type LookBackFinding,
  type LookBackResult,
  RESULTS_OF,
  remaining,
} from '../../lookBack.ts';
import { classOf, clock } from '../../profile/profile.ts';
import { type Actor, hasRole } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { checkCorrections } from '../inspection.ts';
import { maySeeEntry } from './see.ts';

/** 回头看登记 as handed in. */
export interface NewFinding {
  itemId: string;
  result: LookBackResult;
  classNow?: string | undefined;
  remark?: string | undefined;
  evidence?: string | undefined;
  corrections?: NewCorrection[] | undefined;
}

/**
 * Who may fill in a row: handler and section head of the item; whether a solved one really is, only
 * those who did not handle it (domain.md §7 rows 1, 3). In a year-end review the handler assesses every
 * item again and the inspectors check.
 */
export function mayRecord(
  actor: Actor,
  { why, handler, section }: LookBackEntry,
  { yearEnd }: Pick<LookBack, 'yearEnd'> = {},
): boolean {
  if (hasRole(actor, ['office-clerk', 'office-head'])) return true;
  if (!yearEnd && hasRole(actor, ['inspector'])) return true;
  if (!yearEnd && why === 'sample') return false;
  if (hasRole(actor, ['handler']) && handler === actor.id) return true;
  return hasRole(actor, ['section-head']) && section !== undefined && section === actor.section;
}

/** @throws Refusal LOOK_BACK_CLOSED */
export function mustBeOpen({ closedOn }: LookBack): void {
  if (closedOn === undefined) return;
  throw new Refusal('conflict', 'LOOK_BACK_CLOSED', `这一轮回头看已于${closedOn}结束。`);
}

const missing = () => notFound('这一轮回头看里没有这一件。', 'NOT_IN_ROUND');

/** The row of an item. @throws Refusal NOT_IN_ROUND */
export function entryOf({ entries }: LookBack, itemId: string): LookBackEntry {
  const entry = entries.find((known) => known.itemId === itemId);
  if (!entry) throw missing();
  return entry;
}

function whoRecords({ why }: LookBackEntry, { yearEnd }: LookBack): string {
  if (yearEnd) return '年终复评由本件承办人、科室负责人或局办公室登记，督查组核查。';
  return why === 'sample'
    ? '已解决件的抽查由督查组或局办公室登记，承办人不能自查自报。'
    : '回头看由本件承办人、科室负责人、督查组或局办公室登记，您没有这一权限。';
}

function entryFor(round: LookBack, actor: Actor, itemId: string): LookBackEntry {
  const entry = entryOf(round, itemId);
  // Who may not see the row does not learn that the item is in the round.
  if (!maySeeEntry(actor, entry)) throw missing();
  if (!mayRecord(actor, entry, round)) throw forbidden(whoRecords(entry, round));
  if (entry.finding) {
    throw new Refusal('conflict', 'ALREADY_RECORDED', '这一件已经登记，请刷新页面。');
  }
  return entry;
}

function checkFinding(finding: NewFinding, entry: LookBackEntry, rules: Rules): void {
  const { result, evidence, remark, corrections = [], classNow } = finding;
  if (!RESULTS_OF[entry.why].includes(result)) {
    const words = RESULTS_OF[entry.why].map((known) => LOOK_BACK_RESULT_NAMES[known]);
    throw invalid('RESULT_NOT_POSSIBLE', `本件的结果只能是：${words.join('、')}。`, 'result');
  }
  if (result === 'really-done' && !evidence?.trim()) {
    throw invalid('EVIDENCE_MISSING', '确已落实的，请写明依据。', 'evidence');
  }
  if (result !== 'really-done' && !remark?.trim()) {
    throw invalid('REMARK_MISSING', '请写明现在的情况和理由。', 'remark');
  }
  if ((result === 'not-done') !== corrections.length > 0) {
    throw invalid(
      'CORRECTIONS_MISSING',
      '没有真正落实的须写明整改什么、由谁、何时完成；其余不写。',
      'corrections',
    );
  }
  if (classNow && !classOf(rules.profile, classNow)) {
    throw invalid('CLASS_UNKNOWN', `没有“${classNow}”这一类别。`, 'classNow');
  }
  checkCorrections(corrections, rules, 'corrections');
}

/** The class as it is now where nobody says so: solved, or what it was. */
function classNow({ result, classNow: said }: NewFinding, entry: LookBackEntry, rules: Rules) {
  if (said) return said;
  const solved = rules.profile.classes.find((rule) => rule.solved)?.letter;
  return result === 'really-done' && solved ? solved : entry.classThen;
}

function reopening(
  state: ItemState,
  lookBackId: string,
  reason: string,
  { profile, calendar, today }: Rules,
): ItemLookBackEvent {
  if (state.concluded?.how !== 'closed') {
    throw new Refusal('blocked', 'STILL_OPEN', '本件还在办理或跟踪，不必重新启动。');
  }
  return {
    type: 'item.reopened',
    data: {
      lookBackId,
      round: state.round + 1,
      reason,
      replyDeadline: computeDeadline(
        clock(profile, 'reopen', state.item.kind),
        { reopened: today },
        calendar,
      ),
      on: today,
    },
  };
}

/** What a result that stands does to the item: handled again (row 49), or on record, rolling on (row 55). */
export function consequenceOf(
  { lookBackId, year, term }: LookBack,
  state: ItemState,
  { itemId: _item, ...found }: LookBackFinding,
  rules: Rules,
): ItemLookBackEvent {
  if (found.result === 'now-possible') {
    return reopening(state, lookBackId, found.remark ?? '', rules);
  }
  const data = { ...found, lookBackId, year, ...(term ? { term } : {}) };
  return { type: 'item.looked-back', data };
}

/**
 * 回头看登记 of one item: an event of the round and one of the item, written together. What has become
 * possible is handled again (row 49); what has not rolls on (row 55). In a year-end review the item
 * hears of it when the inspectors agreed.
 * @throws Refusal LOOK_BACK_CLOSED, NOT_IN_ROUND, FORBIDDEN, ALREADY_RECORDED, RESULT_NOT_POSSIBLE,
 * EVIDENCE_MISSING, REMARK_MISSING, CORRECTIONS_MISSING, CLASS_UNKNOWN, STILL_OPEN
 */
export function recordFinding(
  round: LookBack,
  state: ItemState,
  actor: Actor,
  finding: NewFinding,
  rules: Rules,
): { ofRound: LookBackResultRecorded; ofItem?: ItemLookBackEvent } {
  mustBeOpen(round);
  const entry = entryFor(round, actor, finding.itemId);
  checkFinding(finding, entry, rules);
  const { itemId, result, remark, evidence, corrections = [] } = finding;
  const data: LookBackFinding = {
    itemId,
    result,
    classNow: classNow(finding, entry, rules),
    ...(remark ? { remark } : {}),
    ...(evidence ? { evidence } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    on: rules.today,
  };
  // Said now, too, where it would be refused later.
  const ofItem = consequenceOf(round, state, data, rules);
  const ofRound = { type: 'lookback.result-recorded' as const, data };
  return round.yearEnd ? { ofRound } : { ofRound, ofItem };
}

/**
 * 回头看结束: when every item has its result.
 * @throws Refusal FORBIDDEN, LOOK_BACK_CLOSED, CLOSES_ITSELF, RESULTS_REMAIN with those that have none
 */
export function closeLookBack(round: LookBack, actor: Actor, { today }: Rules): LookBackClosed {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '结束回头看');
  mustBeOpen(round);
  if (round.yearEnd) {
    throw new Refusal(
      'blocked',
      'CLOSES_ITSELF',
      '年终督查的回头看，各件核查、告知完毕后自动结束。',
    );
  }
  const rest = remaining(round);
  if (rest.length > 0) {
    throw new Refusal('blocked', 'RESULTS_REMAIN', `还有${rest.length}件没有登记结果。`, {
      details: {
        remaining: rest.map(({ itemId, title, handler }) => ({ itemId, title, handler })),
      },
    });
  }
  return { type: 'lookback.closed', data: { on: today } };
}
