import { present, same } from '../../support/difference.ts';
import { registerOf } from '../../support/yearEnd.ts';
import { reviewOf } from '../acts/yearEnd.ts';
import type { Year } from '../year.ts';
import { type Check, none } from './check.ts';

type Row = { itemId: string; result?: string; endedOn?: string; checks?: { outcome: string }[] };

/** 年终督查: begun by the calendar, every chosen item looked back and checked, heard, rolled over. */
export function yearEndHeard(year: Year, reviewed: string): Check {
  const { world } = year;
  return {
    what: '年终督查按日启动、逐件回头看、党组会听取、未了的转入下一年',
    async hold() {
      const review = present('年终督查', await reviewOf(year, reviewed));
      const { from } = world.profile.rounds.yearEnd;
      same(
        '由系统在规定的日子启动',
        [`${reviewed}-${from}`, '系统'],
        [review.openedOn, review.openedBy],
      );
      const lookBackId = present('选定的件', review.chosen).lookBackId;
      const rows = (await registerOf(world, lookBackId)) as Row[];
      const undone = rows.filter(
        ({ result, endedOn, checks = [] }) =>
          !result || !endedOn || checks.at(-1)?.outcome !== 'agreed',
      );
      none(
        '没有复评、核查、告知的件',
        undone.map(({ itemId }) => itemId),
      );
      const { minutesNumber } = present('党组会听取', review.heard);
      const carried = present('转入下一年', review.carried);
      same('转入的年份', Number(reviewed) + 1, carried.into);
      same('督查走完', 'over', review.step);
      const open = [...year.lastSeen.values()].filter(
        ({ concluded, rolling }) => rolling || !concluded || concluded.how === 'tracking',
      );
      const ids = (all: readonly { itemId: string }[]) =>
        all.map(({ itemId }) => itemId).toSorted();
      same('转入下一年的正是未了的件', ids(open), ids(carried.items));
      return `${review.openedOn}启动，${rows.length}件回头看全部核查属实，${minutesNumber}，${carried.count}件转入${carried.into}年`;
    },
  };
}
