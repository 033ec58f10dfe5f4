import { mustExist } from '../calendar/mustExist.ts';
import { addSpan } from '../deadline/count.ts';
import { forbidden, invalid, Refusal } from '../errors.ts';
import type {
  ProgressRecorded,
  ProgressRoundAnswered,
  ProgressRoundClosed,
  ProgressRoundEnded,
  ProgressRoundOpened,
  ProgressRoundUrged,
} from '../events.ts';
import {
  type ProgressRound,
  type RoundAnswer,
  type RoundItem,
  reportOf,
  unansweredIn,
} from '../progressRound.ts';
import { type Actor, hasRole, seesAll } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import { MOST_IN_ROUND } from '../shares.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';

/** What the office says when it begins a round by hand. */
export interface NewProgressRound {
  /** Civil date; by the profile without it. */
  answerBy?: string | undefined;
  /** Only these items. */
  items?: string[] | undefined;
  /** Opened by the calendar. */
  weekly?: true;
}

function chosen(candidates: readonly RoundItem[], { items }: NewProgressRound): RoundItem[] {
  if (!items) return [...candidates];
  const known = new Map(candidates.map((item) => [item.itemId, item]));
  return items.map((itemId) => {
    const found = known.get(itemId);
    if (found) return found;
    throw invalid('NOT_IN_HAND', `“${itemId}”不在办理中，或还没有承办人。`, 'items');
  });
}

/**
 * 启动一轮调度 (domain.md §1 row 23): every item in hand that has a handler, or those that are named.
 * @throws Refusal IMPOSSIBLE_DATE, DUE_PAST, NOT_IN_HAND, NOTHING_IN_HAND, TOO_MANY
 */
export function openProgressRound(
  roundId: string,
  wanted: NewProgressRound,
  candidates: readonly RoundItem[],
  { profile, calendar, today }: CommonRules,
): ProgressRoundOpened {
  const within = profile.rounds.dispatch.answerWithin;
  const answerBy = wanted.answerBy ?? addSpan(today, within, calendar);
  mustExist(answerBy, 'answerBy');
  if (answerBy < today) throw invalid('DUE_PAST', '回复期限不能在今天之前。', 'answerBy');
  const items = chosen(candidates, wanted);
  if (items.length === 0) throw invalid('NOTHING_IN_HAND', '没有在办的件，不用调度。', 'items');
  if (items.length > MOST_IN_ROUND)
    throw invalid('TOO_MANY', `一轮最多${MOST_IN_ROUND}件，请分轮。`, 'items');
  const year = Number(today.slice(0, 4));
  const weekly = wanted.weekly ? { weekly: true as const } : {};
  const data = { roundId, year, on: today, answerBy, ...weekly, items };
  return { type: 'progress-round.opened', data };
}

function mustBeOpen({ endedOn, closedOn }: ProgressRound): void {
  if (!endedOn && !closedOn) return;
  throw new Refusal('conflict', 'ROUND_CLOSED', '这一轮调度已经结束。');
}

/** Whether a person may see a row of a round: all of the bureau's, the section's, or one's own. */
export function maySeeRow(
  actor: Actor,
  { handler, section }: Pick<ProgressRound['entries'][number], 'handler' | 'section'>,
): boolean {
  if (seesAll(actor) || handler === actor.id) return true;
  return hasRole(actor, ['section-head']) && section === actor.section;
}

function mustAnswerFor(round: ProgressRound, actor: Actor, { itemId }: RoundAnswer): void {
  const entry = round.entries.find((known) => known.itemId === itemId);
  // Who may not see the row does not learn that the item is in the round.
  if (!entry || !maySeeRow(actor, entry)) {
    throw invalid('NOT_IN_ROUND', `这一轮调度里没有“${itemId}”。`, 'answers');
  }
  const head = hasRole(actor, ['section-head']) && actor.section === entry.section;
  if (entry.handler !== actor.id && !head) {
    throw forbidden(`${itemId}的进展由承办人或承办科室负责人回复，您没有这一权限。`);
  }
}

function checkAnswer({ itemId, text, noProgress, nextOn }: RoundAnswer, today: string): void {
  if (!text?.trim() === !noProgress?.trim()) {
    throw invalid('ANSWER_INCOMPLETE', `${itemId}：请写进展，或写没有进展的原因。`, 'answers');
  }
  if (!noProgress) return;
  if (!nextOn) {
    throw invalid('NEXT_MISSING', `${itemId}：没有进展的，须写明下一步的日期。`, 'answers');
  }
  mustExist(nextOn, 'answers');
  if (nextOn <= today) throw invalid('DUE_PAST', `${itemId}：下一步须在今天之后。`, 'answers');
}

/**
 * 调度回复, several items at once: progress, or the reason why there is none and the next date.
 * @throws Refusal ROUND_CLOSED, NOT_IN_ROUND, FORBIDDEN, ANSWER_INCOMPLETE, NEXT_MISSING, IMPOSSIBLE_DATE, DUE_PAST
 */
export function answerProgressRound(
  round: ProgressRound,
  actor: Actor,
  answers: RoundAnswer[],
  { today }: CommonRules,
): ProgressRoundAnswered {
  mustBeOpen(round);
  for (const answer of answers) {
    mustAnswerFor(round, actor, answer);
    checkAnswer(answer, today);
  }
  return { type: 'progress-round.answered', data: { on: today, answers } };
}

/** The same in the item's own log: what was said in the round. */
export function progressOf(
  state: ItemState,
  actor: Actor,
  { text, noProgress, nextOn }: RoundAnswer,
  roundId: string,
  { today }: CommonRules,
): ProgressRecorded {
  return {
    type: 'progress.recorded',
    data: {
      progressId: `progress-${state.progress.length + 1}`,
      on: today,
      text: text?.trim() ?? `没有进展：${noProgress?.trim()}。下一步：${nextOn}`,
      roundId,
      by: actor.name,
    },
  };
}

/** 回复截止 by the office, before the day. @throws Refusal FORBIDDEN, ROUND_CLOSED */
export function endProgressRound(
  round: ProgressRound,
  actor: Actor,
  { today }: Pick<CommonRules, 'today'>,
): ProgressRoundEnded {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '结束调度');
  mustBeOpen(round);
  return ended(round, today);
}

const ended = (round: ProgressRound, on: string): ProgressRoundEnded => ({
  type: 'progress-round.ended',
  data: { on, late: unansweredIn(round).length },
});

/** The same by the calendar; undefined while there is time, or where it was said already. */
export function endDueRound(
  round: ProgressRound,
  { today }: Pick<CommonRules, 'today'>,
): ProgressRoundEnded | undefined {
  if (round.endedOn || round.closedOn || today <= round.answerBy) return undefined;
  return ended(round, today);
}

/** Who is late was urged; undefined where that was said already. */
export function urgedIn(
  round: ProgressRound,
  items: string[],
  { today }: Pick<CommonRules, 'today'>,
): ProgressRoundUrged | undefined {
  if (round.urgedOn || round.closedOn) return undefined;
  return { type: 'progress-round.urged', data: { on: today, items } };
}

/** Ends a round with its report; undefined where it is over already. */
export function closeProgressRound(
  round: ProgressRound,
  { today }: CommonRules,
): ProgressRoundClosed | undefined {
  if (round.closedOn) return undefined;
  const { roundId } = round;
  return { type: 'progress-round.closed', data: { roundId, on: today, report: reportOf(round) } };
}
