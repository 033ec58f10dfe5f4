import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../../functions/domain/deadline/computeDeadline.ts';
import type { DeadlineRule, Unit } from '../../../functions/domain/deadline/rule.ts';
import { shipped } from '../calendar/years.ts';

const rule = (n: number, unit: Unit, roll = true): DeadlineRule => ({
  anchor: 'assigned',
  n,
  unit,
  roll,
});
const due = (from: string, n: number, unit: Unit, roll = true) =>
  computeDeadline(rule(n, unit, roll), { assigned: from }, shipped).due;

describe('the vectors of domain.md §5', () => {
  it.each([
    ['2026-02-12', 5, 'workingDay', '2026-02-26'],
    ['2026-02-12', 10, 'workingDay', '2026-03-04'],
    ['2026-09-18', 10, 'workingDay', '2026-10-09'],
    ['2025-01-24', 5, 'workingDay', '2025-02-07'],
    ['2025-04-25', 7, 'workingDay', '2025-05-08'],
    ['2026-04-30', 5, 'workingDay', '2026-05-11'],
    ['2025-09-26', 5, 'workingDay', '2025-10-10'],
    ['2026-03-02', 3, 'month', '2026-06-02'],
    ['2026-07-01', 3, 'month', '2026-10-08'],
    ['2025-01-31', 1, 'month', '2025-02-28'],
    ['2025-11-30', 3, 'month', '2026-02-28'],
    ['2026-03-20', 3, 'month', '2026-06-22'],
    ['2026-03-20', 6, 'month', '2026-09-20'],
    ['2026-02-10', 5, 'day', '2026-02-24'],
  ] as const)('%s + %i %s = %s', (from, n, unit, to) => {
    expect(due(from, n, unit)).toBe(to);
  });

  it('leaves the last day where it is when the profile turns rolling off', () => {
    expect(due('2026-03-20', 3, 'month', false)).toBe('2026-06-20');
    expect(due('2026-02-10', 5, 'day', false)).toBe('2026-02-15');
  });
});

describe('an explanation', () => {
  it('says rule, start, skipped days, last day and roll', () => {
    const { explanation, provisional } = computeDeadline(
      rule(3, 'month'),
      { assigned: '2026-03-20' },
      shipped,
    );
    expect(explanation).toEqual({
      rule: rule(3, 'month'),
      anchor: { name: 'assigned', word: '交办之日', date: '2026-03-20' },
      raw: '2026-06-20',
      skipped: [
        { date: '2026-06-20', reason: '端午节放假' },
        { date: '2026-06-21', reason: '端午节放假' },
      ],
      rolledTo: '2026-06-22',
      sentence: '自交办之日2026-03-20起3个月，届满2026-06-20遇端午节放假，顺延至2026-06-22',
    });
    expect(provisional).toBe(false);
  });

  it('counts what was left out of working days', () => {
    const counted = computeDeadline(
      { ...rule(5, 'workingDay'), anchor: 'received' },
      { received: '2026-02-12' },
      shipped,
    );
    expect(counted.explanation.sentence).toBe(
      '自收到之日2026-02-12起5个工作日（不计春节放假共9日），届满2026-02-26',
    );
    expect(counted.explanation.skipped).toHaveLength(9);
  });

  it('is one clause when nothing else bears on the date', () => {
    const plain = computeDeadline(rule(3, 'month'), { assigned: '2026-03-02' }, shipped);
    expect(plain.explanation.sentence).toBe('自交办之日2026-03-02起3个月，届满2026-06-02');
  });
});

describe('a deadline in a year without a notice', () => {
  it('is provisional and says so', () => {
    const open = computeDeadline(rule(3, 'month'), { assigned: '2026-11-20' }, shipped);
    expect(open).toMatchObject({ due: '2027-02-22', provisional: true });
    expect(open.explanation.sentence).toBe(
      '自交办之日2026-11-20起3个月，届满2027-02-20遇周六，顺延至2027-02-22' +
        '（2027年放假安排尚未公布，日期暂定）',
    );
  });

  it('is not provisional when the calendar has no say in it', () => {
    const off = computeDeadline(rule(3, 'month', false), { assigned: '2026-11-20' }, shipped);
    expect(off).toMatchObject({ due: '2027-02-20', provisional: false });
  });

  it('is refused when the calendar is needed and there is no data at all', () => {
    expect(() => due('2027-11-20', 3, 'month')).toThrow(
      expect.objectContaining({ code: 'NO_CALENDAR' }),
    );
  });
});

describe('the warning date', () => {
  it.each([
    [{ n: 10, unit: 'workingDay' }, '2026-05-19'],
    [{ n: 10, unit: 'day' }, '2026-05-23'],
    [{ n: 1, unit: 'month' }, '2026-05-02'],
    [undefined, '2026-06-02'],
  ] as const)('%j before 2026-06-02 is %s', (warnBefore, warn) => {
    const warned = computeDeadline(
      { ...rule(3, 'month'), warnBefore },
      { assigned: '2026-03-02' },
      shipped,
    );
    expect(warned.warn).toBe(warn);
  });

  it('never comes before the start', () => {
    const short = computeDeadline(
      { ...rule(2, 'day', false), warnBefore: { n: 9, unit: 'day' } },
      { assigned: '2026-03-02' },
      shipped,
    );
    expect(short.warn).toBe('2026-03-02');
  });
});

describe('what cannot be computed', () => {
  it.each([-1, 1.5, Number.NaN])('refuses n = %s', (n) => {
    expect(() => due('2026-03-02', n, 'day')).toThrow(
      expect.objectContaining({ code: 'BAD_RULE' }),
    );
  });

  it('refuses an unknown start and a date that does not exist', () => {
    expect(() => computeDeadline(rule(3, 'month'), {}, shipped)).toThrow('尚无交办之日');
    expect(() => due('2026-02-30', 3, 'month')).toThrow('2026-02-30');
  });
});
