import type { RoundAnswer, RoundItem, RoundReport } from '../progressRound.ts';

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

/** The round is over: who was late, what stands still. */
export interface ProgressRoundClosed {
  type: 'progress-round.closed';
  data: { roundId: string; on: string; report: RoundReport };
}

/** What happens to a round. */
export type ProgressRoundEvent = ProgressRoundOpened | ProgressRoundAnswered | ProgressRoundClosed;

export const PROGRESS_ROUND_EVENT_NAMES: Record<ProgressRoundEvent['type'], string> = {
  'progress-round.opened': '启动调度',
  'progress-round.answered': '调度回复',
  'progress-round.closed': '调度结束',
};

/** The stream of a round: `progress-round#2026-1`. */
export const PROGRESS_ROUND_PREFIX = 'progress-round#';
