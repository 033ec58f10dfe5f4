import { type ExecutionListItem, ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { resumeRoute } from '../domain/decide/course.ts';
import { MACHINES, type Machine } from '../domain/machines.ts';
import { SYSTEM } from '../domain/roles.ts';
import { courseOf, executionName } from '../domain/route.ts';
import { logger } from '../runtime/logger.ts';
import { decideAndAppend } from '../store/command.ts';
import { runningKey, SHARDS } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import { eachApart } from './eachApart.ts';
import { reconcileRounds } from './reconcileRounds.ts';

/** An execution lives a year at most; a new one takes over well before. */
const OLD_MS = 300 * 24 * 3600 * 1000;
/** An item that changed this recently may have an execution on its way. */
const SETTLING_MS = 5 * 60 * 1000;

/** Running executions by name; one call for each thousand, never one for each item. */
async function runningExecutions(deps: JobDeps) {
  const running = new Map<string, ExecutionListItem>();
  for (const machine of MACHINES) await addRunning(deps, machine, running);
  return running;
}

async function addRunning(
  { sfn, machineArn }: JobDeps,
  machine: Machine,
  running: Map<string, ExecutionListItem>,
): Promise<void> {
  let nextToken: string | undefined;
  do {
    const page = await sfn.send(
      new ListExecutionsCommand({
        stateMachineArn: machineArn(machine),
        statusFilter: 'RUNNING',
        maxResults: 1000,
        nextToken,
      }),
    );
    for (const execution of page.executions ?? []) {
      if (execution.name) running.set(execution.name, execution);
    }
    nextToken = page.nextToken;
  } while (nextToken);
}

/** Why an item needs a new execution, or undefined when its own is well. */
function whyResume(
  execution: ExecutionListItem | undefined,
  waiting: boolean,
  nowMs: number,
): string | undefined {
  if (!execution) return '没有运行中的流程';
  if (!waiting) return '流程停滞：没有待办，也没有往下走';
  const age = nowMs - (execution.startDate?.getTime() ?? nowMs);
  return age > OLD_MS ? '流程将满一年' : undefined;
}

/**
 * Finds items without a living execution and takes their route up again at the recorded step
 * (design.md §2). Running it twice changes nothing: the first run's new attempt is what the second
 * finds. An item that fails keeps no other back.
 * @throws AggregateError when some items failed
 */
export async function reconcile(deps: JobDeps): Promise<Record<string, number>> {
  const { store, clock } = deps;
  const running = await runningExecutions(deps);
  const nowMs = Date.parse(clock.instant());
  const apart = eachApart();
  const today = clock.today();
  let resumed = 0;
  let overdue = 0;
  for (let shard = 0; shard < SHARDS; shard += 1) {
    for await (const row of partition(store, runningKey(shard))) {
      const name = String(row.sk);
      if (row.until !== undefined && String(row.until) < today) overdue += 1;
      const reason = whyResume(running.get(name), row.waiting === true, nowMs);
      if (!reason || nowMs - Date.parse(String(row.changedAt)) < SETTLING_MS) continue;
      const version = await apart.attempt(String(row.itemId), (itemId) =>
        decideAndAppend(store, itemId, SYSTEM, clock, (state) => {
          const course = state && courseOf(state, row.side as string | undefined);
          if (!course || executionName(state, course) !== name) return undefined;
          return { body: resumeRoute(state, reason, course) };
        }),
      );
      if (version === undefined) continue;
      logger.warn('route resumed', { execution: name, reason });
      resumed += 1;
    }
  }
  resumed += await reconcileRounds(
    deps,
    (name) => whyResume(running.get(name), true, nowMs),
    apart,
  );
  apart.raise();
  return { running: running.size, resumed, ...(overdue > 0 ? { overdue } : {}) };
}
