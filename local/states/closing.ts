import type { Core, Ending } from './core.ts';
import { record } from './history.ts';
import type { Execution, ExecutionStatusDetail } from './types.ts';

const EVENTS = {
  RUNNING: '',
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

/** The event that other systems get about an execution's status. */
export function statusDetail(execution: Execution): ExecutionStatusDetail {
  const { output } = execution;
  return {
    executionArn: execution.arn,
    stateMachineArn: execution.machineArn,
    name: execution.name,
    status: execution.status,
    startDate: execution.startedAt,
    stopDate: execution.stoppedAt,
    input: execution.input,
    inputDetails: { included: true },
    output,
    outputDetails: output === null ? null : { included: true },
    error: execution.error,
    cause: execution.cause,
  };
}

/**
 * Tells `onStatusChange`, after the commit; a status that a crash kept back is told at the next
 * start, so one may be told twice and none is lost.
 */
export function announce(
  core: Pick<Core, 'journal'>,
  execution: Execution,
  tell: ((detail: ExecutionStatusDetail) => void) | undefined,
): void {
  const { status } = execution;
  if (!tell) {
    execution.announced = status;
    return;
  }
  const detail = statusDetail(execution);
  core.journal.after(() => {
    try {
      tell(detail);
      core.journal.announced(execution, status);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  });
}

/** Builds `close`: final event, threads gone, status told. */
export function createClose(
  core: Core,
  tell: ((detail: ExecutionStatusDetail) => void) | undefined,
): (execution: Execution, ending: Ending) => void {
  return (execution, ending) => {
    if (execution.status !== 'RUNNING') return;
    const { status, output, error, cause } = ending;
    const now = core.now();
    const details: Record<string, unknown> = {};
    if (output !== undefined) details.output = output;
    if (error) details.error = error;
    else if (status === 'TIMED_OUT') details.error = 'States.Timeout';
    if (cause !== undefined) details.cause = cause;
    const after = ending.thread ?? { lastEvent: execution.lastEvent };
    record(execution, after, now, EVENTS[status], details);
    execution.status = status;
    execution.output = output ?? null;
    execution.error = error || null;
    execution.cause = cause ?? null;
    execution.stoppedAt = now;
    execution.rowChanged = true;
    for (const thread of execution.threads.values()) core.journal.remove(execution, thread);
    core.journal.touch(execution);
    announce(core, execution, tell);
  };
}
