import type { Since, WeeklyPart } from '../../digest.ts';
import type { DigestCompiled } from '../../events.ts';
import type { Person } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { type Desk, dailyPart } from './daily.ts';

/** Rows of the views may be so late, in ms: what is opened within them before a list may be missing from it. */
const SETTLING_MS = 5 * 60 * 1000;

/** Who gets lists: the people of the bureau. Those of other offices are told everything at once. */
export const getsDigests = ({ rank, email }: Pick<Person, 'rank' | 'email'>): boolean =>
  rank !== 'outside' && email !== undefined;

/** Which weekly lists a person is due by his roles; one person may have several. */
export function weeklyScopes(
  { roles, section }: Pick<Person, 'roles' | 'section'>,
  { profile }: Pick<Rules, 'profile'>,
): Pick<WeeklyPart, 'of' | 'section'>[] {
  const due = profile.digests.weekly.roles.filter((role) => roles.includes(role));
  return [
    ...(due.includes('section-head') && section ? [{ of: 'section' as const, section }] : []),
    ...(due.includes('deputy-director') || due.includes('director')
      ? [{ of: 'sponsor' as const }]
      : []),
    ...(due.includes('office-head') ? [{ of: 'bureau' as const }] : []),
  ];
}

/**
 * 清单 of one person on one day, the daily and the weekly part in one; undefined where there is nothing to
 * tell. `weekly`: the parts where it is the weekly day, on which the whole desk is listed too.
 */
export function compileDigest(
  to: string,
  desk: Desk,
  weekly: readonly WeeklyPart[] | undefined,
  since: Since | undefined,
  now: string,
  rules: Rules,
): DigestCompiled | undefined {
  const daily = dailyPart(desk, since, weekly !== undefined, rules);
  const parts = (weekly ?? []).filter(({ counts }) => counts.open > 0);
  if (!daily && parts.length === 0) return undefined;
  return {
    type: 'digest.compiled',
    data: {
      on: rules.today,
      to,
      ...(since ? { since } : {}),
      seen: new Date(Date.parse(now) - SETTLING_MS).toISOString(),
      ...(daily ? { daily } : {}),
      ...(parts.length > 0 ? { weekly: parts } : {}),
    },
  };
}
