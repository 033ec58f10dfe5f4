import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFunctions } from '../../../local/lambda/host.ts';
import type { Functions } from '../../../local/ports.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

const CODE = `
import { setTimeout as sleep } from 'node:timers/promises';
const born = Date.now();
let calls = 0;
const acts = {
  echo: (event, context) => ({ event, name: context.functionName, arn: context.invokedFunctionArn,
    remaining: context.getRemainingTimeInMillis(), id: context.awsRequestId }),
  env: () => process.env,
  dates: () => ({ born, now: Date.now(), fresh: new Date().toISOString(), called: Date(),
    isDate: new Date() instanceof Date, same: new Date(5).getTime(), own: new Date().constructor === Date,
    utc: Date.UTC(2026, 0, 1), copy: structuredClone(new Date(7)).getTime() }),
  nothing: () => undefined,
  fail: () => { throw new RangeError('回不来'); },
  text: () => { throw 'only text'; },
  exit: () => process.exit(3),
  forget: async () => { Promise.reject(new Error('nobody waits')); await sleep(1000); },
  sleep: async ({ ms }) => { await sleep(ms); return process.pid; },
  count: () => ({ calls: ++calls, pid: process.pid }),
  large: ({ size }) => 'x'.repeat(size),
  say: () => { console.log('说一句'); },
};
export const handler = async (event, context) => acts[event.act](event, context);
`;

const OFFSET = 30 * 24 * 3_600_000;
let offset = OFFSET;
const clock = {
  now: () => Date.now() + offset,
  offset: () => offset,
  today: () => '2026-12-24',
};
const started: Functions[] = [];
afterAll(() => Promise.all(started.map((each) => each.stop())));

function fn(name: string, more: object = {}): object {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: name,
      Code: { S3Key: 'code.zip' },
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Timeout: 5,
      MemorySize: 256,
      ...more,
    },
  };
}

function host(
  resources: Record<string, object> = { F: fn('f') },
  more: { most?: number; idleMs?: number } = {},
  files: Record<string, string> = { 'index.mjs': CODE },
) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const out = cdkOut({ S: { Resources: resources } }, { code: files });
  const assembly = loadAssembly(out, {}, PLACE);
  const functions = createFunctions({ assembly, clock, folder, endpoint: PLACE.endpoint, ...more });
  started.push(functions);
  return { functions, folder };
}

describe('an invocation', () => {
  it('gives event and context, and the result back', async () => {
    const { functions } = host();
    const arn = 'arn:aws:lambda:us-east-1:000000000000:function:f';
    const result = await functions.invoke(arn, { act: 'echo', 字: '值' });
    expect(result).toMatchObject({ event: { act: 'echo', 字: '值' }, name: 'f', arn });
    expect(result).toHaveProperty(
      'remaining',
      expect.toSatisfy((ms: number) => ms > 4000),
    );
    expect(await functions.invoke('f', { act: 'nothing' })).toBeNull();
    expect(functions.busy()).toBe(0);
  });

  it('sees its own environment and Lambda’s, nothing of the host', async () => {
    process.env.HUIYIN_TEST_SECRET = 'x';
    const { functions } = host({ F: fn('f', { Environment: { Variables: { STAGE: 'local' } } }) });
    const env = await functions.invoke('f', { act: 'env' });
    expect(env).toMatchObject({
      STAGE: 'local',
      TZ: ':UTC',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'LOCALf',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:3001',
      AWS_LAMBDA_FUNCTION_NAME: 'f',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    });
    expect(env).not.toHaveProperty('HUIYIN_TEST_SECRET');
    expect(env).not.toHaveProperty('HOME');
  });

  it('lives in virtual time, also when the clock moves between invocations', async () => {
    const { functions } = host();
    const near = (expected: number) =>
      expect.toSatisfy((ms: number) => Math.abs(ms - expected) < 10_000);
    const first = await functions.invoke('f', { act: 'dates' });
    expect(first).toMatchObject({ isDate: true, same: 5, own: true, copy: 7 });
    expect(first).toMatchObject({ utc: Date.UTC(2026, 0, 1), born: near(clock.now()) });
    offset += OFFSET;
    const second = await functions.invoke('f', { act: 'dates' });
    expect(second).toMatchObject({ now: near(clock.now()), born: near(clock.now() - OFFSET) });
    offset = OFFSET;
  });

  it('runs CommonJS code as Lambda does, though the project is a module', async () => {
    const code = { 'index.js': 'exports.handler = async () => typeof require;' };
    const { functions } = host({ F: fn('f') }, {}, code);
    expect(await functions.invoke('f', {})).toBe('function');
  });

  it('leaves what it prints in the log', async () => {
    const { functions, folder } = host();
    await functions.invoke('f', { act: 'say' });
    await expect(functions.invoke('f', { act: 'fail' })).rejects.toThrow();
    expect(readFileSync(join(folder, 'logs', 'f.log'), 'utf8')).toMatch(
      /说一句[\s\S]*Invoke Error/,
    );
  });
});

