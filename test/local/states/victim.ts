import { createStates } from '../../../local/states/engine.ts';
import { FUNCTION, human, machine } from './bench.ts';

/** A process that starts executions and completes their tokens as fast as it can, to be killed. */
const told = (kind: string, name: string, token = '') => process.send?.({ kind, name, token });

const states = createStates({
  dbPath: process.argv[2] ?? ':memory:',
  now: Date.now,
  accountId: '123456789012',
  region: 'cn-north-1',
  partition: 'aws-cn',
  invokeLambda: async ({ payload }) => {
    const { token, name } = payload as { token?: string; name: string };
    if (token !== undefined) {
      told('token', name, token);
      setTimeout(() => void send(name, token), Math.random() * 10);
    }
    return payload;
  },
});

async function send(name: string, taskToken: string): Promise<void> {
  await states.handle('SendTaskSuccess', { taskToken, output: JSON.stringify(`answer ${name}`) });
  told('sent', name);
}

const name = '{% $states.context.Execution.Name %}';
const Payload = { token: '{% $states.context.Task.Token %}', name };
const stateMachineArn = states.createStateMachine({
  name: 'm',
  roleArn: 'role',
  definition: machine({
    StartAt: 'A',
    States: {
      A: { Type: 'Task', Resource: FUNCTION, Arguments: { name }, Next: 'T' },
      T: human({ Arguments: { FunctionName: 'open', Payload }, Next: 'B' }),
      B: { Type: 'Task', Resource: FUNCTION, Output: '{% $states.input %}', Next: 'W' },
      W: { Type: 'Wait', Seconds: 1, End: true },
    },
  }),
});
states.start();
for (let n = 0; ; n += 1) {
  await states.handle('StartExecution', { stateMachineArn, name: `e${n}` });
  told('started', `e${n}`);
}
