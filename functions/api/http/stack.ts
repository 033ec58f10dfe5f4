import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { Clock } from '../../runtime/clock.ts';
import { logFault } from '../../runtime/logFault.ts';
import { rulesWith } from '../../runtime/rules.ts';
import { loadDirectory } from '../../store/directory.ts';
import { commandId } from '../../store/ledger/idempotency.ts';
import { loadedYears } from '../../store/notices.ts';
import type { Store } from '../../store/store.ts';
import { actorOf, type Claims } from './actor.ts';
import { etagOf, isKnown, versionAsked } from './conditions.ts';
import { guarded } from './guarded.ts';
import { inputOf } from './input.ts';
import { readJson } from './jsonBody.ts';
import { idsOf, logWritten, NUMBER_HEADER, tracedOf } from './logWritten.ts';
import { BadInput, type Problem, problemOf } from './problem.ts';
import type { Answer, Call, Route } from './route.ts';

/** What the signed-in handlers are given. */
export interface ApiDeps {
  store: Store;
  clock: Clock;
  /** Which claims of the token hold the person and the roles. */
  claims: { person: string; groups: string };
}

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type ApiResult = APIGatewayProxyStructuredResultV2;

/** Answers name people: no cache between us and the caller may keep them. */
const headersOf = (type: string) => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': 'no-store',
});
const KEY = /^[\x21-\x7e]{1,200}$/;
const BAD_KEY = {
  field: 'Idempotency-Key',
  message: 'Idempotency-Key：应为 1 至 200 个字母、数字或符号，不含空格',
};

/** Where waiting helps: seconds. */
const retryAfter = ({ status, code }: Problem): Record<string, string> =>
  status === 503 || code.endsWith('BUSY') ? { 'retry-after': '1' } : {};

/** Errors → problem+json with the request id; faults are logged, never shown. */
export const problems = (): middy.MiddlewareObj<ApiEvent, ApiResult, Error, Context> => ({
  onError: async (request) => {
    const traced = tracedOf(request.event);
    const problem = problemOf(request.error, traced.shownId);
    if (problem.status >= 500) await logFault('request failed', request.error, idsOf(traced));
    request.response = {
      statusCode: problem.status,
      headers: { ...headersOf('application/problem+json'), ...retryAfter(problem) },
      body: JSON.stringify(problem),
    } satisfies ApiResult;
  },
});

/** Who calls, under which rules: the token's person and roles, the directory, today. */
export async function callOf(
  deps: ApiDeps,
  event: ApiEvent,
): Promise<Omit<Call, 'body' | 'query'>> {
  const { directory } = await loadDirectory(deps.store);
  const claims = event.requestContext.authorizer.jwt.claims as Claims;
  const key = event.headers['idempotency-key'];
  if (key !== undefined && !KEY.test(key)) throw new BadInput([BAD_KEY]);
  const ifMatch = versionAsked(event.headers['if-match']);
  const actor = actorOf(claims, directory, deps.claims);
  const traced = tracedOf(event);
  if (key) traced.shownId = commandId(actor.id, key);
  return {
    store: { ...deps.store, wrote: traced.wrote },
    clock: deps.clock,
    actor,
    rules: rulesWith(directory, deps.clock, await loadedYears(deps.store)),
    params: (event.pathParameters ?? {}) as Record<string, string>,
    path: `${event.requestContext.http.method} ${event.rawPath}`,
    ...(key ? { idempotencyKey: key } : {}),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** parse → call → answer, for one route. */
function handlerOf(route: Route, deps: ApiDeps) {
  return async (event: ApiEvent): Promise<ApiResult> => {
    const traced = tracedOf(event);
    traced.operationId = route.operationId;
    if (route.body) readJson(event);
    const input = await inputOf(route, event);
    const answer = await route.handle({ ...(await callOf(deps, event)), ...input });
    if (route.method !== 'GET') logWritten(traced, answer.status);
    return answered(route, event, answer);
  };
}

/** `/v1/items/{itemId}` with what the answer and the path say. */
function locationOf(
  { location }: Route,
  { pathParameters }: ApiEvent,
  { status, body }: Answer,
): Record<string, string> {
  if (!location || status !== 201) return {};
  const known = { ...pathParameters, ...(body as Record<string, unknown>) };
  const made = location.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(known[name])));
  return { location: made };
}

/** The answer as HTTP: what is read has a tag, and 304 where the reader has it; what is made has an address. */
function answered(route: Route, event: ApiEvent, answer: Answer): ApiResult {
  const body = JSON.stringify(answer.body);
  const headers = headersOf('application/json');
  if (route.method !== 'GET') {
    const location = locationOf(route, event, answer);
    const number = { [NUMBER_HEADER]: tracedOf(event).shownId };
    return { statusCode: answer.status, headers: { ...headers, ...number, ...location }, body };
  }
  const etag = etagOf(answer.body);
  if (isKnown(event.headers['if-none-match'], etag)) {
    return { statusCode: 304, headers: { etag, 'cache-control': headers['cache-control'] } };
  }
  return { statusCode: answer.status, headers: { ...headers, etag }, body };
}

type Router = (event: ApiEvent, context: Context) => Promise<ApiResult | typeof ELSEWHERE>;

/** What the daily routes answer to a call that means none of them. */
const ELSEWHERE = Symbol('a route of the rest');

/** Each route with its handler, as a router takes them. */
export const routesOf = (routes: readonly Route[], deps: ApiDeps): RawRoute[] =>
  routes.map((route) => ({
    method: route.method,
    path: route.path,
    handler: handlerOf(route, deps),
  }));

/** Tries the routes at hand; those that are asked for rarely are loaded when none of these is meant. */
function withRest(daily: RawRoute[], rest: () => Promise<RawRoute[]>): Router {
  const notFoundResponse = () => ELSEWHERE as never;
  const first = httpRouter({ routes: daily, notFoundResponse }) as unknown as Router;
  let loaded: Promise<Router> | undefined;
  return async (event, context) => {
    const answer = await first(event, context);
    if (answer !== ELSEWHERE) return answer;
    loaded ??= rest().then((routes) => httpRouter(routes) as unknown as Router);
    return (await loaded)(event, context);
  };
}

/** The house stack: headers in lower case, routes, security headers, errors as problems. */
export function serve(
  { daily, rest, raw }: Served,
  deps: ApiDeps,
): middy.MiddyfiedHandler<ApiEvent, ApiResult> {
  const others = async () => routesOf(await rest(), deps);
  return middy<ApiEvent, ApiResult>()
    .use(httpHeaderNormalizer())
    .use(guarded<ApiEvent>())
    .use(problems())
    .handler(withRest([...raw, ...routesOf(daily, deps)], others) as never);
}

/** What is served: the routes of every day, and a chunk with all the others. */
export interface Served {
  daily: readonly Route[];
  rest: () => Promise<readonly Route[]>;
  raw: readonly RawRoute[];
}

/** A route that answers something other than JSON from a schema. */
export interface RawRoute {
  method: Route['method'];
  path: string;
  handler: (event: ApiEvent, context: Context) => Promise<ApiResult>;
}
