import { type CalendarNotices, yearsInForce } from '../../domain/calendarNotice.ts';
import { CALENDAR_PREFIX, type CalendarEvent } from '../../domain/events.ts';
import { reduceCalendar } from '../../domain/reduce/calendarNotice.ts';
import { CALENDAR_KEY } from '../views/keys.ts';
import { streamKind } from './kind.ts';

/** The working calendar: one row with the years in force, which every function reads now and then. */
export const CALENDARS = streamKind<CalendarNotices, CalendarEvent>({
  prefix: CALENDAR_PREFIX,
  reduce: reduceCalendar,
  rows: (state) => [{ ...CALENDAR_KEY, years: yearsInForce(state), version: state.version }],
});
