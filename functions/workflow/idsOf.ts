import type { WorkflowCall } from './call.ts';

/** Name of an execution, the last part of its ARN: it begins with the id of its item. */
const nameOf = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

/** What a line of the log says of a call: which action of which execution, for which item or round. */
export function idsOf(call: WorkflowCall): Record<string, string> {
  const { action, execution, input } = call;
  return {
    action,
    ...('step' in call ? { step: call.step } : {}),
    ...('stream' in input ? { stream: input.stream } : {}),
    ...(input.itemId ? { itemId: input.itemId } : {}),
    ...(execution ? { execution: nameOf(execution) } : {}),
  };
}
