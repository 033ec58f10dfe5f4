/** Types of history events. Their places are stored: append, never reorder. */
const TYPES = [
  'ExecutionStarted',
  'ExecutionSucceeded',
  'ExecutionFailed',
  'ExecutionAborted',
  'ExecutionTimedOut',
  'EvaluationFailed',
  'TaskScheduled',
  'TaskStarted',
  'TaskSubmitted',
  'TaskSucceeded',
  'TaskFailed',
  'TaskTimedOut',
  'LambdaFunctionScheduled',
  'LambdaFunctionStarted',
  'LambdaFunctionSucceeded',
  'LambdaFunctionFailed',
  'LambdaFunctionTimedOut',
  'TaskStateEntered',
  'TaskStateExited',
  'ChoiceStateEntered',
  'ChoiceStateExited',
  'PassStateEntered',
  'PassStateExited',
  'WaitStateEntered',
  'WaitStateExited',
  'SucceedStateEntered',
  'SucceedStateExited',
  'FailStateEntered',
  'ParallelStateEntered',
  'ParallelStateStarted',
  'ParallelStateSucceeded',
  'ParallelStateFailed',
  'ParallelStateExited',
  'MapStateEntered',
  'MapStateStarted',
  'MapIterationStarted',
  'MapIterationSucceeded',
  'MapIterationFailed',
  'MapIterationAborted',
  'MapStateSucceeded',
  'MapStateFailed',
  'MapStateExited',
];

const CODES = new Map(TYPES.map((type, code) => [type, code]));

/** The number under which a type is stored. */
export function codeOf(type: string): number {
  const code = CODES.get(type);
  if (code === undefined) throw new Error(`no code for event type ${type}`);
  return code;
}

/** The type stored under a number. */
export function typeOf(code: number): string {
  const type = TYPES[code];
  if (type === undefined) throw new Error(`no event type ${code}`);
  return type;
}
