import type { CalendarYear, HolidayRange } from '../calendar/calendarYear.ts';
import { addDays } from '../calendar/civilDate.ts';
import { CalendarError } from '../calendar/errors.ts';
import { parseCalendarYear } from '../calendar/parseCalendarYear.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { CalendarNotice, CalendarNotices } from '../calendarNotice.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { NoticeApplied, NoticeConfirmed, NoticeDrafted } from '../events.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import { mustHaveRole } from './authorize.ts';

/** 放假通知 as the administrator loads it. */
export interface NewNotice {
  year: number;
  title: string;
  number?: string;
  /** Civil date of the notice. */
  date: string;
  holidays: HolidayRange[];
  /** 调休上班: Saturdays and Sundays that are worked. */
  makeUpDays: string[];
}

/**
 * 载入放假通知: checked, and not in force before it is confirmed.
 * @throws Refusal FORBIDDEN, YEAR_PAST, INVALID_CALENDAR
 */
export function draftNotice(
  { notices }: CalendarNotices,
  { year, title, number, date, holidays, makeUpDays }: NewNotice,
  actor: Actor,
  { today }: CommonRules,
): NoticeDrafted {
  mustHaveRole(actor, ['admin'], '载入放假通知');
  if (year < Number(today.slice(0, 4))) {
    throw invalid('YEAR_PAST', `${year}年已经过去，放假安排不再变动。`, 'year');
  }
  const notice = { title, date, ...(number ? { number } : {}) };
  try {
    const calendar = parseCalendarYear({ year, notice, holidays, makeUpDays, provisional: false });
    const noticeId = `${year}-${notices.length + 1}`;
    return { type: 'calendar.drafted', data: { noticeId, calendar, on: today } };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw invalid(error.code, `${error.message}。`, 'holidays');
  }
}

/** @throws Refusal NOTICE_NOT_FOUND */
export function noticeOf({ notices }: CalendarNotices, noticeId: string): CalendarNotice {
  const notice = notices.find((known) => known.noticeId === noticeId);
  if (notice) return notice;
  throw notFound('没有载入过这份放假通知，请核对编号。', 'NOTICE_NOT_FOUND');
}

/**
 * 放假通知生效.
 * @throws Refusal FORBIDDEN, NOTICE_NOT_FOUND, NOTICE_CONFIRMED, NOTICE_SUPERSEDED by a later one of its year
 */
export function confirmNotice(
  state: CalendarNotices,
  noticeId: string,
  actor: Actor,
  { today }: CommonRules,
): NoticeConfirmed {
  mustHaveRole(actor, ['admin'], '确认放假通知');
  const notice = noticeOf(state, noticeId);
  if (notice.confirmed) {
    const { by, on } = notice.confirmed;
    throw new Refusal('conflict', 'NOTICE_CONFIRMED', `这份通知已由${by}于${on}确认。`);
  }
  const later = state.notices
    .slice(state.notices.indexOf(notice) + 1)
    .find(({ calendar, confirmed }) => calendar.year === notice.calendar.year && confirmed);
  if (later) {
    const message = `同年后载入的通知${later.noticeId}已经生效，请重新载入再确认。`;
    throw new Refusal('conflict', 'NOTICE_SUPERSEDED', message);
  }
  return { type: 'calendar.confirmed', data: { noticeId, on: today } };
}

/** The notices in force of which not every deadline was gone over yet. */
export const unapplied = ({ notices }: CalendarNotices): CalendarNotice[] =>
  notices.filter(({ confirmed, applied }) => confirmed && !applied);

/** 时限核对完毕; undefined when it was said before. */
export function applyNotice(
  state: CalendarNotices,
  noticeId: string,
  today: string,
): NoticeApplied | undefined {
  const waits = unapplied(state).some((one) => one.noticeId === noticeId);
  return waits ? { type: 'calendar.applied', data: { noticeId, on: today } } : undefined;
}

/**
 * The first day on which a year differs between two calendars: a deadline that is over before it does not
 * move. Where the year waited for its notice, its first day. Undefined where nothing differs.
 */
export function changedSince(
  before: WorkingCalendar,
  { year }: Pick<CalendarYear, 'year'>,
  after: WorkingCalendar,
): string | undefined {
  if (!before.covers(year) || before.provisional(year)) return `${year}-01-01`;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (before.kind(day).working !== after.kind(day).working) return day;
  }
  return undefined;
}
