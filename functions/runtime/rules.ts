import calendar2024 from '../../calendar/2024.json' with { type: 'json' };
import calendar2025 from '../../calendar/2025.json' with { type: 'json' };
import calendar2026 from '../../calendar/2026.json' with { type: 'json' };
import calendar2027 from '../../calendar/2027.json' with { type: 'json' };
import shandong from '../../profiles/shandong.json' with { type: 'json' };
import { provisionalYear } from '../domain/calendar/provisionalYear.ts';
import { workingCalendar } from '../domain/calendar/workingCalendar.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { Directory } from '../domain/roles.ts';
import type { CommonRules, Rules } from '../domain/rules.ts';
import type { Clock } from './clock.ts';

/** How many years after the last one with data are counted provisionally: promises reach that far. */
const YEARS_AHEAD = 10;

const known = [calendar2024, calendar2025, calendar2026, calendar2027];
const ahead = Array.from({ length: YEARS_AHEAD }, (_, index) =>
  provisionalYear(calendar2027.year + 1 + index),
);
const calendar = workingCalendar([...known, ...ahead]);

/** Validated when built (`npm test` parses every profile), so a cold start need not load the schema. */
const profile = shandong as unknown as Profile;

/** The rules in force now that need no reading: profile, calendar and today's date. */
export function commonRules(clock: Clock): CommonRules {
  return { profile, calendar, today: clock.today() };
}

/** The rules in force now, with the people and sections of the directory. */
export function rulesWith(directory: Directory, clock: Clock): Rules {
  return { ...commonRules(clock), directory };
}
