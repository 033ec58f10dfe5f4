import { progressRounds } from '../../functions/schedules/progressRounds.ts';
import { reconcile } from '../../functions/schedules/reconcile.ts';
import { sweep } from '../../functions/schedules/sweep.ts';
import { startDynoxide } from '../support/dynoxide.ts';
import { DUE, manyOpen } from '../support/manyOpen.ts';
import { withDirectory } from '../support/storing.ts';
import { countedJobs } from '../support/sweeping.ts';
import { table, two } from './figures.ts';

const JOBS = [
  [`the daily sweep, the same ${DUE} due`, sweep],
  ['the same, run again by hand', sweep],
  ['the weekly round', progressRounds],
  ['the same on the next day', progressRounds],
  ['the reconciliation', reconcile],
] as const;

/** All that the jobs read: the due list, the lists by stage, the items that must have an execution. */
const READ = /^(DUE|LIST#stage|RUNNING)#/;

/**
 * (d) Read units of the jobs of the Scheduler among 1,000, 10,000 (and 100,000) open items of which the
 * same 200 have something to be said.
 */
export async function jobs(large: boolean): Promise<string> {
  const sizes = large ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  const database = await startDynoxide();
  try {
    const read: number[][] = JOBS.map(() => []);
    for (const size of sizes) {
      const store = await database.newStore();
      await withDirectory(store);
      await manyOpen(store, size, READ);
      const count = await countedJobs(store);
      for (const [nth, [, job]] of JOBS.entries()) read[nth]?.push((await count(job)).read);
    }
    const head = [
      'read units',
      ...sizes.map((size) => `${size.toLocaleString('en')} open`),
      'growth',
    ];
    const rows = JOBS.map(([what], nth) => {
      const units = read[nth] ?? [];
      return [what, ...units.map(String), two((units.at(-1) ?? 0) / (units[0] ?? 1))];
    });
    return table(head, rows);
  } finally {
    await database.stop();
  }
}
