import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, bench, human, only, START, tokenOf } from './bench.ts';

let b: Bench;
let server: Server;
let client: SFNClient;

beforeEach(async () => {
  b = bench({ answer: () => null });
  server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    try {
      response.end(JSON.stringify(await b.states.handle(action, JSON.parse(text))));
    } catch (error) {
      const { name, message } = error as Error;
      response.writeHead(400).end(JSON.stringify({ __type: name, message }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  });
});
afterEach(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

describe('the AWS SDK', () => {
  it('understands answers, dates and errors', async () => {
    const first = await b.run(only(human()), { n: 1 }, '甲');
    const stateMachineArn = first.replace(/execution:m:.*/, 'stateMachine:m');
    const start = (name: string, input: string) =>
      client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    const { executionArn, startDate } = await start('乙', '{"n":2}');
    expect(startDate).toEqual(new Date(START));
    await expect(start('乙', '{}')).rejects.toBeInstanceOf(ExecutionAlreadyExists);

    const taskToken = tokenOf(b);
    const send = () => client.send(new SendTaskSuccessCommand({ taskToken, output: '{"ok":1}' }));
    await send();
    await expect(send()).rejects.toBeInstanceOf(TaskTimedOut);
    const seen = await client.send(new DescribeExecutionCommand({ executionArn: first }));
    expect(seen).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"ok":1}',
      stopDate: new Date(START),
    });

    await client.send(new StopExecutionCommand({ executionArn }));
    const list = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(list.executions?.map((one) => `${one.name} ${one.status}`)).toEqual([
      '乙 ABORTED',
      '甲 SUCCEEDED',
    ]);
    const history = await client.send(new GetExecutionHistoryCommand({ executionArn: first }));
    expect(history.events?.map((event) => event.type)).toContain('TaskSubmitted');
    expect(history.events?.[0]?.timestamp).toEqual(new Date(START));
  });
});
