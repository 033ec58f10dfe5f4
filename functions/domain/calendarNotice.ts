import type { CalendarYear } from './calendar/calendarYear.ts';

/** A holiday notice as the administrator loaded it: drafted, then in force, then every deadline was gone over. */
export interface CalendarNotice {
  /** `2027-1`: the year, and how many were loaded before it of any year. */
  noticeId: string;
  calendar: CalendarYear;
  draftedOn: string;
  draftedBy: string;
  confirmed?: { on: string; by: string };
  /** Civil date on which the last deadline was gone over. */
  applied?: { on: string };
}

/** The notices loaded since the system was deployed: a fold of the stream `calendar#main`. */
export interface CalendarNotices {
  version: number;
  hash: string;
  notices: CalendarNotice[];
}

/** The years in force by these notices: the last confirmed of each year. */
export function yearsInForce({ notices }: Pick<CalendarNotices, 'notices'>): CalendarYear[] {
  const last = new Map(
    notices
      .filter(({ confirmed }) => confirmed)
      .map(({ calendar }) => [calendar.year, calendar] as const),
  );
  return [...last.values()];
}
