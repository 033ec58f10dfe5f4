import { addDays } from '../domain/calendar/civilDate.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { CommonRules } from '../domain/rules.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { keepPosition, positionOfJob } from '../store/ledger/position.ts';
import { loadedYears } from '../store/notices.ts';
import { dueKey, SHARDS } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import { type DueRow, decideDue } from './due.ts';
import { eachApart } from './eachApart.ts';
import { remindOfLookBack } from './lookBacks.ts';
import { finishNotices } from './notices.ts';
import { remindOfDraft } from './reformDrafts.ts';
import { remindOfReports } from './reports.ts';

/** How far back the first sweep ever looks, in days. */
const FIRST_LOOK_BACK = 30;

/** What one row of the due list asks for, said once; the version that it gave, where something was said. */
function dealWith(deps: JobDeps, row: DueRow, rules: CommonRules): Promise<number | undefined> {
  if (row.kind === 'reformDraft') return remindOfDraft(deps, String(row.draftId));
  if (row.kind === 'lookBack') return remindOfLookBack(deps, String(row.lookBackId));
  const { store, clock } = deps;
  return decideAndAppend(store, String(row.itemId), SYSTEM, clock, (state) => {
    const body = state && decideDue(state, row, rulesOf(state, rules));
    return body && { body };
  });
}

/**
 * Reads only what fell due since the last sweep, today included (design.md §3): ends the
 * consultations whose return window is over, reminds of forms, promises and late co-units. Days on which it did not run are
 * caught up; what was said once is not said again. What a new holiday notice moves is moved to the end. An item that fails keeps no other back; the days
 * are then gone over again by the next run.
 * @throws AggregateError when some items failed
 */
export async function sweep(deps: JobDeps): Promise<Record<string, number>> {
  const { store, clock } = deps;
  const rules = commonRules(clock, await loadedYears(store));
  const { today } = rules;
  const swept = await positionOfJob(store, 'sweep');
  const apart = eachApart();
  let done = 0;
  for (
    let date = swept ?? addDays(today, -FIRST_LOOK_BACK);
    date <= today;
    date = addDays(date, 1)
  ) {
    for (let shard = 0; shard < SHARDS; shard += 1) {
      for await (const row of partition(store, dueKey(date, shard))) {
        const version = await apart.attempt(String(row.itemId ?? row.sk), () =>
          dealWith(deps, row, rules),
        );
        if (version !== undefined) done += 1;
      }
    }
  }
  done += await finishNotices(deps, apart);
  done += await remindOfReports(deps, rules, apart);
  apart.raise();
  await keepPosition(store, 'sweep', today);
  return { done };
}
