import type { RoundAnswer, RoundItem, RoundReport } from '../progressRound.ts';
import type { RoundCourseEvent } from './roundCourse.ts';

/** 启动一轮调度: whose progress is asked for, until when. */
export interface ProgressRoundOpened {
  type: 'progress-round.opened';
  data: {
    roundId: string;
    year: number;
    on: string;
    answerBy: string;
    weekly?: true;
    items: RoundItem[];
  };
}

/** A handler answered for some of his items. */
export interface ProgressRoundAnswered {
  type: 'progress-round.answered';
  data: { on: string; answers: RoundAnswer[] };
}

/** 回复截止: the day is over, or the office ended it early. */
export interface ProgressRoundEnded {
  type: 'progress-round.ended';
  data: { on: string; late: number };
}

/** Who did not answer was urged: the items with a 催办单 of this round. */
export interface ProgressRoundUrged {
  type: 'progress-round.urged';
  data: { on: string; items: string[] };
}

/** The round is over: who was late, what stands still. */
export interface ProgressRoundClosed {
  type: 'progress-round.closed';
  data: { roundId: string; on: string; report: RoundReport };
}

/** What happens to a round. */
export type ProgressRoundEvent =
  | ProgressRoundOpened
  | ProgressRoundAnswered
  | ProgressRoundEnded
  | ProgressRoundUrged
  | ProgressRoundClosed
  | RoundCourseEvent;

export const PROGRESS_ROUND_EVENT_NAMES: Record<
  Exclude<ProgressRoundEvent['type'], RoundCourseEvent['type']>,
  string
> = {
  'progress-round.opened': '启动调度',
  'progress-round.answered': '调度回复',
  'progress-round.ended': '调度回复截止',
  'progress-round.urged': '调度催办',
  'progress-round.closed': '调度汇总',
};

/** The stream of a round: `progress-round#2026-1`. */
export const PROGRESS_ROUND_PREFIX = 'progress-round#';
