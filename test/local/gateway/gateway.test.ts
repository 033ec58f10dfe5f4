import { mkdtempSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDev } from '../../../local/dev/routes.ts';
import { createAuthorizer } from '../../../local/gateway/authorizer.ts';
import { readApi } from '../../../local/gateway/definition.ts';
import { createGateway, type Gateway } from '../../../local/gateway/gateway.ts';
import { createIssuer, type Issuer } from '../../../local/issuer/issuer.ts';
import { issuerKey } from '../../../local/issuer/key.ts';
import { issuerRoutes } from '../../../local/issuer/routes.ts';
import { assembly, resource } from '../assembly.ts';

const NOW = Date.parse('2026-03-02T01:00:00Z');
const clock = { now: () => NOW, offset: () => 0, today: () => '2026-03-02' };
const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:api';
const PREFIX = 'AWS::ApiGatewayV2::';
const people = [{ id: 'clerk', name: '李文', roles: ['clerk', 'editor'] }];

interface Called {
  name: string;
  event: Record<string, unknown>;
}

let server: Server;
let base: string;
let issuer: Issuer;
let called: Called[] = [];
let result: (event: Record<string, unknown>) => unknown;

function template(issuerUrl: string) {
  const route = (id: string, key: string, more = {}) =>
    resource(`${PREFIX}Route`, id, {
      ApiId: 'Api',
      RouteKey: key,
      Target: 'integrations/Integration',
      ...more,
    });
  const jwt = { AuthorizationType: 'JWT', AuthorizerId: 'Authorizer' };
  return assembly([
    resource(`${PREFIX}Api`, 'Api', {
      Name: 'huiyin',
      ProtocolType: 'HTTP',
      CorsConfiguration: { AllowOrigins: ['https://console.example'], AllowMethods: ['GET'] },
    }),
    resource(`${PREFIX}Stage`, 'Stage', {
      ApiId: 'Api',
      StageName: '$default',
      AutoDeploy: true,
      RouteSettings: { 'GET /few': { ThrottlingBurstLimit: 2, ThrottlingRateLimit: 0.001 } },
    }),
    resource(`${PREFIX}Integration`, 'Integration', {
      ApiId: 'Api',
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: FUNCTION,
      PayloadFormatVersion: '2.0',
      TimeoutInMillis: 150,
    }),
    resource(`${PREFIX}Authorizer`, 'Authorizer', {
      ApiId: 'Api',
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: issuerUrl, Audience: ['huiyin'] },
      Name: 'jwt',
    }),
    route('Proxy', 'ANY /v1/{proxy+}', jwt),
    route('Open', 'GET /v1/openapi.json'),
    route('Link', 'POST /p/{token}'),
    route('Few', 'GET /few'),
    route('Scoped', 'GET /scoped', { ...jwt, AuthorizationScopes: ['admin'] }),
  ]);
}