describe('failures', () => {
  it('come with type, message and trace', async () => {
    const { functions } = host();
    await expect(functions.invoke('f', { act: 'fail' })).rejects.toMatchObject({
      name: 'RangeError',
      message: '回不来',
      trace: expect.arrayContaining([expect.stringContaining('RangeError: 回不来')]),
    });
    await expect(functions.invoke('f', { act: 'text' })).rejects.toMatchObject({
      name: 'string',
      message: 'only text',
    });
  });

  it('report a process that exits or runs out of time, and go on with a new one', async () => {
    const { functions } = host({ F: fn('f', { Timeout: 1 }) });
    await expect(functions.invoke('f', { act: 'exit' })).rejects.toMatchObject({
      name: 'Runtime.ExitError',
      message: expect.stringContaining('exit status 3'),
    });
    await expect(functions.invoke('f', { act: 'sleep', ms: 9000 })).rejects.toMatchObject({
      name: 'Sandbox.Timedout',
      message: expect.stringContaining('Task timed out after 1.00 seconds'),
    });
    await expect(functions.invoke('f', { act: 'forget' })).rejects.toMatchObject({
      name: 'Runtime.UnhandledPromiseRejection',
      message: 'nobody waits',
    });
    expect(await functions.invoke('f', { act: 'count' })).toMatchObject({ calls: 1 });
  });

  it.each([
    ['nothing here', { 'index.mjs': 'export const other = 1;' }, 'Runtime.HandlerNotFound'],
    ['bad syntax', { 'index.mjs': 'export const = ;' }, 'Runtime.UserCodeSyntaxError'],
    ['missing import', { 'index.mjs': "import './gone.mjs';" }, 'Runtime.ImportModuleError'],
    ['throws', { 'index.mjs': "throw new TypeError('early');" }, 'TypeError'],
  ])('tell a bundle that does not load: %s', async (_name, files, name) => {
    const { functions } = host({ F: fn('f') }, {}, files);
    await expect(functions.invoke('f', {})).rejects.toMatchObject({ name });
  });

  it('refuse what Lambda refuses for its size', async () => {
    const { functions } = host();
    await expect(functions.invoke('f', 'x'.repeat(6_291_455))).rejects.toMatchObject({
      name: 'RequestEntityTooLargeException',
    });
    await expect(functions.invoke('f', { act: 'large', size: 6_291_555 })).rejects.toMatchObject({
      name: 'Function.ResponseSizeTooLarge',
    });
    const Environment = { Variables: { LONG: 'x'.repeat(4100) } };
    expect(() => host({ F: fn('f', { Environment }) })).toThrow(/4 KB/);
    await expect(functions.invoke('g', {})).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('processes', () => {
  it('are used again, and one more is started for each call at once', async () => {
    const { functions } = host();
    const first = await functions.invoke('f', { act: 'count' });
    expect(await functions.invoke('f', { act: 'count' })).toEqual({
      ...Object(first),
      calls: 2,
    });
    const pids = await Promise.all(
      [1, 2, 3].map(() => functions.invoke('f', { act: 'sleep', ms: 300 })),
    );
    expect(new Set(pids).size).toBe(3);
  });

  it('never are more than allowed: others wait, idle ones make room', async () => {
    const { functions } = host({ F: fn('f'), G: fn('g') }, { most: 2 });
    const calls = ['f', 'g', 'f', 'g', 'f'].map((name) =>
      functions.invoke(name, { act: 'sleep', ms: 100 }),
    );
    expect(functions.busy()).toBe(5);
    expect(new Set(await Promise.all(calls)).size).toBeLessThanOrEqual(4);
  });

  it('are ended when idle', async () => {
    const { functions } = host({ F: fn('f') }, { idleMs: 100 });
    const first = await functions.invoke('f', { act: 'count' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    const second = await functions.invoke('f', { act: 'count' });
    expect(second).toMatchObject({ calls: 1 });
    expect(second).not.toEqual(first);
  });

  it('keep to the reserved concurrency', async () => {
    const { functions } = host({ F: fn('f', { ReservedConcurrentExecutions: 1 }) });
    const first = functions.invoke('f', { act: 'sleep', ms: 200 });
    await expect(functions.invoke('f', { act: 'count' })).rejects.toMatchObject({
      name: 'TooManyRequestsException',
    });
    await first;
    expect(await functions.invoke('f', { act: 'count' })).toBeDefined();
  });
});
