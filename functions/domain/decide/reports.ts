import { addDays } from '../calendar/civilDate.ts';
import { mustExist } from '../calendar/mustExist.ts';
import { invalid, Refusal } from '../errors.ts';
import type { ReportReminded, ReportSent } from '../events.ts';
import type { ReportDue, ReportRecord } from '../reportDue.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import { mustHaveRole } from './authorize.ts';
import { OFFICE } from './intake.ts';

/** Of a report that is over so long nobody is reminded any more: the system may be newer than its date. */
const LONGEST_LATE = 30;

/** The first day on which nobody is reminded of a report any more. */
export const reminderEnds = (due: string): string => addDays(due, LONGEST_LATE);

/** 报送提醒: ahead of the date and on it or after, each once; undefined when there is nothing to say. */
export function remindReport(
  { reportId, office, what, deadline }: ReportDue,
  { reminded, sent }: ReportRecord,
  today: string,
): ReportReminded | undefined {
  const { due, warn } = deadline;
  if (sent || today < warn || today >= reminderEnds(due)) return undefined;
  const kind = today < due ? 'ahead' : 'due';
  if (reminded.some((known) => known.kind === kind)) return undefined;
  return { type: 'report.reminded', data: { reportId, kind, office, what, due, on: today } };
}

/**
 * 登记报送, by the office with the document.
 * @throws Refusal FORBIDDEN, ALREADY_SENT, IMPOSSIBLE_DATE, DATE_IN_FUTURE, DATE_ORDER
 */
export function sendReport(
  { reportId, year }: ReportDue,
  { sent }: ReportRecord,
  { document, on }: { document: string; on: string },
  actor: Actor,
  { today }: CommonRules,
): ReportSent {
  mustHaveRole(actor, OFFICE, '登记报送');
  if (sent) {
    throw new Refusal(
      'conflict',
      'ALREADY_SENT',
      `这份报告已于${sent.on}报送（${sent.document}）。`,
    );
  }
  mustExist(on, 'on');
  if (on > today) throw invalid('DATE_IN_FUTURE', '报送日期不能在今天之后。', 'on');
  if (on < `${year}-01-01`) {
    throw invalid('DATE_ORDER', `${year}年的报告不能在${year}年以前报送。`, 'on');
  }
  return { type: 'report.sent', data: { reportId, document, on } };
}
