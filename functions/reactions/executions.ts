import { type SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import type { Machine } from '../domain/machines.ts';
import type { About } from './queueNotices.ts';

/** What starting and stopping needs. */
export interface Executions {
  sfn: SFNClient;
  machineArn: (machine: Machine) => string;
  /** Told which execution it is about. */
  about: About;
}

/** Starts an execution; its name makes a second call harmless. */
export async function beginExecution(
  { sfn, machineArn, about }: Executions,
  machine: Machine,
  name: string,
  input: object,
): Promise<void> {
  about.execution = name;
  try {
    await sfn.send(
      new StartExecutionCommand({
        stateMachineArn: machineArn(machine),
        name,
        input: JSON.stringify(input),
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}

/** Stops an execution, if it still runs; `error` is what an auditor reads. */
export async function endExecution(
  { sfn, machineArn, about }: Executions,
  machine: Machine,
  name: string,
  error: string,
): Promise<void> {
  about.execution = name;
  const executions = machineArn(machine).replace(':stateMachine:', ':execution:');
  try {
    await sfn.send(new StopExecutionCommand({ executionArn: `${executions}:${name}`, error }));
  } catch (failure) {
    if (!(failure instanceof Error && failure.name === 'ExecutionDoesNotExist')) throw failure;
  }
}
