import { SendTaskSuccessCommand, type SFNClient } from '@aws-sdk/client-sfn';
import type { RouteFacts } from '../domain/decide/facts.ts';
import type { Task } from '../domain/state.ts';

/** The errors that mean: already told, or the execution is gone (reconciliation sees to that). */
const TOLD = new Set(['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist']);

/** Hands in a token with what its step came to. Saying it twice is harmless. */
export async function tellOutput(sfn: SFNClient, token: string, output: object): Promise<void> {
  try {
    await sfn.send(
      new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }),
    );
  } catch (error) {
    if (!(error instanceof Error && TOLD.has(error.name))) throw error;
  }
}

/**
 * Tells the state machine that a human step is over: its outcome, by whom, and the facts that
 * its Choices ask. Saying it twice is harmless.
 */
export async function tellDone(
  sfn: SFNClient,
  token: string,
  task: Task,
  facts: RouteFacts,
): Promise<void> {
  await tellOutput(sfn, token, { outcome: task.outcome, by: task.doneBy, ...facts });
}
