import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../scripts/bundle/bundle.ts';
import { withReadErrorsOnly } from '../../scripts/bundle/standIns.ts';
import { profileFiles } from '../../scripts/profiles.ts';

/** What the service answers next, in turn; the last one again and again. */
interface Scripted {
  status: number;
  body: object;
}

/** The SDK as it is bundled, with its stand-ins. */
interface Bundled {
  get(): Promise<{ Item?: Record<string, unknown> }>;
  write(): Promise<unknown>;
  start(): Promise<unknown>;
  isCanceled(error: unknown): boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');

const SOURCE = `
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { storeFromEnvironment } from '${join(ROOT, 'functions/runtime/store.ts')}';
const { db } = storeFromEnvironment();
const sfn = new SFNClient({});
export const get = () => db.send(new GetCommand({ TableName: 't', Key: { pk: '件' } }));
export const write = () => db.send(new TransactWriteCommand({
  TransactItems: [{ Put: { TableName: 't', Item: { pk: '件', n: 1 } } }],
}));
export const start = () => sfn.send(new StartExecutionCommand({ stateMachineArn: 'arn:x', name: 'n' }));
export const isCanceled = (error) => error instanceof TransactionCanceledException;
`;

/** Within the project, where the packages are found. */
const folder = mkdtempSync(join(made('dist'), '.sdk-'));
let answers: Scripted[] = [];
let requests: { target: string; authorization: string; body: string }[] = [];
let sdk: Bundled;

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { 'x-amz-target': target, authorization = '' } = request.headers;
  requests.push({ target: String(target), authorization, body: Buffer.concat(chunks).toString() });
  const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) as Scripted;
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
});

beforeAll(async () => {
  const entry = join(folder, 'sdk.ts');
  writeFileSync(entry, SOURCE);
  const [outdir, mapdir] = [join(folder, 'code'), join(folder, 'maps')];
  await bundle({ entry, outdir, mapdir, profiles: profileFiles('shandong') });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  sdk = await import(join(folder, 'code/index.mjs'));
});

beforeEach(() => {
  requests = [];
  vi.stubEnv('AWS_REGION', 'cn-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

function made(folder: string): string {
  mkdirSync(join(ROOT, folder), { recursive: true });
  return join(ROOT, folder);
}

const good = { status: 200, body: { Item: { pk: { S: '件' }, n: { N: '3' } } } };
const refused = (type: string, more = {}, status = 400) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no', ...more },
});

describe('the SDK as it is bundled', () => {
  it('calls, signed, and reads the answer', async () => {
    answers = [good];
    await expect(sdk.get()).resolves.toMatchObject({ Item: { pk: '件', n: 3 } });
    const [{ target, authorization, body } = {}] = requests;
    expect(target).toBe('DynamoDB_20120810.GetItem');
    expect(authorization).toMatch(/Credential=key\/\d{8}\/cn-north-1\/dynamodb\/aws4_request/);
    expect(JSON.parse(body ?? '')).toEqual({ TableName: 't', Key: { pk: { S: '件' } } });
  });

  it.each([
    ['ThrottlingException', 400],
    ['ProvisionedThroughputExceededException', 400],
    ['RequestLimitExceeded', 400],
    ['InternalServerError', 500],
  ])('tries again after %s', async (type, status) => {
    answers = [refused(type, {}, status), good];
    await expect(sdk.get()).resolves.toMatchObject({ Item: { n: 3 } });
    expect(requests).toHaveLength(2);
  });

  it.each(['ResourceNotFoundException', 'ValidationException', 'ConditionalCheckFailedException'])(
    'gives %s by its name, at once',
    async (name) => {
      answers = [refused(name)];
      await expect(sdk.get()).rejects.toMatchObject({ name, message: 'no' });
      expect(requests).toHaveLength(1);
    },
  );

  it('says of a cancelled transaction why, and what stood there', async () => {
    const reasons = [{ Code: 'ConditionalCheckFailed', Item: { pk: { S: '件' } } }];
    answers = [refused('TransactionCanceledException', { CancellationReasons: reasons })];
    const error = await sdk.write().catch((thrown: unknown) => thrown);
    expect(sdk.isCanceled(error)).toBe(true);
    expect(error).toMatchObject({ CancellationReasons: reasons });
  });

  it('gives an error of Step Functions by its name', async () => {
    answers = [refused('ExecutionAlreadyExists')];
    await expect(sdk.start()).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });
});

describe('errors that nobody reads', () => {
  const line = 'n0_registry.registerError(A$, A);';

  it('are left out, those that are read are not', () => {
    expect(withReadErrorsOnly(`${line}\n${line.replaceAll('A', 'B')}`, ['B']).trim()).toBe(
      'n0_registry.registerError(B$, B);',
    );
  });

  it('must be found where they are looked for', () => {
    expect(() => withReadErrorsOnly('', [])).toThrow(/no errors/);
    expect(() => withReadErrorsOnly(line, ['B'])).toThrow(/B/);
  });
});
