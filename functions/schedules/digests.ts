import { getsDigests } from '../domain/decide/digests/compile.ts';
import { isWeeklyDue } from '../domain/decide/digests/weekly.ts';
import { type Person, SYSTEM } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import { commonRules } from '../runtime/rules.ts';
import { append, link, VersionConflict } from '../store/append.ts';
import { loadDirectory } from '../store/directory.ts';
import { gatherDigest } from '../store/gatherDigest.ts';
import { keepPosition, positionOfJob } from '../store/ledger/position.ts';
import { loadedYears } from '../store/notices.ts';
import { DIGESTS, digestId } from '../store/streams/digests.ts';
import { beginningOf } from '../store/streams/load.ts';
import type { JobDeps } from './deps.ts';
import { eachApart } from './eachApart.ts';

/** So many people's lists are made at once. */
const AT_ONCE = 10;

/** Writes one person's list of today; 1 where there was something to tell and he had none yet. */
async function send(
  { store, clock }: JobDeps,
  person: Person,
  weeklyDue: boolean,
  rules: Rules,
): Promise<number> {
  const now = clock.instant();
  const event = await gatherDigest(store, person, now, weeklyDue, rules);
  if (!event) return 0;
  const at = beginningOf(DIGESTS, digestId(rules.today, person.id));
  try {
    await append(store, link(at, event, SYSTEM, now));
    return 1;
  } catch (error) {
    // Somebody else wrote today's list of this person: there is one at most.
    if (error instanceof VersionConflict) return 0;
    throw error;
  }
}

/**
 * 每日待办清单, 每周在办清单: on working days one list to each of the bureau's people who has something new or
 * near, and on the profile's day of the week the open items of whoever answers for them. On days off there
 * is none, and after days on which it did not run there is one, of today. Running it twice changes nothing.
 * @throws AggregateError when some people's lists failed; the others have theirs
 */
export async function digests(deps: JobDeps): Promise<Record<string, number>> {
  const { store, clock } = deps;
  const common = commonRules(clock, await loadedYears(store));
  const { profile, calendar, today } = common;
  const { daily, weekly } = profile.digests;
  const wanted = daily.templates.length + weekly.roles.length > 0;
  if (!wanted || !calendar.isWorkingDay(today)) return { sent: 0 };
  const done = await positionOfJob(store, 'digests');
  if (done === today) return { sent: 0 };
  const { directory } = await loadDirectory(store);
  const rules = { ...common, directory };
  const weeklyDue = isWeeklyDue(done, rules);
  const people = directory.people.filter(getsDigests);
  const apart = eachApart();
  let sent = 0;
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people
      .slice(at, at + AT_ONCE)
      .map((person) => apart.attempt(person.id, () => send(deps, person, weeklyDue, rules)));
    for (const one of await Promise.all(some)) sent += one ?? 0;
  }
  apart.raise();
  await keepPosition(store, 'digests', today);
  return { sent };
}
