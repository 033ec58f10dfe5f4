import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../functions/domain/calendar/civilDate.ts';
import { workingCalendar } from '../../../functions/domain/calendar/workingCalendar.ts';
import { shipped, years } from './years.ts';

const dates = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-02-01', n));
const counts = fc.integer({ min: 0, max: 60 });

describe('the shipped calendar', () => {
  it('agrees with an independent source on every day of 2024–2026', () => {
    const differing: string[] = [];
    for (let date = '2024-01-01'; date <= '2026-12-31'; date = addDays(date, 1))
      if (shipped.isWorkingDay(date) !== chineseDays.isWorkday(date)) differing.push(date);
    expect(differing).toEqual([]);
  });

  it('places the lunar festivals of 2027 where the lunar calendar has them', () => {
    const festivals = chineseDays.getLunarFestivals('2027-01-01', '2027-12-31');
    const dateOf = (name: string) => festivals.find((day) => day.name.includes(name))?.date;
    const firstOff = (name: string) =>
      years[3]?.holidays.find((range) => range.name === name)?.from;
    expect(firstOff('春节')).toBe(dateOf('除夕'));
    expect(firstOff('端午节')).toBe(dateOf('端午节'));
    expect(firstOff('中秋节')).toBe(dateOf('中秋节'));
    expect(chineseDays.getSolarTermsInRange('2027-04-05', '2027-04-05')[0]).toMatchObject({
      name: '清明',
      index: 1,
    });
  });

  it.each([
    ['2026-06-20', false, '端午节放假'],
    ['2026-09-20', true, '调休上班'],
    ['2026-03-07', false, '周六'],
    ['2026-03-08', false, '周日'],
    ['2026-03-09', true, '工作日'],
    ['2025-10-06', false, '国庆节、中秋节放假'],
    ['2027-02-05', false, '春节放假'],
  ])('says why %s is worked or not', (date, working, reason) => {
    expect(shipped.kind(date)).toEqual({ working, reason });
  });

  it('knows which years wait for a notice, and refuses a year without data', () => {
    expect(shipped.provisional(2026)).toBe(false);
    expect(shipped.provisional(2027)).toBe(true);
    expect(shipped.covers(2028)).toBe(false);
    expect(() => shipped.kind('2028-01-03')).toThrow(
      expect.objectContaining({ code: 'NO_CALENDAR' }),
    );
    expect(() => shipped.provisional(2023)).toThrow('2023年');
    expect(() => shipped.addWorkingDays('2027-12-30', 5)).toThrow('2028年');
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-02-12', 10, '2026-03-04'],
    ['2026-09-18', 10, '2026-10-09'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-04-25', 7, '2025-05-08'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2025-09-26', 5, '2025-10-10'],
    ['2026-02-26', -5, '2026-02-12'],
    ['2026-06-20', 0, '2026-06-20'],
  ])('%s %i = %s (domain.md §5)', (from, n, to) => {
    expect(shipped.addWorkingDays(from, n)).toBe(to);
  });

  it('takes the next one strictly after, and rolls only a day that is not worked', () => {
    expect(shipped.nextWorkingDay('2026-06-18')).toBe('2026-06-22');
    expect(shipped.rollForward('2026-06-18')).toBe('2026-06-18');
    expect(shipped.rollForward('2026-10-01')).toBe('2026-10-08');
  });

  it('is additive, and counting back between gives the number again', () => {
    fc.assert(
      fc.property(dates, counts, counts, (date, a, b) => {
        const there = shipped.addWorkingDays(date, a + b);
        expect(shipped.addWorkingDays(shipped.addWorkingDays(date, a), b)).toBe(there);
        expect(shipped.workingDaysBetween(date, there)).toBe(a + b);
        expect(shipped.workingDaysBetween(there, date)).toBe(0 - (a + b));
      }),
    );
  });

  it('never has more working days than days', () => {
    fc.assert(
      fc.property(dates, counts, (from, n) => {
        const to = addDays(from, n);
        return shipped.workingDaysBetween(from, to) <= daysBetween(from, to);
      }),
    );
  });

  it('takes days off of a region, also on a national make-up day', () => {
    const local = workingCalendar(years, [{ name: '州庆', from: '2026-09-20', to: '2026-09-21' }]);
    expect(local.kind('2026-09-20').reason).toBe('州庆放假');
    expect(local.addWorkingDays('2026-09-18', 1)).toBe('2026-09-22');
  });

  it('refuses two files for one year', () => {
    expect(() => workingCalendar([...years, ...years.slice(0, 1)])).toThrow('2024年有两份日历');
  });
});
