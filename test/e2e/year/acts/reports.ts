import { drawn } from '../temper.ts';
import { daysSince, post, type Year } from '../year.ts';

/** 应报送的报告 as GET /v1/reports-due shows it. */
export interface ReportDue {
  reportId: string;
  office: string;
  what: string;
  due: string;
  warn: string;
  reminded: { kind: string; on: string }[];
  sent?: { on: string; document: string; by: string };
}

/** The reports of a year. */
export async function reportsOf({ world }: Pick<Year, 'world'>, year: string) {
  const path = `/v1/reports-due?year=${year}`;
  return (await world.client.ask<{ reports: ReportDue[] }>('clerk', { path })).reports;
}

/** The first that is due is sent only on its last day, the others some days after the office was reminded. */
export async function sendReports(year: Year): Promise<void> {
  const { day, diary } = year;
  if (day.date.slice(5) < '11-01') return;
  for (const [nth, report] of (await reportsOf(year, day.date.slice(0, 4))).entries()) {
    const { reportId, office, what, due, warn, sent } = report;
    if (sent || day.date < warn) continue;
    const ready = daysSince(year, `报送 ${reportId}`) >= drawn(reportId, 2, 5);
    if (nth === 0 ? day.date < due : !ready) continue;
    const json = { document: `×人社〔${day.date.slice(0, 4)}〕${88 + nth}号`, on: day.date };
    await post(year, 'clerk', `/v1/reports-due/${reportId}/sent`, json);
    diary.note(day.date, `向${office}报送${what}（期限${due}）`);
  }
}
