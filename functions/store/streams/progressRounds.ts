import { PROGRESS_ROUND_PREFIX, type ProgressRoundEvent } from '../../domain/events.ts';
import {
  type ProgressRound,
  progressRoundCourses,
  unansweredIn,
} from '../../domain/progressRound.ts';
import { reduceProgressRound } from '../../domain/reduce/progressRound.ts';
import { progressRoundsKey } from '../views/keys.ts';
import { streamKind } from './kind.ts';
import { roundRow } from './roundRow.ts';

/** A round as lists show it. */
export interface ProgressRoundRow {
  roundId: string;
  openedOn: string;
  answerBy: string;
  endedOn?: string;
  closedOn?: string;
  weekly?: true;
  asked: number;
  unanswered: number;
}

/** `2026-12` → `0012`: rounds of a year in the order in which they began. */
const sortOf = (roundId: string) => (roundId.split('-')[1] ?? '').padStart(4, '0');

function rowOf(round: ProgressRound): ProgressRoundRow {
  const { roundId, openedOn, answerBy, endedOn, closedOn, weekly, entries } = round;
  return {
    roundId,
    openedOn,
    answerBy,
    ...(endedOn ? { endedOn } : {}),
    ...(closedOn ? { closedOn } : {}),
    ...(weekly ? { weekly } : {}),
    asked: entries.length,
    unanswered: unansweredIn(round).length,
  };
}

/** 调度轮次, listed by year. */
export const PROGRESS_ROUNDS = streamKind<ProgressRound, ProgressRoundEvent>({
  prefix: PROGRESS_ROUND_PREFIX,
  reduce: reduceProgressRound,
  rows(round) {
    const { roundId, year, version } = round;
    const pk = progressRoundsKey(String(year));
    return [
      { pk, sk: sortOf(roundId), version, round: rowOf(round) },
      roundRow(`${PROGRESS_ROUND_PREFIX}${roundId}`, round, progressRoundCourses(round)),
    ];
  },
});
