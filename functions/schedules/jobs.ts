import { SFNClient } from '@aws-sdk/client-sfn';
import { systemClock } from '../runtime/clock.ts';
import { machineArnFromEnvironment } from '../runtime/machines.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import type { JobDeps } from './deps.ts';
import { digests } from './digests.ts';
import { progressRounds } from './progressRounds.ts';
import { reconcile } from './reconcile.ts';
import { sweep } from './sweep.ts';
import { yearEnd } from './yearEnd.ts';

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
  return ({ job }: JobCall): Promise<Record<string, number>> => jobs[job](deps);
}

export const handler = createJobs({
  store: storeFromEnvironment(),
  sfn: new SFNClient({}),
  machineArn: machineArnFromEnvironment(),
  clock: systemClock,
});
