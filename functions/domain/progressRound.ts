import type { Light } from './deadline/light.ts';
import { attemptOf, type RoundCourse, type WithAttempts } from './roundCourse.ts';

/** An item whose progress is asked for, as it stood when the round began. */
export interface RoundItem {
  itemId: string;
  number: string;
  title: string;
  part: string;
  stage: string;
  handler: string;
  section?: string;
  sponsor?: string;
  due: string;
  light: Light;
}

/** What a handler says of one item: progress, or why there is none and when there will be. */
export interface RoundAnswer {
  itemId: string;
  /** 进展 */
  text?: string;
  /** 没有进展的原因 */
  noProgress?: string;
  /** Civil date of the next step, where there is no progress. */
  nextOn?: string;
}

/** One item in a round, with its answer. */
export interface RoundEntry extends RoundItem {
  answer?: RoundAnswer & { on: string; by: string };
}

/** An item that a report names. */
export type ReportedItem = Pick<RoundItem, 'itemId' | 'number' | 'title' | 'handler'>;

/** What came of a round. */
export interface RoundReport {
  asked: number;
  answered: number;
  /** Answered that there is no progress. */
  standing: ReportedItem[];
  /** Not answered in time. */
  late: ReportedItem[];
  red: number;
  yellow: number;
}

/** 一轮调度 (domain.md §1 rows 23, 50): a fold of the stream `progress-round#<year>-<n>`. */
export interface ProgressRound extends WithAttempts {
  roundId: string;
  version: number;
  hash: string;
  year: number;
  openedOn: string;
  openedBy: string;
  /** Civil date until which the handlers answer. */
  answerBy: string;
  /** Opened by the calendar and not by hand. */
  weekly?: true;
  entries: RoundEntry[];
  /** No answer is taken any more: the day is over, or the office ended it. */
  endedOn?: string;
  /** Who was late has been urged. */
  urgedOn?: string;
  closedOn?: string;
  report?: RoundReport;
}

/** The entries that nobody has answered. */
export function unansweredIn({ entries }: Pick<ProgressRound, 'entries'>): RoundEntry[] {
  return entries.filter(({ answer }) => answer === undefined);
}

/** Counted from the entries: nobody types a figure in. */
export function reportOf(round: ProgressRound): RoundReport {
  const { entries } = round;
  const named = ({ itemId, number, title, handler }: RoundItem): ReportedItem => ({
    itemId,
    number,
    title,
    handler,
  });
  const late = unansweredIn(round).map(named);
  const lights = (light: Light) => entries.filter((entry) => entry.light === light).length;
  return {
    asked: entries.length,
    answered: entries.length - late.length,
    standing: entries.filter(({ answer }) => answer?.noProgress).map(named),
    late,
    red: lights('red'),
    yellow: lights('yellow'),
  };
}

/** 等候回复 / 催办 / 汇总: where a round stands. */
function stepOf(round: ProgressRound): string {
  if (unansweredIn(round).length === 0) return 'report';
  if (!round.endedOn) return 'answers';
  return round.urgedOn ? 'report' : 'urge';
}

/** The execution that must live while a round is not over. */
export function progressRoundCourses(round: ProgressRound): RoundCourse[] {
  if (round.closedOn) return [];
  return [{ machine: 'progress-dispatch', attempt: attemptOf(round), at: stepOf(round) }];
}

/** How the wait for answers ended: all are there, or some are late; undefined while it lasts. */
export function progressRoundOutcome(round: ProgressRound): string | undefined {
  if (unansweredIn(round).length === 0) return 'answered';
  return round.endedOn ? 'late' : undefined;
}
