import { describe, expect, it } from 'vitest';
import { ACCOUNT, bench, human, machine, only, START } from './bench.ts';

const MACHINE = `${ACCOUNT}:stateMachine:m`;
const DAY = 86_400_000;

describe('StartExecution', () => {
  it('answers the same for the same name and input while it runs, else refuses', async () => {
    const b = bench({ answer: () => null });
    const arn = await b.run(only(human()), { n: 1 }, '全国-2026-012-r1-a1');
    const start = (input: string) =>
      b.states.handle('StartExecution', {
        stateMachineArn: MACHINE,
        name: '全国-2026-012-r1-a1',
        input,
      });
    b.clock.now += 5000;
    expect(await start('{"n":1}')).toEqual({ executionArn: arn, startDate: START / 1000 });
    expect(b.calls).toHaveLength(1);
    const exists = {
      name: 'ExecutionAlreadyExists',
      message: `Execution Already Exists: '${arn}'`,
    };
    await expect(start('{"n":2}')).rejects.toMatchObject(exists);
    await b.states.handle('StopExecution', { executionArn: arn, error: 'E', cause: 'C' });
    expect(await b.describe(arn)).toMatchObject({ status: 'ABORTED', error: 'E', cause: 'C' });
    await expect(start('{"n":1}')).rejects.toMatchObject(exists);
    b.clock.now += 90 * DAY - 1;
    await expect(start('{"n":1}')).rejects.toMatchObject(exists);
    b.clock.now += 1;
    expect(await start('{"n":1}')).toMatchObject({ executionArn: arn });
    expect((await b.describe(arn)).status).toBe('RUNNING');
  });

  it('refuses unknown machines, bad names, bad and too large inputs', async () => {
    const b = bench();
    await b.run(only({ Type: 'Pass' }));
    const start = (body: object) =>
      b.states.handle('StartExecution', { stateMachineArn: MACHINE, ...body });
    await expect(start({ stateMachineArn: `${MACHINE}x` })).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
    for (const name of ['a b', 'a/b', 'x'.repeat(81), 'a:b']) {
      await expect(start({ name })).rejects.toMatchObject({ name: 'InvalidName' });
    }
    await expect(start({ input: '{' })).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    const input = JSON.stringify('x'.repeat(262_144));
    await expect(start({ input })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(b.states.handle('CreateActivity', {})).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
  });
});

describe('ListExecutions', () => {
  it('lists newest first, by status, in pages', async () => {
    const b = bench({ answer: () => null });
    for (let n = 0; n < 5; n += 1) {
      await b.run(only(n % 2 ? human() : { Type: 'Pass' }), {}, `e${n}`);
      b.clock.now += 1000;
    }
    const list = async (body: object) => {
      const answer = await b.states.handle('ListExecutions', { stateMachineArn: MACHINE, ...body });
      const { executions, nextToken } = answer as {
        executions: { name: string }[];
        nextToken?: string;
      };
      return { names: executions.map((one) => one.name), nextToken };
    };
    expect((await list({})).names).toEqual(['e4', 'e3', 'e2', 'e1', 'e0']);
    expect((await list({ statusFilter: 'RUNNING' })).names).toEqual(['e3', 'e1']);
    const one = await list({ maxResults: 2 });
    const two = await list({ maxResults: 2, nextToken: one.nextToken });
    const three = await list({ maxResults: 2, nextToken: two.nextToken });
    expect([one, two, three].map((page) => page.names)).toEqual([
      ['e4', 'e3'],
      ['e2', 'e1'],
      ['e0'],
    ]);
    expect(three.nextToken).toBeUndefined();
    const foreign = list({ statusFilter: 'RUNNING', nextToken: one.nextToken });
    await expect(foreign).rejects.toMatchObject({ name: 'InvalidToken' });
    expect(b.states.list('m')).toHaveLength(5);
    expect(b.states.list('other')).toHaveLength(0);
  });
});

describe('GetExecutionHistory', () => {
  it('gives events in order or reversed, in pages, with or without data', async () => {
    const b = bench({ answer: () => ({ ok: 1 }) });
    const Arguments = { FunctionName: 'f', Payload: {} };
    const Resource = 'arn:aws-cn:states:::lambda:invoke';
    const state = { Type: 'Task', Resource, Arguments, TimeoutSeconds: 9, Assign: { v: 1 } };
    const executionArn = await b.run(only(state), { a: 1 });
    const get = async (body: object) =>
      (await b.states.handle('GetExecutionHistory', { executionArn, ...body })) as {
        events: Record<string, unknown>[];
        nextToken?: string;
      };
    const { events } = await get({});
    expect(events[0]).toEqual({
      id: 1,
      previousEventId: 0,
      timestamp: START / 1000,
      type: 'ExecutionStarted',
      executionStartedEventDetails: {
        input: '{"a":1}',
        inputDetails: { truncated: false },
        roleArn: 'role',
      },
    });
    expect(events[2]).toMatchObject({
      type: 'TaskScheduled',
      taskScheduledEventDetails: {
        resourceType: 'lambda',
        resource: 'invoke',
        region: 'cn-north-1',
        parameters: JSON.stringify(Arguments),
        timeoutInSeconds: 9,
      },
    });
    expect(events[5]).toMatchObject({
      type: 'TaskStateExited',
      previousEventId: 5,
      stateExitedEventDetails: {
        name: 'S',
        assignedVariables: { v: '1' },
        assignedVariablesDetails: { truncated: false },
      },
    });
    const last = await get({ reverseOrder: true, maxResults: 3 });
    expect(last.events.map((event) => event.id)).toEqual([7, 6, 5]);
    const more = await get({ reverseOrder: true, maxResults: 3, nextToken: last.nextToken });
    expect(more.events.map((event) => event.id)).toEqual([4, 3, 2]);
    const bare = await get({ includeExecutionData: false });
    expect(bare.events[0]?.executionStartedEventDetails).toEqual({ roleArn: 'role' });
    expect(b.states.history(executionArn)).toEqual(events);
  });
});

describe('state machines', () => {
  it('are described and listed', async () => {
    const b = bench();
    const arn = await b.run(only({ Type: 'Pass' }));
    const definition = machine(only({ Type: 'Pass' }));
    expect(
      await b.states.handle('DescribeStateMachine', { stateMachineArn: MACHINE }),
    ).toMatchObject({
      name: 'm',
      status: 'ACTIVE',
      type: 'STANDARD',
      definition,
      roleArn: 'role',
      creationDate: START / 1000,
    });
    expect(await b.states.handle('ListStateMachines', {})).toMatchObject({
      stateMachines: [{ stateMachineArn: MACHINE, name: 'm' }],
    });
    expect(await b.describe(arn)).toMatchObject({
      stateMachineArn: MACHINE,
      input: '{}',
      output: '{}',
      redriveStatus: 'NOT_REDRIVABLE',
    });
  });
});
