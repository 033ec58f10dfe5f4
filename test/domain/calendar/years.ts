import y2024 from '../../../calendar/2024.json' with { type: 'json' };
import y2025 from '../../../calendar/2025.json' with { type: 'json' };
import y2026 from '../../../calendar/2026.json' with { type: 'json' };
import y2027 from '../../../calendar/2027.json' with { type: 'json' };
import { parseCalendarYear } from '../../../functions/domain/calendar/parseCalendarYear.ts';
import { workingCalendar } from '../../../functions/domain/calendar/workingCalendar.ts';

/** The year files of the project, read as the functions read them. */
export const years = [y2024, y2025, y2026, y2027].map(parseCalendarYear);

/** The calendar of 2024–2027 as shipped. */
export const shipped = workingCalendar(years);
