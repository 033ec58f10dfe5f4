import * as z from 'zod/mini';
import { light, remaining } from '../../domain/deadline/light.ts';
import { sendReport } from '../../domain/decide/reports.ts';
import { notFound } from '../../domain/errors.ts';
import { type ReportDue, reportsOf } from '../../domain/reportDue.ts';
import { loadStream } from '../../store/streams/load.ts';
import { REPORTS } from '../../store/streams/reports.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { date, text } from '../schemas/parts.ts';
import { changeStream } from './streams.ts';

const MISSING = { code: 'REPORT_NOT_FOUND', message: '本地没有规定报送这份报告，请核对编号。' };

/** @throws Refusal REPORT_NOT_FOUND */
function reportOf({ params, rules }: Call): ReportDue {
  const { reportId = '' } = params;
  const { profile, calendar } = rules;
  const [, year = ''] = /^(20\d\d)-/.exec(reportId) ?? [];
  const all = year ? reportsOf(profile, Number(year), calendar) : [];
  const report = all.find((one) => one.reportId === reportId);
  if (!report) throw notFound(MISSING.message, MISSING.code);
  return report;
}

const listed = route({
  method: 'GET',
  path: '/v1/reports-due',
  operationId: 'listReportsDue',
  summary: '一年内应报送的报告：报给谁、报什么、哪天以前，报送了没有',
  query: z.strictObject({ year: z.optional(z.string().check(z.regex(/^20\d\d$/))) }),
  response: z.object({
    year: z.number(),
    reports: z.array(
      z.looseObject({
        reportId: z.string(),
        office: z.string(),
        what: z.string(),
        due: z.string(),
        warn: z.string(),
        light: z.string(),
        remaining: z.string(),
      }),
    ),
  }),
  status: 200,
  handle: async ({ store, rules, query }) => {
    const { profile, calendar, today } = rules;
    const year = Number(query.year ?? today.slice(0, 4));
    const reports = await Promise.all(
      reportsOf(profile, year, calendar).map(async ({ deadline, ...report }) => {
        const record = await loadStream(store, REPORTS, report.reportId);
        const { due, warn } = deadline;
        return {
          ...report,
          ...{ due, warn, light: light(deadline, record?.sent?.on ?? today) },
          remaining: remaining(due, today, calendar).text,
          reminded: record?.reminded ?? [],
          sent: record?.sent,
        };
      }),
    );
    return { status: 200, body: { year, reports } };
  },
});

const sent = route({
  method: 'POST',
  path: '/v1/reports-due/{reportId}/sent',
  operationId: 'sendReport',
  summary: '登记报告已报送：文号、日期',
  body: z.strictObject({ document: text(100), on: date }),
  response: z.object({ reportId: z.string(), version: z.number() }),
  status: 201,
  handle: (call) => {
    const report = reportOf(call);
    const { reportId } = report;
    return changeStream(
      call,
      REPORTS,
      reportId,
      MISSING,
      (record) => ({ event: sendReport(report, record, call.body, call.actor, call.rules) }),
      (version) => ({ status: 201, body: { reportId, version } }),
    );
  },
});

/** 应报送的报告 (domain.md §3.7). */
export const REPORT_ROUTES: readonly Route[] = [listed, sent];
