import type { TaskState } from './machine.ts';

interface TaskDetails {
  input?: string;
  output?: string;
  region?: string;
  error?: string;
  cause?: string;
  timeoutInSeconds?: number;
  heartbeatInSeconds?: number;
}

type Suffix = 'Scheduled' | 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut';

/** Written out rather than put together: looking up a fresh string costs far more. */
const FUNCTION: Record<Suffix, string> = {
  Scheduled: 'LambdaFunctionScheduled',
  Started: 'LambdaFunctionStarted',
  Submitted: '',
  Succeeded: 'LambdaFunctionSucceeded',
  Failed: 'LambdaFunctionFailed',
  TimedOut: 'LambdaFunctionTimedOut',
};
const TASK: Record<Suffix, string> = {
  Scheduled: 'TaskScheduled',
  Started: 'TaskStarted',
  Submitted: 'TaskSubmitted',
  Succeeded: 'TaskSucceeded',
  Failed: 'TaskFailed',
  TimedOut: 'TaskTimedOut',
};

/**
 * Type and details of a task's event: `LambdaFunction…` when the resource is a function's ARN,
 * `Task…` when it is an integration.
 */
export function taskEvent(
  state: TaskState,
  suffix: Suffix,
  details: TaskDetails,
): [string, Record<string, unknown> | null] {
  const { input, region, ...rest } = details;
  if (state.integration === 'function') {
    const type = FUNCTION[suffix];
    if (suffix === 'Started') return [type, null];
    if (suffix !== 'Scheduled') return [type, rest];
    const { timeoutInSeconds } = details;
    return [type, { resource: state.resource, input, timeoutInSeconds }];
  }
  const resource = state.integration === 'invoke' ? 'invoke' : 'invoke.waitForTaskToken';
  const common = { resourceType: 'lambda', resource };
  if (suffix === 'Scheduled') {
    return ['TaskScheduled', { ...common, region, parameters: input, ...rest }];
  }
  return [TASK[suffix], { ...common, ...rest }];
}
