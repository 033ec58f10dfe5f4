import { addDays } from '../domain/calendar/civilDate.ts';
import { closeConsultation } from '../domain/decide/rate.ts';
import { SYSTEM } from '../domain/roles.ts';
import { decideAndAppend } from '../store/command.ts';
import { keepPosition, positionOfJob } from '../store/ledger/position.ts';
import { dueKey, SHARDS } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';

/** How far back the first sweep ever looks, in days. */
const FIRST_LOOK_BACK = 30;

/**
 * Reads only what fell due since the last sweep (design.md §3) and ends the consultations whose
 * return window is over. Days on which it did not run are caught up.
 */
export async function sweep({ store, clock }: JobDeps): Promise<Record<string, number>> {
  const today = clock.today();
  const swept = await positionOfJob(store, 'sweep');
  let closed = 0;
  for (
    let date = swept ?? addDays(today, -FIRST_LOOK_BACK);
    date < today;
    date = addDays(date, 1)
  ) {
    for (let shard = 0; shard < SHARDS; shard += 1) {
      for await (const row of partition(store, dueKey(date, shard))) {
        const version = await decideAndAppend(store, String(row.itemId), SYSTEM, clock, (state) => {
          const body = state && closeConsultation(state, today);
          return body && { body };
        });
        if (version !== undefined) closed += 1;
      }
    }
  }
  await keepPosition(store, 'sweep', today);
  return { closed };
}
