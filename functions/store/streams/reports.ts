import { REPORT_PREFIX, type ReportEvent } from '../../domain/events.ts';
import { reduceReport } from '../../domain/reduce/report.ts';
import type { ReportRecord } from '../../domain/reportDue.ts';
import { streamKind } from './kind.ts';

/** 应报送的报告; which there are the profile says, so they are on no list. */
export const REPORTS = streamKind<ReportRecord, ReportEvent>({
  prefix: REPORT_PREFIX,
  reduce: reduceReport,
  rows: () => [],
});
