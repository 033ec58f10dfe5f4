import { yearEndDue } from '../domain/decide/yearEnd/open.ts';
import { SYSTEM } from '../domain/roles.ts';
import { commonRules } from '../runtime/rules.ts';
import { append, link, VersionConflict } from '../store/append.ts';
import { loadedYears } from '../store/notices.ts';
import { beginningOf, loadStream } from '../store/streams/load.ts';
import { YEAR_ENDS } from '../store/streams/yearEnds.ts';
import { termOfYear } from '../store/termOfYear.ts';
import type { JobDeps } from './deps.ts';

/**
 * 年终督查 (domain.md §1 rows 45, 48, 55): once a year, from the profile's day on; days on which the job
 * did not run are caught up, and running it twice changes nothing.
 */
export async function yearEnd({ store, clock }: JobDeps): Promise<Record<string, number>> {
  const rules = commonRules(clock, await loadedYears(store));
  const due = yearEndDue(undefined, rules);
  const year = rules.today.slice(0, 4);
  if (!due || (await loadStream(store, YEAR_ENDS, year))) return { opened: 0 };
  const event = yearEndDue(await termOfYear(store, Number(year)), rules) ?? due;
  try {
    await append(store, link(beginningOf(YEAR_ENDS, year), event, SYSTEM, clock.instant()));
  } catch (error) {
    if (error instanceof VersionConflict) return { opened: 0 };
    throw error;
  }
  return { opened: 1 };
}
