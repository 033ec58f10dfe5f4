import { describe, expect, it } from 'vitest';
import { createStates } from '../../../local/states/engine.ts';
import { FUNCTION, machine } from './bench.ts';

const STATES = 30;
const RUNS = 100;
/** Start, end, and entering and leaving each state; a Task also is scheduled, started and succeeds. */
const EVENTS = 2 + 2 * STATES - 1 + 3 * 21;

/** 21 Tasks, 6 Choices, 2 Passes, Succeed: the flow by which engines are compared. */
function route(): string {
  const States: Record<string, unknown> = {};
  for (let n = 0; n < STATES - 1; n += 1) {
    const Next = `S${n + 1}`;
    const Condition = '{% $states.input.kind = "A" %}';
    if (n === 10 || n === 20) States[`S${n}`] = { Type: 'Pass', Next };
    else if ([3, 7, 12, 16, 22, 26].includes(n)) {
      States[`S${n}`] = { Type: 'Choice', Choices: [{ Condition, Next }] };
    } else States[`S${n}`] = { Type: 'Task', Resource: FUNCTION, Next };
  }
  States[`S${STATES - 1}`] = { Type: 'Succeed' };
  return machine({ StartAt: 'S0', States });
}

describe('the flow of thirty states', () => {
  it('leaves the same number of history events each time', async () => {
    const input = '{"n":1,"kind":"A"}';
    const answer: unknown = JSON.parse(input);
    let ended = () => {};
    let succeeded = 0;
    const states = createStates({
      dbPath: ':memory:',
      now: Date.now,
      accountId: '123456789012',
      region: 'cn-north-1',
      partition: 'aws-cn',
      invokeLambda: async () => answer,
      onStatusChange: ({ status }) => {
        if (status === 'RUNNING') return;
        if (status === 'SUCCEEDED') succeeded += 1;
        ended();
      },
    });
    const stateMachineArn = states.createStateMachine({
      name: 'm',
      roleArn: 'r',
      definition: route(),
    });
    for (let n = 0; n < RUNS; n += 1) {
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      await states.handle('StartExecution', { stateMachineArn, name: `e${n}`, input });
      await end;
    }
    expect(succeeded).toBe(RUNS);
    for (const { arn } of states.list()) expect(states.history(String(arn))).toHaveLength(EVENTS);
    await states.stop();
  });
});
