import { addSpan } from '../../../functions/domain/deadline/count.ts';
import type { CommonRules } from '../../../functions/domain/rules.ts';

/** Throws out of a list of numbers; after the last it always gives the first choice. */
export interface Dice {
  one<T>(of: readonly T[]): T;
  /** Happens as often in a hundred. */
  chance(percent: number): boolean;
  /** Words, or, rarely, none where some are owed. */
  words(said: string): string;
  /** A civil date, mostly of these days; now and then one that cannot be. */
  day(rules: CommonRules): string;
}

export function diceOf(throws: readonly number[]): Dice {
  const left = [...throws];
  const next = () => left.shift() ?? 0;
  const dice: Dice = {
    one(of) {
      const found = of[next() % of.length];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
    chance: (percent) => next() % 100 >= 100 - percent,
    words: (said) => (dice.chance(10) ? ' ' : said),
    day({ today, calendar }) {
      if (dice.chance(5)) return '2026-02-30';
      return addSpan(
        today,
        { n: dice.one([0, 0, 0, -1, 3, 30, 200, -400]), unit: 'day' },
        calendar,
      );
    },
  };
  return dice;
}
