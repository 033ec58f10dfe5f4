import { addDays } from '../../support/dates.ts';
import { fateOf } from '../cast.ts';
import { drawn, lotOf } from '../temper.ts';
import { daysSince, post, type Year } from '../year.ts';

/** 一轮调度 as the list and GET /v1/progress-rounds/{id} show it. */
export interface ProgressRound {
  roundId: string;
  version: number;
  openedOn: string;
  answerBy: string;
  weekly?: boolean;
  endedOn?: string;
  closedOn?: string;
  entries: {
    itemId: string;
    handler: string;
    due: string;
    light: string;
    part: string;
    answer?: { text?: string; noProgress?: string };
  }[];
  report?: {
    asked: number;
    answered: number;
    late: { itemId: string }[];
    standing: { itemId: string }[];
  };
}

/** The rounds of a year, the last opened first. */
export async function roundsOf({ world }: Pick<Year, 'world'>, year: string) {
  const path = `/v1/progress-rounds?year=${year}&limit=100`;
  return (await world.client.ask<{ rounds: ProgressRound[] }>('office', { path })).rounds;
}

export const roundOf = ({ world }: Pick<Year, 'world'>, roundId: string) =>
  world.client.ask<ProgressRound>('office', { path: `/v1/progress-rounds/${roundId}` });

/** Which round of the item this is, from 1. */
function nthOf(year: Year, itemId: string, roundId: string): number {
  const seen = [...year.firstSeen.keys()].filter((key) => key.startsWith(`调度 ${itemId} `));
  daysSince(year, `调度 ${itemId} ${roundId}`);
  const at = seen.indexOf(`调度 ${itemId} ${roundId}`);
  return at < 0 ? seen.length + 1 : at + 1;
}

function answerOf(year: Year, itemId: string, roundId: string): object {
  const { date } = year.day;
  if (lotOf(`${itemId} ${roundId}`) < 0.15) {
    return { itemId, noProgress: '等候协办单位和上级文件。', nextOn: addDays(date, 7) };
  }
  return { itemId, text: '已实地走访，正在逐项研究，进度与责任分工表一致。' };
}

/** Each handler answers for all of his items on one day, but for those of which he says nothing. */
async function answer(year: Year, { roundId }: ProgressRound): Promise<void> {
  const { day, diary } = year;
  const { entries } = await roundOf(year, roundId);
  const waited = daysSince(year, `调度 ${roundId}`);
  const handlers = [...new Set(entries.map(({ handler }) => handler))];
  for (const handler of handlers) {
    if (waited < drawn(`${handler} ${roundId}`, 0, 1)) continue;
    const answers = entries
      .filter((entry) => entry.handler === handler && !entry.answer)
      .filter(({ itemId, part }) => {
        const { silent } = fateOf(itemId, part);
        return silent?.nth !== nthOf(year, itemId, roundId);
      })
      .map(({ itemId }) => answerOf(year, itemId, roundId));
    if (answers.length === 0) continue;
    await post(year, handler, `/v1/progress-rounds/${roundId}/answers`, { answers });
    for (const _ of answers) diary.count(day.date, 'progress');
  }
}

/** The rounds that still take answers are answered. */
export async function answerRounds(year: Year): Promise<void> {
  const rounds = await roundsOf(year, year.day.date.slice(0, 4));
  for (const round of rounds) if (!round.endedOn && !round.closedOn) await answer(year, round);
}
