/** INVALID_DATE: no such day. NO_CALENDAR: no data for that year. INVALID_CALENDAR: a year file is wrong. */
export type CalendarErrorCode = 'INVALID_DATE' | 'NO_CALENDAR' | 'INVALID_CALENDAR';

/** What the calendar refuses; the message is Chinese and may be shown. */
export class CalendarError extends Error {
  readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, message: string) {
    super(message);
    this.name = 'CalendarError';
    this.code = code;
  }
}
