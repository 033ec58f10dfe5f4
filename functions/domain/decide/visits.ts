import { mustExist } from '../calendar/mustExist.ts';
import { forbidden, invalid, notFound, Refusal } from '../errors.ts';
import type { AdviceAnswered, AdviceReminded, VisitRecorded } from '../events.ts';
import { type Advice, openAdvice, type Visit } from '../keyItem.ts';
import { type Actor, personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustGoOn } from './intake.ts';
import { mustBeToday } from './keyItem.ts';
import { remindOn } from './promises/made.ts';
import { mustRecord } from './recording.ts';

function checkAdvice(advice: readonly Advice[], { directory, today }: Rules): void {
  for (const [index, { owner, due }] of advice.entries()) {
    const at = `advice.${index}`;
    if (!personOf(directory, owner)) {
      throw invalid('PERSON_UNKNOWN', `通讯录里没有“${owner}”。`, `${at}.owner`);
    }
    mustExist(due, `${at}.due`);
    if (due <= today) throw invalid('DUE_PAST', '落实期限须在今天之后。', `${at}.due`);
  }
}

/**
 * 督办调研 (domain.md §1 row 47): site, report, exchange; each advice point becomes something that a
 * person has to answer by a date.
 * @throws Refusal FORBIDDEN, ITEM_OVER, PERSON_UNKNOWN, DUE_PAST, or of a date
 */
export function recordVisit(
  state: ItemState,
  actor: Actor,
  { advice, ...visit }: Omit<Visit, 'visitId'> & { advice: Advice[] },
  rules: Rules,
): VisitRecorded {
  mustRecord(state, actor);
  mustGoOn(state);
  mustBeToday(visit.on, rules.today);
  checkAdvice(advice, rules);
  const before = state.advicePoints?.length ?? 0;
  return {
    type: 'visit.recorded',
    data: {
      visitId: `visit-${(state.visits?.length ?? 0) + 1}`,
      ...visit,
      advice: advice.map((one, index) => ({
        adviceId: `advice-${before + index + 1}`,
        ...one,
        remindOn: remindOn(one.due, rules),
      })),
    },
  };
}

/**
 * 意见建议落实情况, by its owner or the item's handler; also of an item that is over.
 * @throws Refusal ADVICE_NOT_FOUND, FORBIDDEN, ADVICE_ANSWERED
 */
export function answerAdvice(
  state: ItemState,
  actor: Actor,
  adviceId: string,
  answer: string,
  { today: on }: Rules,
): AdviceAnswered {
  const found = state.advicePoints?.find((known) => known.adviceId === adviceId);
  if (!found) throw notFound('没有这条意见建议，请刷新页面。', 'ADVICE_NOT_FOUND');
  if (found.owner !== actor.id && state.division?.handler !== actor.id) {
    throw forbidden('意见建议由责任人或本件承办人报告落实情况，您没有这一权限。');
  }
  if (found.answer) {
    throw new Refusal(
      'conflict',
      'ADVICE_ANSWERED',
      `这条意见建议已由${found.answer.by}报告，请刷新页面。`,
    );
  }
  return { type: 'advice.answered', data: { adviceId, answer, on } };
}

/** 意见建议到期提醒: some days before the date and on it, each once; undefined when there is nothing to say. */
export function remindAdvice(
  state: ItemState,
  adviceId: string,
  today: string,
): AdviceReminded | undefined {
  const point = openAdvice(state).find((known) => known.adviceId === adviceId);
  if (!point?.remindOn || today < point.remindOn) return undefined;
  const kind = today < point.due ? 'ahead' : 'due';
  if (point.reminded?.includes(kind)) return undefined;
  return { type: 'advice.reminded', data: { adviceId, kind, on: today } };
}
