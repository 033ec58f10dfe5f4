import type { CalendarNotices } from '../../functions/domain/calendarNotice.ts';
import {
  confirmNotice,
  draftNotice,
  type NewNotice,
} from '../../functions/domain/decide/notices.ts';
import {
  CALENDAR_PREFIX,
  type CalendarEvent,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import { reduceCalendar } from '../../functions/domain/reduce/calendarNotice.ts';
import { years } from '../domain/calendar/years.ts';
import { streamAfter } from './documenting.ts';
import { actor, rulesOn } from './given.ts';

const shipped = years.find(({ year }) => year === 2026);
if (!shipped) throw new Error('no 2026');

/** The days off of 2026 as the system is shipped with them. */
export const SHIPPED_2026 = shipped.holidays;

/** The notice of 2026 once more, with two days off in June. */
export const NOTICE: NewNotice = {
  year: 2026,
  title: '关于增加2026年放假安排的通知',
  date: '2026-03-10',
  holidays: [...shipped.holidays, { name: '临时', from: '2026-06-02', to: '2026-06-03' }],
  makeUpDays: shipped.makeUpDays,
};

/** The stream of loaded notices. */
export interface NoticesTold {
  events: StoredEvent<CalendarEvent>[];
  state: CalendarNotices;
}

export const NO_NOTICES: NoticesTold = { events: [], state: reduceCalendar([]) };

export function toldNotice({ events }: NoticesTold, body: CalendarEvent): NoticesTold {
  const next = streamAfter(`${CALENDAR_PREFIX}main`, events, body, 'admin');
  return { events: next, state: reduceCalendar(next) };
}

/** The decision to load a notice. */
export const draftOf = (from: NoticesTold, changes: Partial<NewNotice> = {}, by = 'admin') =>
  draftNotice(from.state, { ...NOTICE, ...changes }, actor(by), rulesOn());

export const draftedNotice = (
  from: NoticesTold = NO_NOTICES,
  changes: Partial<NewNotice> = {},
): NoticesTold => toldNotice(from, draftOf(from, changes));

/** The decision to put it in force. */
export const confirmOf = (from: NoticesTold, id = '2026-1', by = 'admin') =>
  confirmNotice(from.state, id, actor(by), rulesOn());

export const confirmedNotice = (from: NoticesTold, id?: string): NoticesTold =>
  toldNotice(from, confirmOf(from, id));
