import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Functions } from '../ports.ts';
import { type Answer, answerOf, ownAnswer, send, tooLarge } from './answer.ts';
import { type Authorize, type Claims, TurnedAway } from './authorizer.ts';
import { readBody } from './body.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { ApiDefinition, Route } from './definition.ts';
import { type ProxyEvent, proxyEvent } from './event.ts';
import { findRoute } from './pattern.ts';
import { createThrottle } from './throttle.ts';

const MEGABYTE = 1024 * 1024;
const REQUEST_LIMIT = 10 * MEGABYTE;
const FUNCTION_LIMIT = 6 * MEGABYTE;
/** Request line and headers together; AWS refuses more before it looks for the route. */
const HEAD_LIMIT = 10_240;

interface Parts {
  api: ApiDefinition;
  functions: Pick<Functions, 'invoke'>;
  clock: Clock;
  authorize: Authorize;
  /** One line a request, for --verbose. */
  log?: (line: string) => void;
}

/** The HTTP API in front of the functions. */
export type Gateway = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP API of API Gateway: routes, authorizer, throttling and limits as the template has them. */
export function createGateway({ api, functions, clock, authorize, log }: Parts): Gateway {
  const passes = createThrottle();

  async function answer(request: IncomingMessage, requestId: string): Promise<Answer> {
    if (headOf(request) > HEAD_LIMIT) return ownAnswer(431, 'Request Header Fields Too Large');
    const early = preflight(request, api.cors);
    if (early) return early;
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = findRoute(api.routes, request.method ?? 'GET', path);
    if (!found) return ownAnswer(404, 'Not Found');
    const { route, parameters } = found;
    if (!passes(route.key, route.throttle)) return ownAnswer(429, 'Too Many Requests');
    const claims = await claimsOf(request, route);
    const body = await readBody(request, REQUEST_LIMIT);
    if (!body) return tooLarge(requestId);
    const now = clock.now();
    const event = proxyEvent({
      ...{ request, body, route, parameters, claims, requestId, now },
      apiId: api.id,
    });
    if (body.length > FUNCTION_LIMIT / 2 && sizeOf(event) > FUNCTION_LIMIT)
      return tooLarge(requestId);
    return call(route, event);
  }

  async function claimsOf(request: IncomingMessage, route: Route): Promise<Claims | undefined> {
    if (!route.jwt) return undefined;
    return authorize(request.headers.authorization, route.jwt, route.scopes);
  }

  async function call(route: Route, event: ProxyEvent): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve(ownAnswer(503, 'Service Unavailable')), route.timeout);
    });
    const called = functions.invoke(route.functionArn, event).then(
      (result) => answerOf(result) ?? ownAnswer(500, 'Internal Server Error'),
      () => ownAnswer(500, 'Internal Server Error'),
    );
    const first = await Promise.race([called, late]);
    clearTimeout(timer);
    return first;
  }

  return async (request, response) => {
    const requestId = randomUUID();
    let given: Answer;
    try {
      given = await answer(request, requestId);
    } catch (error) {
      given = failure(error);
    }
    // Whatever of the body was not needed must not hold up the connection.
    if (!request.readableEnded) request.resume();
    const added = { 'apigw-requestid': requestId, ...corsHeaders(request, api.cors) };
    given.headers = { ...given.headers, ...added };
    log?.(`${request.method} ${request.url} ${given.status}`);
    if (!response.destroyed) send(response, given);
  };
}

function failure(error: unknown): Answer {
  if (!(error instanceof TurnedAway)) return ownAnswer(500, 'Internal Server Error');
  const why = error.message.replaceAll('"', "'");
  const detail =
    error.message === 'no token'
      ? 'Bearer'
      : `Bearer error="invalid_token" error_description="${why}"`;
  return error.status === 401
    ? ownAnswer(401, 'Unauthorized', { 'www-authenticate': detail })
    : ownAnswer(403, 'Forbidden');
}

function headOf({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  return rawHeaders.reduce((sum, text) => sum + text.length, method.length + url.length);
}

function sizeOf(event: ProxyEvent): number {
  return Buffer.byteLength(JSON.stringify(event));
}