beforeAll(async () => {
  let gateway: Gateway;
  let routes: ReturnType<typeof issuerRoutes> = [];
  server = createServer(async (request, response) => {
    if (!(await serveDev(routes, request, response))) await gateway(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer = await createIssuer({
    url: `${base}/dev/issuer`,
    audience: 'huiyin',
    key: await issuerKey(mkdtempSync(join(tmpdir(), 'huiyin-issuer-'))),
    people,
    clock,
  });
  routes = issuerRoutes(issuer, { people, sections: [], content: {} }, clock);
  gateway = createGateway({
    api: readApi(template(issuer.url)),
    clock,
    authorize: createAuthorizer(clock.now),
    functions: {
      async invoke(name, event) {
        called.push({ name, event: event as Record<string, unknown> });
        return result(event as Record<string, unknown>);
      },
    },
  });
});

afterAll(() => server.close());

beforeEach(() => {
  called = [];
  result = () => ({ statusCode: 200, headers: { 'Content-Type': 'text/plain' }, body: '好' });
});

async function bearer(expiresIn?: number): Promise<{ authorization: string }> {
  const token = await issuer.token('clerk', expiresIn);
  return { authorization: `Bearer ${token?.access_token}` };
}

describe('the event', () => {
  it('is format 2.0', async () => {
    const answer = await fetch(`${base}/v1/items/%E5%BB%BA%201?a=1&a=2&b=x+y`, {
      headers: { ...(await bearer()), Cookie: 'k=v; l=w', 'X-One': 'Two' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('好');
    const [{ name, event } = { name: '', event: {} }] = called;
    expect(name).toBe(FUNCTION);
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /v1/{proxy+}',
      rawPath: '/v1/items/建 1',
      rawQueryString: 'a=1&a=2&b=x+y',
      cookies: ['k=v', 'l=w'],
      queryStringParameters: { a: '1,2', b: 'x y' },
      pathParameters: { proxy: 'items/建 1' },
      isBase64Encoded: false,
      headers: { 'x-one': 'Two' },
      requestContext: {
        http: { method: 'GET', path: '/v1/items/建 1', sourceIp: '127.0.0.1' },
        time: '02/Mar/2026:01:00:00 +0000',
        timeEpoch: NOW,
        authorizer: {
          jwt: { claims: { sub: 'clerk', groups: '[clerk editor]', exp: '1772456400' } },
        },
      },
    });
  });

  it('has forms and files as base64, JSON as text', async () => {
    const form = new URLSearchParams({ rating: '满意' });
    await fetch(`${base}/p/abc`, { method: 'POST', body: form });
    const json = { 'content-type': 'application/json' };
    await fetch(`${base}/p/abc`, { method: 'POST', body: '{"a":1}', headers: json });
    expect(called[0]?.event).toMatchObject({
      isBase64Encoded: true,
      pathParameters: { token: 'abc' },
    });
    expect(Buffer.from(String(called[0]?.event.body), 'base64').toString()).toBe(form.toString());
    expect(called[1]?.event).toMatchObject({ isBase64Encoded: false, body: '{"a":1}' });
  });
});

describe('answers', () => {
  const open = () => fetch(`${base}/v1/openapi.json`);

  it('takes the forms of a result', async () => {
    result = () => ({ openapi: '3.1.0' });
    expect(await (await open()).json()).toEqual({ openapi: '3.1.0' });
    result = () => ({
      statusCode: 201,
      body: Buffer.from([1, 2]).toString('base64'),
      isBase64Encoded: true,
      cookies: ['a=1', 'b=2'],
    });
    const binary = await open();
    expect(binary.status).toBe(201);
    expect(Buffer.from(await binary.arrayBuffer())).toEqual(Buffer.from([1, 2]));
    expect(binary.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('says in AWS’s words what went wrong', async () => {
    result = () => {
      throw new Error('boom');
    };
    const failed = await open();
    expect([failed.status, await failed.json()]).toEqual([
      500,
      { message: 'Internal Server Error' },
    ]);
    result = () => ({ statusCode: 'no' });
    expect((await open()).status).toBe(500);
    result = () => new Promise((done) => setTimeout(done, 400));
    const late = await open();
    expect([late.status, await late.json()]).toEqual([503, { message: 'Service Unavailable' }]);
    const lost = await fetch(`${base}/nowhere`);
    expect([lost.status, await lost.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('reads no more than 10 KB of address and headers', async () => {
    const asked = (length: number) => fetch(`${base}/v1/openapi.json?q=${'a'.repeat(length)}`);
    expect((await asked(9_000)).status).toBe(200);
    const long = await asked(11_000);
    expect([long.status, await long.json()]).toEqual([
      431,
      { message: 'Request Header Fields Too Large' },
    ]);
  });

  it('throttles a route on its own', async () => {
    const few = async () => (await fetch(`${base}/few`)).status;
    expect([await few(), await few(), await few()]).toEqual([200, 200, 429]);
    expect((await open()).status).toBe(200);
  });

  it('answers CORS as configured', async () => {
    const headers = { origin: 'https://console.example', 'access-control-request-method': 'GET' };
    const asked = await fetch(`${base}/v1/items`, { method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET');
    const other = await fetch(`${base}/v1/openapi.json`, { headers: { origin: 'https://else' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the JWT authorizer', () => {
  async function status(headers: Record<string, string>, path = '/v1/items'): Promise<unknown[]> {
    const answer = await fetch(base + path, { headers });
    return [answer.status, await answer.text()];
  }
  const refused = [401, '{"message":"Unauthorized"}'];

  it('turns away what is missing, over, altered or signed by another', async () => {
    expect(await status({})).toEqual(refused);
    expect(await status({ authorization: 'Bearer x.y.z' })).toEqual(refused);
    expect(await status(await bearer(-60))).toEqual(refused);
    const { authorization } = await bearer();
    expect(await status({ authorization: `${authorization.slice(0, -6)}AAAAAA` })).toEqual(refused);
    const { privateKey } = await generateKeyPair('RS256');
    const sign = (kid: string | undefined, alg: string, key: Parameters<SignJWT['sign']>[0]) =>
      new SignJWT({ sub: 'clerk', groups: ['admin'] })
        .setProtectedHeader({ alg, kid })
        .setIssuer(issuer.url)
        .setAudience('huiyin')
        .setExpirationTime(NOW / 1000 + 60)
        .sign(key);
    const foreign = await sign(issuer.key.kid, 'RS256', privateKey);
    expect(await status({ authorization: foreign })).toEqual(refused);
    const symmetric = await sign(issuer.key.kid, 'HS256', new TextEncoder().encode('x'.repeat(32)));
    expect(await status({ authorization: symmetric })).toEqual(refused);
    expect(called).toEqual([]);
  });

  it('takes a token with and without the word Bearer, and misses scopes with 403', async () => {
    const { authorization } = await bearer();
    expect((await status({ authorization }))[0]).toBe(200);
    expect((await status({ authorization: authorization.slice(7) }))[0]).toBe(200);
    expect(await status({ authorization }, '/scoped')).toEqual([403, '{"message":"Forbidden"}']);
  });
});

describe('limits', () => {
  function upload(megabytes: number, chunked: boolean): Promise<{ status?: number; body: string }> {
    return new Promise((resolve, reject) => {
      const length = megabytes * 1024 * 1024;
      const request = httpRequest(`${base}/p/abc`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          ...(chunked ? {} : { 'content-length': length }),
        },
      });
      request.on('error', reject);
      request.on('response', (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      const chunk = Buffer.alloc(1024 * 1024);
      for (let sent = 0; sent < megabytes; sent += 1) request.write(chunk);
      request.end();
    });
  }

  it('answers 50 MB, declared or not, and what no function could take, in Chinese', async () => {
    for (const [size, chunked] of [
      [50, false],
      [50, true],
      [8, true],
      [5, false],
    ] as const) {
      const { status, body } = await upload(size, chunked);
      expect(status).toBe(413);
      expect(JSON.parse(body)).toMatchObject({
        code: 'FILE_TOO_LARGE',
        detail: '文件过大：单个文件不超过 4 MB，请删去图片或分批导入',
      });
    }
    expect(called).toEqual([]);
    expect((await upload(4, false)).status).toBe(200);
  });
});

describe('a template with what the gateway does not do', () => {
  it.each([
    [`${PREFIX}Api`, { ProtocolType: 'WEBSOCKET' }, 'WEBSOCKET'],
    [`${PREFIX}Integration`, { PayloadFormatVersion: '1.0' }, 'PayloadFormatVersion 1.0'],
    [`${PREFIX}Route`, { AuthorizationType: 'AWS_IAM' }, 'AuthorizationType AWS_IAM'],
    [`${PREFIX}Stage`, { StageVariables: {} }, 'StageVariables'],
  ])('%s %j is refused by name', (type, properties, said) => {
    const whole = template('http://issuer');
    const one = whole.byType(type)[0];
    Object.assign(one?.properties ?? {}, properties);
    expect(() => readApi(whole)).toThrow(said);
  });
});
