import type { CalendarYear } from '../calendar/calendarYear.ts';

/** 放假通知 loaded, not in force yet. */
export interface NoticeDrafted {
  type: 'calendar.drafted';
  data: { noticeId: string; calendar: CalendarYear; on: string };
}

/** From now on deadlines are counted by it. */
export interface NoticeConfirmed {
  type: 'calendar.confirmed';
  data: { noticeId: string; on: string };
}

/** Every open deadline was gone over. */
export interface NoticeApplied {
  type: 'calendar.applied';
  data: { noticeId: string; on: string };
}

/** What happens to the working calendar (domain.md §5). */
export type CalendarEvent = NoticeDrafted | NoticeConfirmed | NoticeApplied;

export const CALENDAR_EVENT_NAMES: Record<CalendarEvent['type'], string> = {
  'calendar.drafted': '载入放假通知',
  'calendar.confirmed': '放假通知生效',
  'calendar.applied': '时限按放假通知核对完毕',
};

/** The stream of all loaded notices, `calendar#main`. */
export const CALENDAR_PREFIX = 'calendar#';
