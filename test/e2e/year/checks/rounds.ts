import { same } from '../../support/difference.ts';
import type { TimelineEvent } from '../../support/types.ts';
import { type ProgressRound, roundsOf } from '../acts/rounds.ts';
import type { Year } from '../year.ts';
import type { Check } from './check.ts';
import { civil, mondayOf } from './civil.ts';

/** When the round job runs: nothing that happens at nine has happened yet. */
const JOB_AT = '07:45';

type Change = { at: string; inHand: boolean };

/** Whether an event puts an item into hand (it has a handler and is not delivered) or out of it. */
function changeOf({ type, data, at }: TimelineEvent): Change | undefined {
  const step = type === 'task.completed' ? (data.step as string) : '';
  if (step === 'assign' || type === 'round.opened' || type === 'item.reopened') {
    return { at, inHand: true };
  }
  if (step === 'deliver' || step === 'co-send' || type === 'item.concluded') {
    return { at, inHand: false };
  }
  return undefined;
}

/** Whether an item was in hand when the job ran on a day. */
function wasInHand(timeline: readonly TimelineEvent[], day: string): boolean {
  const before = timeline.flatMap((event) => {
    const change = changeOf(event);
    if (!change) return [];
    const { date, time } = civil(event.at);
    return date < day || (date === day && time < JOB_AT) ? [change] : [];
  });
  return before.at(-1)?.inHand ?? false;
}

/** The days on which a weekly round had to begin: in each week the first working day with something in hand. */
export function daysOfRounds(
  workingDays: readonly string[],
  timelines: readonly (readonly TimelineEvent[])[],
): string[] {
  const begun = new Map<string, string>();
  for (const day of workingDays) {
    if (begun.has(mondayOf(day))) continue;
    if (timelines.some((timeline) => wasInHand(timeline, day))) begun.set(mondayOf(day), day);
  }
  return [...begun.values()];
}

/** 定期调度: one a week while something is in hand; each reported. */
export function weeklyRounds(
  year: Year,
  workingDays: readonly string[],
  timelines: readonly (readonly TimelineEvent[])[],
): Check {
  return {
    what: '有件在办的每一周正好一轮调度，放假的一周没有，每轮都有汇总',
    async hold() {
      const years = [...new Set(workingDays.map((day) => day.slice(0, 4)))];
      const rounds: ProgressRound[] = (
        await Promise.all(years.map((one) => roundsOf(year, one)))
      ).flat();
      const weekly = rounds.filter((round) => round.weekly).map(({ openedOn }) => openedOn);
      same('每周一轮的日子', daysOfRounds(workingDays, timelines), weekly.toSorted());
      same(
        '没有汇总的轮次',
        [],
        rounds.filter(({ closedOn }) => !closedOn).map(({ roundId }) => roundId),
      );
      return `${weekly.length}轮，${weekly.toSorted()[0]}至${weekly.toSorted().at(-1)}`;
    },
  };
}
