import calendar2024 from '../../calendar/2024.json' with { type: 'json' };
import calendar2025 from '../../calendar/2025.json' with { type: 'json' };
import calendar2026 from '../../calendar/2026.json' with { type: 'json' };
import calendar2027 from '../../calendar/2027.json' with { type: 'json' };
import { provisionalYear } from '../domain/calendar/provisionalYear.ts';
import { type WorkingCalendar, workingCalendar } from '../domain/calendar/workingCalendar.ts';
import { knownProfile, type ProfileRef } from '../domain/profile/known.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { Directory } from '../domain/roles.ts';
import type { CommonRules, Rules } from '../domain/rules.ts';
import type { Clock } from './clock.ts';
import { PROFILES } from './profiles.ts';

/** How many years after the last one with data are counted provisionally: promises reach that far. */
const YEARS_AHEAD = 10;

const known = [calendar2024, calendar2025, calendar2026, calendar2027];
const ahead = Array.from({ length: YEARS_AHEAD }, (_, index) =>
  provisionalYear(calendar2027.year + 1 + index),
);
const calendars = new Map<Profile, WorkingCalendar>();

/** The working calendar with the days off of the profile's region. */
function calendarOf(profile: Profile): WorkingCalendar {
  const made = calendars.get(profile);
  if (made) return made;
  const calendar = workingCalendar([...known, ...ahead], profile.localHolidays);
  calendars.set(profile, calendar);
  return calendar;
}

/** The profile in force: under it items are received, and the bureau's own records are kept. */
function inForce(): Profile {
  const [profile] = PROFILES;
  if (!profile) throw new Error('no profile is deployed');
  return profile;
}

/** The rules in force now that need no reading: profile, calendar and today's date. */
export function commonRules(clock: Clock): CommonRules {
  const profile = inForce();
  return { profile, calendar: calendarOf(profile), today: clock.today() };
}

/** The rules in force now, with the people and sections of the directory. */
export function rulesWith(directory: Directory, clock: Clock): Rules {
  return { ...commonRules(clock), directory };
}

/**
 * The same rules for a decision on an item: with the profile version under which it was received
 * (design.md §4), whichever is in force now. @throws Error where that version is not deployed
 */
export function rulesOf<R extends CommonRules>(item: { profile: ProfileRef }, rules: R): R {
  const profile = knownProfile(PROFILES, item.profile);
  return { ...rules, profile, calendar: calendarOf(profile) };
}
