import type { JobDeps } from '../../functions/schedules/deps.ts';
import { sweep } from '../../functions/schedules/sweep.ts';
import { keepPosition } from '../../functions/store/ledger/position.ts';
import { loadedYears } from '../../functions/store/notices.ts';
import type { Store } from '../../functions/store/store.ts';
import { runningKey, SHARDS } from '../../functions/store/views/keys.ts';
import { partition } from '../../functions/store/views/partition.ts';
import { clockOn } from './given.ts';
import { SWEPT } from './manyOpen.ts';
import { countUnits, type Units } from './units.ts';

/** What a job did, and the read units of all tables that it took. */
export interface Cost {
  result: Record<string, number>;
  read: number;
  byTable: Record<string, Units>;
}

export type CountJob = (job: (deps: JobDeps) => Promise<Record<string, number>>) => Promise<Cost>;

/** Every execution that must live, as Step Functions lists it: nothing is lost. */
async function living(store: Store) {
  const executions: { name: string }[] = [];
  for (let shard = 0; shard < SHARDS; shard += 1) {
    for await (const { sk } of partition(store, runningKey(shard))) {
      executions.push({ name: String(sk) });
    }
  }
  return executions;
}

/** Runs jobs on the day as the Scheduler starts them; everything up to that day was swept before. */
export async function countedJobs(store: Store): Promise<CountJob> {
  await keepPosition(store, 'sweep', SWEPT);
  // Read once in a quarter of a minute, and not by each job.
  await loadedYears(store);
  const counter = countUnits(store);
  const executions = await living(store);
  const sfn = { send: async () => ({ executions }) } as never;
  const deps = { store, sfn, machineArn: () => '', clock: clockOn(SWEPT) };
  return async (job) => {
    const { units, result } = await counter.during(() => job(deps));
    const read = Object.values(units).reduce((sum, one) => sum + one.read, 0);
    return { result, read, byTable: units };
  };
}

/** The sweep of the day, then by hand once more. */
export async function sweptTwice(store: Store): Promise<[first: Cost, again: Cost]> {
  const count = await countedJobs(store);
  return [await count(sweep), await count(sweep)];
}
