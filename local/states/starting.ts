import { randomUUID } from 'node:crypto';
import type { Core } from './core.ts';
import { StatesError } from './errors.ts';
import type { Executions } from './executions.ts';
import { DAY, fits, NAME_DAYS } from './limits.ts';
import type { Machines } from './machines.ts';
import { seconds } from './timestamp.ts';
import { field, optionalField } from './validation.ts';

type Body = Record<string, unknown>;

/** Characters that a name may not have; Chinese is allowed. */
const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u;

/** StartExecution and StopExecution; each answers once its effect is on disk. */
export function createStarting(
  core: Core,
  machines: Machines,
  executions: Executions,
): Record<'StartExecution' | 'StopExecution', (body: Body) => Promise<object>> {
  const { journal } = core;

  function inputOf(body: Body): string {
    const input = optionalField(body, 'input', Infinity) ?? '{}';
    if (!fits(input)) {
      throw new StatesError(
        'ValidationException',
        "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144",
      );
    }
    try {
      JSON.parse(input);
    } catch (error) {
      const why = (error as Error).message;
      throw new StatesError(
        'InvalidExecutionInput',
        `Invalid State Machine Execution Input: '${why}'`,
      );
    }
    return input;
  }

  function nameOf(body: Body): string {
    const name = optionalField(body, 'name', Infinity) ?? randomUUID();
    if (name === '' || name.length > 80 || FORBIDDEN.test(name)) {
      throw new StatesError('InvalidName', `Invalid Name: '${name}'`);
    }
    return name;
  }

  return {
    /**
     * Same name and same input while it runs: the same answer. Otherwise a name stays taken until
     * 90 days after its execution has closed.
     */
    StartExecution: async (body) => {
      const machine = machines.get(field(body, 'stateMachineArn', 256));
      const name = nameOf(body);
      const input = inputOf(body);
      const arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`;
      const old = executions.find(arn);
      if (old) {
        const running = old.status === 'RUNNING';
        if (running && old.input === input) {
          await journal.kept();
          return { executionArn: arn, startDate: seconds(old.startedAt) };
        }
        const closed = old.stoppedAt ?? Infinity;
        if (running || core.now() - closed < NAME_DAYS * DAY) {
          await journal.kept();
          throw new StatesError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
        }
        executions.forget(old);
      }
      const execution = executions.start(machine, arn, name, input);
      await journal.kept();
      return { executionArn: arn, startDate: seconds(execution.startedAt) };
    },

    /** Stops a running execution; one that is over stays as it is. */
    StopExecution: async (body) => {
      const arn = field(body, 'executionArn', 256);
      const error = optionalField(body, 'error', 256);
      const cause = optionalField(body, 'cause', 32_768);
      const execution = executions.find(arn);
      if (!execution) {
        throw new StatesError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
      }
      const whole = executions.load(execution.id) ?? execution;
      core.close(whole, { status: 'ABORTED', error, cause });
      await journal.kept();
      return { stopDate: seconds(whole.stoppedAt ?? core.now()) };
    },
  };
}
