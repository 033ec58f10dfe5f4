import type { IncomingMessage } from 'node:http';
import type { Claims } from './authorizer.ts';
import type { Route } from './definition.ts';

/** What API Gateway hands to a function, payload format 2.0 (the parts that it fills here). */
export type ProxyEvent = Record<string, unknown>;

interface Parts {
  request: IncomingMessage;
  body: Buffer;
  route: Route;
  apiId: string;
  parameters: Record<string, string>;
  claims?: Claims;
  requestId: string;
  /** Virtual time, ms. */
  now: number;
}

// Any other type travels as base64: forms (x-www-form-urlencoded) too, which surprises people.
const TEXT = /^(text\/|application\/(json|xml|javascript)\b)/;

/** The event of one request. */
export function proxyEvent(parts: Parts): ProxyEvent {
  const { request, body, route, parameters, claims, requestId, now } = parts;
  const url = request.url ?? '/';
  const cut = url.indexOf('?');
  const path = decodePath(cut < 0 ? url : url.slice(0, cut));
  const query = cut < 0 ? '' : url.slice(cut + 1);
  const { cookies, ...headers } = readHeaders(request);
  const host = request.headers.host ?? '';
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 ? { cookies } : {}),
    headers: headers.values,
    ...(query === '' ? {} : { queryStringParameters: readQuery(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: parts.apiId,
      ...(claims ? { authorizer: { jwt: { claims: claims.values, scopes: claims.scopes } } } : {}),
      domainName: host,
      domainPrefix: host.split(/[.:]/)[0],
      http: {
        method: request.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.key,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now,
    },
    ...(Object.keys(parameters).length > 0 ? { pathParameters: parameters } : {}),
    ...readBody(body, request.headers['content-type'] ?? ''),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Names in lower case, repeated ones joined by a comma, cookies apart. */
function readHeaders(request: IncomingMessage) {
  const values: Record<string, string> = {};
  const cookies: string[] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const name = (request.rawHeaders[at] ?? '').toLowerCase();
    const value = request.rawHeaders[at + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/;\s*/).filter(Boolean));
    else values[name] = name in values ? `${values[name]},${value}` : value;
  }
  values['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  values['x-forwarded-port'] = String(request.socket.localPort ?? '');
  values['x-forwarded-proto'] = 'http';
  return { values, cookies };
}

function readQuery(query: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = name in values ? `${values[name]},${value}` : value;
  }
  return values;
}

function readBody(body: Buffer, type: string): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  if (TEXT.test(type.toLowerCase())) return { body: body.toString('utf8'), isBase64Encoded: false };
  return { body: body.toString('base64'), isBase64Encoded: true };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `02/Mar/2026:01:00:00 +0000`, the form of the access logs. */
function commonLogTime(now: number): string {
  const iso = new Date(now).toISOString();
  const month = MONTHS[Number(iso.slice(5, 7)) - 1];
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}
