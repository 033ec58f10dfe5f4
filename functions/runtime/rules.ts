import calendar2024 from '../../calendar/2024.json' with { type: 'json' };
import calendar2025 from '../../calendar/2025.json' with { type: 'json' };
import calendar2026 from '../../calendar/2026.json' with { type: 'json' };
import calendar2027 from '../../calendar/2027.json' with { type: 'json' };
import shandong from '../../profiles/shandong.json' with { type: 'json' };
import { workingCalendar } from '../domain/calendar/workingCalendar.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { Directory } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import type { Clock } from './clock.ts';

const calendar = workingCalendar([calendar2024, calendar2025, calendar2026, calendar2027]);

/** Validated when built (`npm test` parses every profile), so a cold start need not load the schema. */
const profile = shandong as unknown as Profile;

/** The rules in force now: profile, calendar, directory and today's date. */
export function rulesWith(directory: Directory, clock: Clock): Rules {
  return { profile, calendar, directory, today: clock.today() };
}
