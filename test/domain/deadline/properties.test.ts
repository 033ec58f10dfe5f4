import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, later } from '../../../functions/domain/calendar/civilDate.ts';
import { workingCalendar } from '../../../functions/domain/calendar/workingCalendar.ts';
import { computeDeadline } from '../../../functions/domain/deadline/computeDeadline.ts';
import type { Deadline } from '../../../functions/domain/deadline/deadline.ts';
import { type DeadlineRule, UNITS } from '../../../functions/domain/deadline/rule.ts';
import { shipped, years } from '../calendar/years.ts';

const start = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2024-02-01', n));
const rules: fc.Arbitrary<DeadlineRule> = fc.record({
  anchor: fc.constant('assigned' as const),
  n: fc.integer({ min: 0, max: 8 }),
  unit: fc.constantFrom(...UNITS),
  roll: fc.boolean(),
});
const within = (from: string, days: number, length: number) => ({
  from: addDays(from, days),
  to: addDays(from, days + length),
});
type Facts = {
  fixed?: number;
  extension?: [on: number, to: number];
  suspensions: [at: number, length: number][];
};

const facts: fc.Arbitrary<Facts> = fc.record({
  fixed: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  extension: fc.option(fc.tuple(fc.nat(200), fc.nat(400)), { nil: undefined }),
  suspensions: fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 3 }),
});

function compute(rule: DeadlineRule, from: string, given: Facts, calendar = shipped) {
  return computeDeadline(rule, { assigned: from }, calendar, {
    fixed:
      given.fixed === undefined
        ? undefined
        : { date: addDays(from, given.fixed), word: '本批统一时限' },
    extension: given.extension && {
      on: addDays(from, given.extension[0]),
      to: addDays(from, given.extension[1]),
      reason: '难度大',
    },
    suspensions: given.suspensions.map(([at, length]) => ({
      ...within(from, at, length),
      reason: '请示',
    })),
  });
}

/** The due date by the steps that the explanation tells. */
function replay({ explanation }: Deadline): string {
  const { raw, suspension, rolledTo, fixed, extension } = explanation;
  const counted = rolledTo ?? suspension?.to ?? raw;
  const base = fixed?.applied ? fixed.date : counted;
  return extension?.applied ? extension.extendedTo : base;
}

/** Counts day by day, leaving out the days on which the clock stood still. */
function walk(
  rule: DeadlineRule,
  from: string,
  before: string,
  stop: { from: string; to: string },
) {
  const working = rule.unit === 'workingDay';
  let left = working ? rule.n : daysBetween(from, before);
  let date = from;
  while (left > 0) {
    date = addDays(date, 1);
    const stands = date > stop.from && date <= stop.to;
    if (!stands && (!working || shipped.isWorkingDay(date))) left -= 1;
  }
  return date <= stop.from ? later(stop.to, date) : date;
}

describe('for any rule, start and circumstance', () => {
  it('adding a holiday never makes a deadline earlier', () => {
    fc.assert(
      fc.property(rules, start, facts, fc.nat(120), fc.nat(9), (rule, from, given, at, length) => {
        const more = workingCalendar(years, [{ name: '临时放假', ...within(from, at, length) }]);
        return compute(rule, from, given, more).due >= compute(rule, from, given).due;
      }),
      { numRuns: 300 },
    );
  });

  it('explanation and date never disagree', () => {
    fc.assert(
      fc.property(rules, start, facts, (rule, from, given) => {
        const deadline = compute(rule, from, given);
        expect(replay(deadline)).toBe(deadline.due);
        expect(deadline.explanation.sentence.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1)).toBe(
          deadline.due,
        );
        for (const { date, reason } of deadline.explanation.skipped)
          expect(shipped.kind(date)).toEqual({ working: false, reason });
      }),
      { numRuns: 300 },
    );
  });

  it('a suspension of k days moves the last day by exactly the k days not counted', () => {
    fc.assert(
      fc.property(rules, start, fc.nat(400), fc.nat(60), (rule, from, at, k) => {
        const plain = { ...rule, roll: false };
        const before = computeDeadline(plain, { assigned: from }, shipped).due;
        const stop = {
          ...within(from, Math.min(at, daysBetween(from, before)), k),
          reason: '请示',
        };
        const stopped = (roll: boolean) =>
          computeDeadline({ ...rule, roll }, { assigned: from }, shipped, { suspensions: [stop] });
        const expected = walk(rule, from, before, stop);
        expect(stopped(false).due).toBe(expected);
        expect(stopped(true).due).toBe(shipped.rollForward(expected));
        if (rule.unit !== 'workingDay') expect(daysBetween(before, expected)).toBe(k);
      }),
    );
  });

  it('a rolled due date is worked, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(rules, start, fc.nat(60), (rule, from, gap) => {
        const due = (at: string) => computeDeadline(rule, { assigned: at }, shipped).due;
        expect(due(from) <= due(addDays(from, gap))).toBe(true);
        if (rule.roll) expect(shipped.isWorkingDay(due(from))).toBe(true);
      }),
    );
  });
});
