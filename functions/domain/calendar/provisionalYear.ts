import type { CalendarYear } from './calendarYear.ts';

/** Statutory holidays on fixed dates (放假办法, domain.md §5): name, first and last day. */
const FIXED: readonly [name: string, from: string, to: string][] = [
  ['元旦', '01-01', '01-01'],
  ['劳动节', '05-01', '05-02'],
  ['国庆节', '10-01', '10-03'],
];

/**
 * A year for which there is no data yet: weekends and the holidays on fixed dates, no make-up days.
 * Provisional, so that every deadline that reaches into it says so (design.md §3).
 */
export function provisionalYear(year: number): CalendarYear {
  return {
    year,
    notice: { title: `${year}年的放假通知尚未公布`, date: null },
    holidays: FIXED.map(([name, from, to]) => ({
      name,
      from: `${year}-${from}`,
      to: `${year}-${to}`,
    })),
    makeUpDays: [],
    provisional: true,
  };
}
