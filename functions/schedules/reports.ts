import { addDays } from '../domain/calendar/civilDate.ts';
import { reminderEnds, remindReport } from '../domain/decide/reports.ts';
import { type ReportDue, reportsOf } from '../domain/reportDue.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { CommonRules } from '../domain/rules.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { REPORTS } from '../store/streams/reports.ts';
import type { JobDeps } from './deps.ts';
import type { EachApart } from './eachApart.ts';

/** The reports whose reminders fall about now: of this year, and at its beginning of the one before. */
function aboutNow({ profile, calendar, today }: CommonRules): ReportDue[] {
  const years = new Set([addDays(today, -31), today].map((day) => Number(day.slice(0, 4))));
  return [...years]
    .flatMap((year) => reportsOf(profile, year, calendar))
    .filter(({ deadline: { warn, due } }) => warn <= today && today < reminderEnds(due));
}

/** Reminds the office of the reports that are due; each twice at most. Answers how often. */
export async function remindOfReports(
  { store, clock }: JobDeps,
  rules: CommonRules,
  apart: EachApart,
): Promise<number> {
  let done = 0;
  for (const report of aboutNow(rules)) {
    const { reportId } = report;
    const version = await apart.attempt(`report#${reportId}`, () =>
      decideInStream(store, REPORTS, reportId, SYSTEM, clock, (record) =>
        remindReport(report, record, rules.today),
      ),
    );
    if (version !== undefined) done += 1;
  }
  return done;
}
