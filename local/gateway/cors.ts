import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import type { Cors } from './definition.ts';

function originOf(request: IncomingMessage, cors: Cors | undefined): string | undefined {
  const origin = request.headers.origin;
  if (!cors || !origin) return undefined;
  if (cors.origins.includes('*') && !cors.credentials) return '*';
  const allowed = cors.origins.some(
    (one) =>
      one === origin || one === '*' || (one.endsWith('*') && origin.startsWith(one.slice(0, -1))),
  );
  return allowed ? origin : undefined;
}

/** Headers that the API adds to every answer to an allowed origin. */
export function corsHeaders(
  request: IncomingMessage,
  cors: Cors | undefined,
): Record<string, string> {
  const origin = originOf(request, cors);
  if (!cors || !origin) return {};
  return {
    'access-control-allow-origin': origin,
    ...(origin === '*' ? {} : { vary: 'Origin' }),
    ...(cors.credentials ? { 'access-control-allow-credentials': 'true' } : {}),
    ...(cors.exposed.length > 0 ? { 'access-control-expose-headers': cors.exposed.join(',') } : {}),
  };
}

/** The API's own answer to a preflight request, when CORS is configured. */
export function preflight(request: IncomingMessage, cors: Cors | undefined): Answer | undefined {
  const asked = request.headers['access-control-request-method'];
  if (!cors || request.method !== 'OPTIONS' || !asked) return undefined;
  const headers = corsHeaders(request, cors);
  if (headers['access-control-allow-origin']) {
    headers['access-control-allow-methods'] = cors.methods.join(',');
    if (cors.headers.length > 0) headers['access-control-allow-headers'] = cors.headers.join(',');
    if (cors.maxAge !== undefined) headers['access-control-max-age'] = String(cors.maxAge);
  }
  return { status: 204, headers, body: '' };
}
