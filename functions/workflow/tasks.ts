import { SFNClient } from '@aws-sdk/client-sfn';
import { systemClock } from '../runtime/clock.ts';
import { logger } from '../runtime/logger.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import type { Written } from '../store/store.ts';
import { placeOf } from '../store/written.ts';
import type { WorkflowCall, WorkflowDeps } from './call.ts';
import { conclude } from './conclude.ts';
import { endReturn } from './endReturn.ts';
import { endSecondReply } from './endSecondReply.ts';
import { idsOf } from './idsOf.ts';
import { openNextRound } from './openNextRound.ts';
import { openTask } from './openTask.ts';
import { recordFailure } from './recordFailure.ts';
import { awaitRound } from './rounds/await.ts';
import { recordRoundFailure } from './rounds/recordFailure.ts';
import { runRound } from './rounds/run.ts';

async function act(deps: WorkflowDeps, call: WorkflowCall): Promise<unknown> {
  switch (call.action) {
    case 'openTask':
      return openTask(deps, call);
    case 'openNextRound':
      return openNextRound(deps, call);
    case 'conclude':
      return conclude(deps, call);
    case 'endSecondReply':
      return endSecondReply(deps, call);
    case 'endReturn':
      return endReturn(deps, call);
    case 'recordFailure':
      return recordFailure(deps, call);
    case 'awaitRound':
      return awaitRound(deps, call);
    case 'runRound':
      return runRound(deps, call);
    case 'recordRoundFailure':
      return recordRoundFailure(deps, call);
  }
}

/** What the state machine calls: one action a call, each safe to repeat, each with a line that names item and execution. */
export function createTasks(deps: WorkflowDeps) {
  return async (call: WorkflowCall): Promise<unknown> => {
    const wrote: Written[] = [];
    const events = () => wrote.map(placeOf);
    try {
      const answer = await act({ ...deps, store: { ...deps.store, wrote } }, call);
      logger.info('step', { ...idsOf(call), events: events() });
      return answer;
    } catch (error) {
      logger.error('step failed', { ...idsOf(call), events: events(), error: error as Error });
      throw error;
    }
  };
}

export const handler = createTasks({
  store: storeFromEnvironment(),
  sfn: new SFNClient({}),
  clock: systemClock,
});
