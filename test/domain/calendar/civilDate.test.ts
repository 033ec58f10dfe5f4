import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  daysBetween,
  isCivilDate,
  parseCivilDate,
  weekdayOf,
} from '../../../functions/domain/calendar/civilDate.ts';
import { CalendarError } from '../../../functions/domain/calendar/errors.ts';

const dates = fc
  .integer({ min: -20_000, max: 200_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('a civil date', () => {
  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10', '2026-1-1', '1899-12-31', ''])(
    'refuses %j',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => parseCivilDate(text)).toThrow(CalendarError);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it('refuses what is not a text, and arithmetic on a date that does not exist', () => {
    expect(isCivilDate(20260301)).toBe(false);
    expect(() => addDays('2026-02-30', 1)).toThrow('2026-02-30');
    expect(() => civilDate(2026, 2, 29)).toThrow(CalendarError);
  });

  it('agrees with the machine calendar on days, order and weekday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        const oracle = new Date(Date.parse(date) + n * 86_400_000);
        const moved = addDays(date, n);
        expect(moved).toBe(oracle.toISOString().slice(0, 10));
        expect(daysBetween(date, moved)).toBe(n);
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(n));
        expect(weekdayOf(moved)).toBe(oracle.getUTCDay() || 7);
      }),
    );
  });
});

describe('adding months (民法典 202)', () => {
  it.each([
    ['2026-03-02', 3, '2026-06-02'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -2, '2025-11-15'],
  ])('%s %i months = %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to);
  });

  it('is monotone: a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 24 }),
        (date, gap, n) => addMonths(date, n) <= addMonths(addDays(date, gap), n),
      ),
    );
  });
});
