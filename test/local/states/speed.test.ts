import { describe, expect, it } from 'vitest';
import { createStates } from '../../../local/states/engine.ts';
import { FUNCTION, machine } from './bench.ts';

const STATES = 30;
const RUNS = 1500;

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

describe('speed', () => {
  it('spends well under a millisecond of CPU on thirty states with their history', async () => {
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
    const lap = async (runs: number, from: number) => {
      const before = process.cpuUsage();
      for (let n = 0; n < runs; n += 1) {
        const end = new Promise<void>((resolve) => {
          ended = resolve;
        });
        await states.handle('StartExecution', { stateMachineArn, name: `e${from + n}`, input });
        await end;
        if (n % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / runs;
    };
    await lap(RUNS, 0);
    const micros = await lap(RUNS, RUNS);
    await states.stop();
    expect(succeeded).toBe(2 * RUNS);
    process.stdout.write(`30 states: ${micros.toFixed(0)} µs of CPU, history kept\n`);
    expect(micros).toBeLessThan(1000);
  });
});
