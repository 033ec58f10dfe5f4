import type { WorkingCalendar } from './calendar/workingCalendar.ts';
import type { Deadline } from './deadline/deadline.ts';
import { fixedDeadline } from './deadline/fixedDeadline.ts';
import { officeName, type Profile } from './profile/profile.ts';

/** A report that the place wants of every year: to whom, what, until when (domain.md §3.7). */
export interface ReportDue {
  /** `2026-assembly`: year and the profile's id. */
  reportId: string;
  year: number;
  /** Key of the profile's offices, and its name. */
  to: string;
  office: string;
  what: string;
  source: string;
  deadline: Deadline;
}

/** What was done about a report: a fold of the stream `report#2026-assembly`, empty before anything was. */
export interface ReportRecord {
  version: number;
  hash: string;
  reminded: { kind: 'ahead' | 'due'; on: string }[];
  sent?: { on: string; document: string; by: string };
}

/** The reports of a year, the earliest first. */
export function reportsOf(profile: Profile, year: number, calendar: WorkingCalendar): ReportDue[] {
  return profile.reports
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ id, to, what, on, remindBefore: warnBefore, source }) => ({
      reportId: `${year}-${id}`,
      year,
      to,
      office: officeName(profile, to),
      what,
      source,
      deadline: fixedDeadline({ date: `${year}-${on}`, word: '规定的报送日期' }, calendar, {
        warnBefore,
      }),
    }));
}
