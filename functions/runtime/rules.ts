import calendar2024 from '../../calendar/2024.json' with { type: 'json' };
import calendar2025 from '../../calendar/2025.json' with { type: 'json' };
import calendar2026 from '../../calendar/2026.json' with { type: 'json' };
import calendar2027 from '../../calendar/2027.json' with { type: 'json' };
import type { CalendarYear } from '../domain/calendar/calendarYear.ts';
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
/** The years as shipped, with those of loaded notices in their place. */
function yearsWith(loaded: readonly CalendarYear[]): CalendarYear[] {
  const newer = new Map(loaded.map((one) => [one.year, one]));
  const shipped = [...known, ...ahead].map((one) => newer.get(one.year) ?? one);
  const further = loaded.filter(({ year }) => shipped.every((one) => one.year !== year));
  return [...shipped, ...further];
}

const NONE: readonly CalendarYear[] = [];
/** Calendars are made once for each list of loaded years and each profile. */
const made = new WeakMap<object, Map<Profile, WorkingCalendar>>();

function calendarOnce(
  key: object,
  profile: Profile,
  years: () => readonly CalendarYear[],
): WorkingCalendar {
  const calendars = made.get(key) ?? new Map<Profile, WorkingCalendar>();
  made.set(key, calendars);
  const calendar = calendars.get(profile) ?? workingCalendar(years(), profile.localHolidays);
  calendars.set(profile, calendar);
  return calendar;
}

/** The working calendar with loaded notices and with the days off of the profile's region. */
export function calendarOf(
  profile: Profile,
  loaded: readonly CalendarYear[] = NONE,
): WorkingCalendar {
  return calendarOnce(loaded, profile, () => yearsWith(loaded));
}

/** The profile in force: under it items are received, and the bureau's own records are kept. */
function inForce(): Profile {
  const [profile] = PROFILES;
  if (!profile) throw new Error('no profile is deployed');
  return profile;
}

/** The rules in force now: profile, calendar with the years of loaded notices, and today's date. */
export function commonRules(clock: Clock, loaded?: readonly CalendarYear[]): CommonRules {
  const profile = inForce();
  return { profile, calendar: calendarOf(profile, loaded), today: clock.today() };
}

/** The rules in force now, with the people and sections of the directory. */
export function rulesWith(
  directory: Directory,
  clock: Clock,
  loaded?: readonly CalendarYear[],
): Rules {
  return { ...commonRules(clock, loaded), directory };
}

/**
 * The same rules for a decision on an item: with the profile version under which it was received
 * (design.md §4), whichever is in force now. @throws Error where that version is not deployed
 */
export function rulesOf<R extends CommonRules>(item: { profile: ProfileRef }, rules: R): R {
  const profile = knownProfile(PROFILES, item.profile);
  const { calendar } = rules;
  return { ...rules, profile, calendar: calendarOnce(calendar, profile, calendar.years) };
}
