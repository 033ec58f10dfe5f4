/** Civil dates and the working calendar. */
export {
  type CalendarYear,
  type HolidayNotice,
  type HolidayRange,
  parseCalendarYear,
} from './calendarYear.ts';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  compareDates,
  daysBetween,
  earlier,
  isCivilDate,
  later,
  parseCivilDate,
  weekdayOf,
  yearOf,
} from './civilDate.ts';
export { CalendarError, type CalendarErrorCode } from './errors.ts';
export { type DayKind, type WorkingCalendar, workingCalendar } from './workingCalendar.ts';
