import { describe, expect, it } from 'vitest';
import { parseCalendarYear } from '../../../functions/domain/calendar/parseCalendarYear.ts';
import { provisionalYear } from '../../../functions/domain/calendar/provisionalYear.ts';
import { clockFrom } from '../../../functions/runtime/clock.ts';
import { rulesWith } from '../../../functions/runtime/rules.ts';
import { directory } from '../../support/given.ts';

describe('a year without data', () => {
  it('is a calendar year like any other, and provisional', () => {
    expect(parseCalendarYear(provisionalYear(2030))).toMatchObject({ provisional: true });
  });

  it('is counted in by the rules in force, and says so: nothing is refused for want of a notice', () => {
    const now = () => Date.parse('2028-03-02T01:00:00Z');
    const { calendar } = rulesWith(directory, clockFrom(now));
    expect(calendar.provisional(2028)).toBe(true);
    expect(calendar.kind('2028-10-02')).toMatchObject({ working: false });
    expect(calendar.addWorkingDays('2028-04-28', 1)).toBe('2028-05-03');
  });
});
