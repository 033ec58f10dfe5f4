import type middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { cameThroughFront, frontKeys } from './front.ts';
import { securityHeaders } from './securityHeaders.ts';

type Result = APIGatewayProxyStructuredResultV2;

const HEADERS = securityHeaders();

/** What comes past the front learns nothing, not even whether there is such an address. */
const PAST: Result = {
  statusCode: 403,
  headers: { ...HEADERS, 'content-type': 'application/problem+json; charset=utf-8' },
  body: JSON.stringify({
    ...{ type: 'about:blank', title: '没有权限', status: 403, code: 'FRONT_ONLY' },
    detail: '请从本单位公布的地址访问。',
  }),
};

/**
 * The security headers on every answer, errors included; a page may say its own instead of one. Where there
 * is a front (docs/decisions/0029-front-and-firewall.md), what does not come through it ends here.
 */
export function guarded<
  E extends { headers: Record<string, string | undefined> },
>(): middy.MiddlewareObj<E, Result, Error, Context> {
  const keys = frontKeys();
  const add = ({ response }: { response?: Result | null }) => {
    if (response) response.headers = { ...HEADERS, ...response.headers };
  };
  return {
    before: ({ event }) => (cameThroughFront(event.headers, keys) ? undefined : PAST),
    after: add,
    onError: add,
  };
}
