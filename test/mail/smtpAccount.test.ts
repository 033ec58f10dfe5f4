import '../support/environment.ts';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountFromSecret } from '../../functions/mail/smtpAccount.ts';
import { signedHeaders } from '../../functions/runtime/sdk/signature.ts';

const ARN = 'arn:aws-cn:secretsmanager:cn-north-1:000000000000:secret:smtp-a1b2c3';

describe('a signature of our own', () => {
  it('is that of the SDK', async () => {
    const credentials = { accessKeyId: 'AK', secretAccessKey: 'SK', sessionToken: 'token' };
    let theirs: { headers: Record<string, string>; body: string } | undefined;
    const requestHandler = {
      handle: async (request: unknown) => {
        theirs = request as typeof theirs;
        throw new Error('nobody is asked');
      },
    };
    const client = new SFNClient({
      region: 'cn-north-1',
      credentials,
      requestHandler,
      maxAttempts: 1,
    });
    // What SFN's client signs beside ours (content-length, its own words) is taken out before signing.
    client.middlewareStack.addRelativeTo(
      ((next) => async (args) => {
        const request = args.request as { headers: Record<string, string> };
        const keep = ['content-type', 'host', 'x-amz-target'];
        request.headers = Object.fromEntries(
          Object.entries(request.headers).filter(([name]) => keep.includes(name)),
        );
        request.headers['content-type'] = 'application/x-amz-json-1.1';
        return next(args);
      }) satisfies Parameters<typeof client.middlewareStack.add>[0],
      { relation: 'before', toMiddleware: 'httpSigningMiddleware' },
    );
    const command = new SendTaskSuccessCommand({ taskToken: 't', output: '{"回":"音"}' });
    await expect(client.send(command)).rejects.toThrow('nobody is asked');
    const { headers, body } = theirs as NonNullable<typeof theirs>;
    const date = headers['x-amz-date'] ?? '';
    const at = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');
    const url = new URL('https://states.cn-north-1.amazonaws.com.cn/');
    const target = headers['x-amz-target'] ?? '';
    const request = { url, target, service: 'states', region: 'cn-north-1', body };
    const signatureOf = (text = '') => /Signature=(\w{64})$/.exec(text)?.[1];
    const signedOf = (text = '') => /SignedHeaders=([^,]+)/.exec(text)?.[1];
    const ours = signedHeaders(request, credentials, at);
    expect(signedOf(headers.authorization)).toBe(signedOf(ours.authorization));
    expect(signatureOf(ours.authorization)).toBe(signatureOf(headers.authorization));
  });
});

describe('the account at the mail server', () => {
  const asked: { request: IncomingMessage; body: string }[] = [];
  let answer: { status: number; body: object };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ request, body });
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    delete process.env.AWS_ENDPOINT_URL;
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
  });
  const secret = (SecretString: string) => {
    answer = { status: 200, body: { SecretString } };
  };

  it('is asked for by its ARN, and again only after five minutes', async () => {
    let now = Date.parse('2026-03-16T01:00:00.000Z');
    const account = accountFromSecret(ARN, () => now);
    secret('{"username":"huiyin","password":"old"}');
    expect(await account()).toEqual({ username: 'huiyin', password: 'old' });
    secret('{"username":"huiyin","password":"new"}');
    expect((await account()).password).toBe('old');
    now += 5 * 60_000;
    expect((await account()).password).toBe('new');
    expect(asked.map(({ body }) => JSON.parse(body))).toEqual([
      { SecretId: ARN },
      { SecretId: ARN },
    ]);
    expect(asked[0]?.request.headers['x-amz-target']).toBe('secretsmanager.GetSecretValue');
    expect(asked[0]?.request.headers.authorization).toMatch(/\/secretsmanager\/aws4_request/);
  });

  it('that cannot be read keeps the mail for later, and never tells the secret', async () => {
    for (const text of ['hunter2', '{"username":"huiyin","passwort":"hunter2"}']) {
      secret(text);
      const error = await accountFromSecret(ARN)().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'NotTaken', forGood: false });
      expect(`${error} ${(error as Error).cause}`).not.toContain('hunter2');
    }
    answer = { status: 400, body: { __type: 'AccessDeniedException' } };
    await expect(accountFromSecret(ARN)()).rejects.toMatchObject({
      reason: 'secret: GetSecretValue 400',
    });
  });
});
