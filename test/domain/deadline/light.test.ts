import { describe, expect, it } from 'vitest';
import { light, remaining } from '../../../functions/domain/deadline/light.ts';
import { shipped } from '../calendar/years.ts';

describe('the light', () => {
  const deadline = { due: '2026-06-22', warn: '2026-06-08' };

  it.each([
    ['2026-06-07', 'green'],
    ['2026-06-08', 'yellow'],
    ['2026-06-22', 'yellow'],
    ['2026-06-23', 'red'],
  ])('on %s is %s', (today, colour) => {
    expect(light(deadline, today)).toBe(colour);
  });

  it('is green while the clock stands still', () => {
    expect(light({ ...deadline, suspendedSince: '2026-06-10' }, '2026-07-01')).toBe('green');
    expect(light({ ...deadline, suspendedSince: '2026-06-10' }, '2026-06-09')).toBe('yellow');
  });
});

describe('what remains', () => {
  it.each([
    ['2026-06-22', '2026-06-15', 4, 'workingDay', '还有4个工作日'],
    ['2026-06-22', '2026-06-22', 0, 'day', '今日到期'],
    ['2026-06-22', '2026-06-24', -2, 'workingDay', '已超2个工作日'],
    ['2026-06-05', '2026-06-06', -1, 'day', '已超1天'],
    ['2026-06-07', '2026-06-06', 1, 'day', '还有1天'],
    ['2028-01-03', '2027-12-30', 4, 'day', '还有4天'],
  ])('due %s on %s: %i %s, %s', (due, today, n, unit, text) => {
    expect(remaining(due, today, shipped)).toEqual({ n, unit, text });
  });
});
