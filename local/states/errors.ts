/** An error of the Step Functions API: `name` is what the SDK sees as the exception's name. */
export class StatesError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** A definition that this engine refuses to load; the message names machine, state and field. */
export class DefinitionError extends Error {
  override name = 'InvalidDefinition';
}

/** What went wrong inside a state: becomes `$states.errorOutput`, or the execution's error. */
export class Failure extends Error {
  readonly error: string;
  override readonly cause: string | undefined;
  /** Field of the failing expression (`Output/a[0]`): set when an evaluation failed. */
  readonly location: string | undefined;
  /** True when a heartbeat, not the task's own limit, ran out. */
  readonly heartbeat: boolean;

  constructor(
    error: string,
    cause?: string,
    more: { location?: string; heartbeat?: boolean } = {},
  ) {
    super(cause ?? error);
    this.error = error;
    this.cause = cause;
    this.location = more.location;
    this.heartbeat = more.heartbeat ?? false;
  }
}

/** Errors that only their own name catches, never a wildcard. */
const TERMINAL = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/**
 * Whether a Retry or Catch entry applies to a failure. `States.ALL` matches all but the terminal
 * errors, `States.TaskFailed` all but those and time-outs; nothing catches `States.Runtime`.
 */
export function matches(names: readonly string[], failure: Failure): boolean {
  if (failure.error === 'States.Runtime') return false;
  for (const name of names) {
    if (name === failure.error) return true;
    if (name === 'States.HeartbeatTimeout' && failure.heartbeat) return true;
    if (TERMINAL.has(failure.error)) continue;
    if (name === 'States.ALL') return true;
    if (name === 'States.TaskFailed' && failure.error !== 'States.Timeout') return true;
  }
  return false;
}
