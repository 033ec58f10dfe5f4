import { SFNClient } from '@aws-sdk/client-sfn';
import { systemClock } from '../runtime/clock.ts';
import { machineArnFromEnvironment } from '../runtime/machines.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { keepJobRun } from '../store/ledger/jobRuns.ts';
import type { JobDeps } from './deps.ts';
import { digests } from './digests.ts';
import { progressRounds } from './progressRounds.ts';
import { reconcile } from './reconcile.ts';
import { sweep } from './sweep.ts';
import { yearEnd } from './yearEnd.ts';

/** What the reconciliation found goes to dashboard and alarms too; once a day, so the library is loaded then. */
async function measure({ resumed = 0, overdue = 0 }: Record<string, number>): Promise<void> {
  const { metrics } = await import('../runtime/metrics.ts');
  metrics.addMetric('ItemsWithoutExecution', 'Count', resumed);
  metrics.addMetric('ItemsOverdue', 'Count', overdue);
  metrics.publishStoredMetrics();
}

/** What the Scheduler asks for. */
export interface JobCall {
  job: 'sweep' | 'reconcile' | 'progress-rounds' | 'year-end' | 'digests';
}

/** The daily jobs; each may run twice, and catches up after days on which it did not run. */
export function createJobs(deps: JobDeps) {
  const jobs = {
    sweep,
    reconcile,
    'progress-rounds': progressRounds,
    'year-end': yearEnd,
    digests,
  };
  return async ({ job }: JobCall): Promise<Record<string, number>> => {
    const result = await jobs[job](deps);
    await keepJobRun(deps.store, job, { at: deps.clock.instant(), result });
    if (job === 'reconcile') await measure(result);
    return result;
  };
}

export const handler = createJobs({
  store: storeFromEnvironment(),
  sfn: new SFNClient({}),
  machineArn: machineArnFromEnvironment(),
  clock: systemClock,
});
