import type { ExecutionPort, ExecutionRow, HistoryEvent, Machine } from './dev/executionPort.ts';
import type { States } from './states/engine.ts';

/** The executions of the engine as the pages look at them. */
export function executionsOf(
  states: States,
): ExecutionPort & { counts(): { running: number; executions: number } } {
  const list = () => states.list() as unknown as ExecutionRow[];
  return {
    list,
    find: (name) => list().find((execution) => execution.name === name),
    history: (arn) => states.history(arn) as unknown as HistoryEvent[],
    describe: (executionArn) => states.handle('DescribeExecution', { executionArn }),
    async definition(executionArn) {
      const given = { executionArn };
      const answer = await states.handle('DescribeStateMachineForExecution', given);
      return JSON.parse((answer as { definition: string }).definition) as Machine;
    },
    remove: (arn) => states.deleteExecution(arn),
    counts() {
      const all = list();
      const running = all.filter(({ status }) => status === 'RUNNING').length;
      return { running, executions: all.length };
    },
  };
}
