import './environment.ts';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { ApiEvent } from '../../functions/api/http/stack.ts';
import { createSignedInApi } from '../../functions/api/signedIn.ts';
import type { Clock } from '../../functions/runtime/clock.ts';
import type { Store } from '../../functions/store/store.ts';
import { actor, clockOn } from './given.ts';

/** What Lambda hands over besides the event. */
export const context = {
  awsRequestId: 'request-1',
  functionName: 'test',
  getRemainingTimeInMillis: () => 20_000,
} as unknown as Context;

export interface Asked {
  method?: string;
  path: string;
  body?: unknown;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Claims of the token; by default those of the person. */
  claims?: Record<string, string | undefined>;
}

/** An event of format 2.0 as the HTTP API makes it: lower-case headers, array claims as `[a b]`. */
export function eventOf(by: string, asked: Asked): ApiEvent {
  const { path, body, query, claims } = asked;
  const method = asked.method ?? (body === undefined ? 'GET' : 'POST');
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const roles = `[${claims ? '' : actor(by).roles.join(' ')}]`;
  return {
    version: '2.0',
    routeKey: 'ANY /v1/{proxy+}',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { host: 'huiyin.example', ...json, ...asked.headers },
    queryStringParameters: query,
    pathParameters: { proxy: path.replace(/^\/v1\//, '') },
    requestContext: {
      requestId: 'request-1',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      authorizer: { jwt: { claims: claims ?? { sub: by, groups: roles }, scopes: [] } },
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
  } as unknown as ApiEvent;
}

/** Status, content type and body of an answer. */
export function answerOf(result: APIGatewayProxyStructuredResultV2) {
  return {
    status: result.statusCode ?? 0,
    type: String(result.headers?.['content-type'] ?? result.headers?.['Content-Type'] ?? ''),
    headers: result.headers ?? {},
    body: JSON.parse(result.body ?? 'null') as Record<string, unknown>,
  };
}

/** The signed-in API on a store, asked by a person of the samples. */
export function signedIn(store: Store, clock: Clock = clockOn()) {
  const claims = { person: 'sub', groups: 'groups' };
  const api = createSignedInApi({ store, clock, claims });
  return async (by: string, asked: Asked) => answerOf(await api(eventOf(by, asked), context));
}
