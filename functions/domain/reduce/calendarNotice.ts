import type { CalendarNotice, CalendarNotices } from '../calendarNotice.ts';
import type { CalendarEvent, StoredEvent } from '../events.ts';

const NONE: CalendarNotices = { version: 0, hash: '', notices: [] };

function after(notices: CalendarNotice[], event: StoredEvent<CalendarEvent>): CalendarNotice[] {
  const { noticeId, on } = event.data;
  const by = event.by.name;
  if (event.type === 'calendar.drafted') {
    const { calendar } = event.data;
    return [...notices, { noticeId, calendar, draftedOn: on, draftedBy: by }];
  }
  const news =
    event.type === 'calendar.confirmed' ? { confirmed: { on, by } } : { applied: { on } };
  return notices.map((one) => (one.noticeId === noticeId ? { ...one, ...news } : one));
}

/** Folds the notices; none before the first was loaded. */
export function reduceCalendar(events: readonly StoredEvent<CalendarEvent>[]): CalendarNotices {
  return events.reduce(
    ({ notices }, event) => ({
      version: event.version,
      hash: event.hash,
      notices: after(notices, event),
    }),
    NONE,
  );
}
