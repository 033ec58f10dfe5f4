/** 报送提醒, to the office: ahead of the date and on it. */
export interface ReportReminded {
  type: 'report.reminded';
  data: {
    reportId: string;
    kind: 'ahead' | 'due';
    office: string;
    what: string;
    due: string;
    on: string;
  };
}

/** 已报送, with the document by which it went. */
export interface ReportSent {
  type: 'report.sent';
  data: { reportId: string; document: string; on: string };
}

/** What happens to the reports that the place wants of every year (domain.md §3.7). */
export type ReportEvent = ReportReminded | ReportSent;

export const REPORT_EVENT_NAMES: Record<ReportEvent['type'], string> = {
  'report.reminded': '报送提醒',
  'report.sent': '登记报送',
};

/** The stream of a report, `report#2026-assembly`. */
export const REPORT_PREFIX = 'report#';
