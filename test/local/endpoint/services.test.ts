import { SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import {
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../../local/endpoint/fault.ts';
import { resources } from './resources.ts';
import { startRig } from './rig.ts';

/** A function as the project makes them: bundled, with the SDK inside. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { DynamoDBClient, PutItemCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
        const client = new DynamoDBClient({ maxAttempts: 1 });
        const key = (pk) => ({ pk: { S: pk } });
        export const handler = async ({ act, fail }) => {
          if (fail) throw new RangeError('no');
          const Command = act === 'delete' ? DeleteItemCommand : PutItemCommand;
          await client.send(new Command({ TableName: 'Events', Item: key('f'), Key: key('f') }));
          return new Date().toISOString();
        };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outputFiles[0]?.text ?? '';
}

const MACHINE = 'arn:aws:states:us-east-1:000000000000:stateMachine:handling';
const asked: [string, unknown][] = [];
let trouble: Fault | undefined;
let rig: Awaited<ReturnType<typeof startRig>>;
beforeAll(async () => {
  rig = await startRig({
    resources: resources(),
    code: { 'index.mjs': await bundled() },
    states: (action, body) => {
      asked.push([action, body]);
      if (action === 'StartExecution') return { executionArn: 'x', startDate: 1_800_000_000.5 };
      if (body.output === '"late"') {
        throw Object.assign(new Error('Task Timed Out'), { name: 'TaskTimedOut' });
      }
      return {};
    },
    intercept: (service, action) =>
      service === 'dynamodb' && action === 'PutItem' ? trouble : undefined,
  });
});
afterAll(() => rig.stop());

describe('Step Functions', () => {
  it('passes action and body on, and the engine’s errors back by name', async () => {
    const { sfn } = rig.as('LOCALf');
    const started = await sfn.send(
      new StartExecutionCommand({ stateMachineArn: MACHINE, input: '{}' }),
    );
    expect(started.startDate).toEqual(new Date(1_800_000_000_500));
    expect(asked.at(-1)).toEqual([
      'StartExecution',
      expect.objectContaining({ stateMachineArn: MACHINE, input: '{}' }),
    ]);
    const tell = (output: string) =>
      sfn.send(new SendTaskSuccessCommand({ taskToken: 't', output }));
    await expect(tell('1')).resolves.toBeDefined();
    await expect(tell('"late"')).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('judges machines, executions and tokens', async () => {
    const start = (stateMachineArn: string) => new StartExecutionCommand({ stateMachineArn });
    const stop = (machine: string) =>
      new StopExecutionCommand({
        executionArn: `arn:aws:states:us-east-1:000000000000:execution:${machine}:a`,
      });
    const { sfn } = rig.as('LOCALf');
    await expect(sfn.send(start(`${MACHINE}2`))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await expect(sfn.send(stop('handling'))).resolves.toBeDefined();
    await expect(sfn.send(stop('other'))).rejects.toThrow(/states:StopExecution/);
    const token = new SendTaskSuccessCommand({ taskToken: 't', output: '1' });
    await expect(rig.as('LOCALnone').sfn.send(token)).rejects.toThrow(
      `states:SendTaskSuccess on resource: ${MACHINE}`,
    );
  });
});

describe('SES', () => {
  const mail = (more: object = {}) => ({
    Source: '=?UTF-8?B?5Zue6Z+z?= <noreply@x.example>',
    Destination: { ToAddresses: ['a@y.example'], CcAddresses: ['<b@y.example>'] },
    Message: {
      Subject: { Data: '答复 & 评价' },
      Body: { Html: { Data: '<b>好</b>' }, Text: { Data: '好' } },
    },
    ConfigurationSetName: 'set',
    Tags: [{ Name: 'kind', Value: 'rating' }],
    ...more,
  });
  const send = (more: object, key = 'LOCALf') =>
    rig.as(key).ses.send(new SendEmailCommand(mail(more)));

  it('accepts a mail into the sink', async () => {
    const { MessageId } = await send({});
    expect(MessageId).toBe('id-1');
    expect(rig.mails).toEqual([
      {
        from: '=?UTF-8?B?5Zue6Z+z?= <noreply@x.example>',
        to: ['a@y.example', 'b@y.example'],
        subject: '答复 & 评价',
        html: '<b>好</b>',
        text: '好',
        tags: { kind: 'rating' },
        configurationSet: 'set',
      },
    ]);
  });

  it.each([
    [{ Source: 'a@stranger.example' }, 'MessageRejected', /not verified/],
    [{ ConfigurationSetName: 'gone' }, 'ConfigurationSetDoesNotExistException', /does not exist/],
    [{ Source: '回音 <noreply@x.example>' }, 'InvalidParameterValue', /ASCII/],
    [{ Destination: { ToAddresses: ['nobody'] } }, 'InvalidParameterValue', /@domain/],
    [{ Destination: { ToAddresses: [] } }, 'InvalidParameterValue', /'To'/],
    [
      { Destination: { ToAddresses: Array.from({ length: 51 }, (_, at) => `a${at}@y.example`) } },
      'InvalidParameterValue',
      /exceeds 50/,
    ],
    [{ Tags: [{ Name: '种类', Value: 'x' }] }, 'InvalidParameterValue', /tag name/],
  ])('refuses what SES refuses: %j', async (more, name, message) => {
    const failure = await send(more).catch((error: Error) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(message) });
    expect(failure).toHaveProperty('name', name);
  });

  it('judges identity and configuration set, and has no other operation', async () => {
    await expect(send({}, 'LOCALnone')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'ses:SendEmail on resource: arn:aws:ses:us-east-1:000000000000:identity/x.example',
      ),
    });
    const raw = new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('x') } });
    await expect(rig.as('LOCALf').ses.send(raw)).rejects.toThrow(/ses:SendRawEmail/);
  });
});

interface Reply {
  __type?: string;
  message?: string;
  errorType?: string;
}

describe('SES without an identity in the template', () => {
  it('takes the address or domain that the role names', async () => {
    const { Identity: _identity, ...others } = resources();
    const second = await startRig({ resources: others, code: { 'index.mjs': '' } });
    const send = (Source: string) =>
      second.as('LOCALf').ses.send(
        new SendEmailCommand({
          Source,
          Destination: { ToAddresses: ['a@y.example'] },
          Message: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } },
        }),
      );
    await expect(send('noreply@x.example')).resolves.toBeDefined();
    await expect(send('noreply@z.example')).rejects.toThrow(/identity\/noreply@z\.example/);
    await second.stop();
  });
});

describe('plain requests', () => {
  const post = async (
    path: string,
    scope: string,
    headers: Record<string, string>,
    body: unknown,
    key = 'LOCALf',
  ) => {
    const answer = await fetch(rig.endpoint.url + path, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/us-east-1/${scope}/aws4_request, SignedHeaders=host, Signature=0`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Reply };
  };
  const put = (Entries: object[], key?: string) =>
    post('/', 'events', { 'x-amz-target': 'AWSEvents.PutEvents' }, { Entries }, key);

  it('puts events on the bus, each judged by itself', async () => {
    const good = { Source: 'huiyin', DetailType: 'Closed', Detail: '{"id":1}' };
    const { body } = await put([good, { ...good, Source: 'aws.ses' }, { ...good, Detail: 'no' }]);
    expect(body).toMatchObject({
      FailedEntryCount: 2,
      Entries: [
        { EventId: expect.any(String) },
        { ErrorCode: 'NotAuthorizedForSourceException' },
        { ErrorCode: 'MalformedDetail' },
      ],
    });
    expect(rig.events).toEqual([
      { source: 'huiyin', 'detail-type': 'Closed', detail: { id: 1 }, resources: [] },
    ]);
    expect((await put([good], 'LOCALnone')).body.__type).toContain('AccessDeniedException');
  });

  it('invokes functions, which call back with their own rights in virtual time', async () => {
    const invoke = (name: string, event: object) =>
      post(`/2015-03-31/functions/${name}/invocations`, 'lambda', {}, event);
    const { body } = await invoke('f', { act: 'put' });
    expect(Math.abs(Date.parse(String(body)) - rig.clock.now())).toBeLessThan(5000);
    const refused = await invoke('f', { act: 'delete' });
    expect(refused.headers.get('x-amz-function-error')).toBe('Unhandled');
    expect(refused.body).toMatchObject({
      errorType: 'AccessDeniedException',
      errorMessage: expect.stringContaining('assumed-role/R/f is not authorized'),
    });
    expect((await invoke('none', {})).status).toBe(403);
    expect((await invoke('gone', {})).status).toBe(404);
    expect((await invoke('f', { fail: true })).body.errorType).toBe('RangeError');
  });

  it('refuses unsigned requests and services that are not here', async () => {
    const unsigned = await fetch(rig.endpoint.url, { method: 'POST' });
    expect(unsigned.status).toBe(403);
    expect(unsigned.headers.get('date')).toContain(
      String(new Date(rig.clock.now()).getUTCFullYear()),
    );
    const other = await post('/', 'sts', {}, {});
    expect(other.body.message).toMatch(/本机没有这项服务：sts/);
  });

  it('lets faults be injected, before or after the call', async () => {
    const invoke = () => post('/2015-03-31/functions/f/invocations', 'lambda', {}, { act: 'put' });
    trouble = new Fault('ProvisionedThroughputExceededException', 'slow down');
    expect((await invoke()).body.errorType).toBe('ProvisionedThroughputExceededException');
    trouble = new Fault('InternalServerError', 'lost', 500, true);
    expect((await invoke()).body.errorType).toBe('InternalServerError');
    trouble = undefined;
    expect((await invoke()).headers.get('x-amz-function-error')).toBeNull();
    expect(rig.errors).toEqual([]);
  });
});
