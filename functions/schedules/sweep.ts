import { addDays } from '../domain/calendar/civilDate.ts';
import { SYSTEM } from '../domain/roles.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { keepPosition, positionOfJob } from '../store/ledger/position.ts';
import { dueKey, SHARDS } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import { decideDue } from './due.ts';
import { eachApart } from './eachApart.ts';

/** How far back the first sweep ever looks, in days. */
const FIRST_LOOK_BACK = 30;

/**
 * Reads only what fell due since the last sweep, today included (design.md §3): ends the
 * consultations whose return window is over, reminds of forms, promises and late co-units. Days on which it did not run are
 * caught up; what was said once is not said again. An item that fails keeps no other back; the days
 * are then gone over again by the next run.
 * @throws AggregateError when some items failed
 */
export async function sweep({ store, clock }: JobDeps): Promise<Record<string, number>> {
  const rules = commonRules(clock);
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
        const version = await apart.attempt(String(row.itemId), (itemId) =>
          decideAndAppend(store, itemId, SYSTEM, clock, (state) => {
            const body = state && decideDue(state, row, rulesOf(state, rules));
            return body && { body };
          }),
        );
        if (version !== undefined) done += 1;
      }
    }
  }
  apart.raise();
  await keepPosition(store, 'sweep', today);
  return { done };
}
