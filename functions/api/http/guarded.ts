import type middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { cameThroughFront, frontKeys } from './front.ts';
import { securityHeaders } from './securityHeaders.ts';

type Result = APIGatewayProxyStructuredResultV2;

const HEADERS = securityHeaders();

const refused =
  (status: number, code: string, title: string, detail: string) =>
  (requestId: string): Result => ({
    statusCode: status,
    headers: { ...HEADERS, 'content-type': 'application/problem+json; charset=utf-8' },
    body: JSON.stringify({ type: 'about:blank', title, status, code, detail, requestId }),
  });

/** What comes past the front learns nothing, not even whether there is such an address. */
const PAST = refused(403, 'FRONT_ONLY', '没有权限', '请从本单位公布的地址访问。');
const TOO_LARGE = refused(413, 'BODY_TOO_LARGE', '内容过大', '提交的内容过大，请分次提交。');

/** Most bytes of a body; the gateway itself takes 10 MB on every route. */
export const MOST_BYTES = { json: 1024 * 1024, form: 512 * 1024, none: 0 } as const;

interface Asked {
  headers: Record<string, string | undefined>;
  body?: string | undefined;
  requestContext: { requestId: string };
}

/**
 * The security headers on every answer, errors included; a page may say its own instead of one. Where there
 * is a front (docs/decisions/0033-front-and-firewall.md), what does not come through it ends here.
 */
export function guarded<E extends Asked>(
  mostBytes: number = MOST_BYTES.json,
): middy.MiddlewareObj<E, Result, Error, Context> {
  const keys = frontKeys();
  const add = ({ response }: { response?: Result | null }) => {
    if (response) response.headers = { ...HEADERS, ...response.headers };
  };
  return {
    before: ({ event: { headers, body, requestContext } }) => {
      if (!cameThroughFront(headers, keys)) return PAST(requestContext.requestId);
      return body && Buffer.byteLength(body) > mostBytes
        ? TOO_LARGE(requestContext.requestId)
        : undefined;
    },
    after: add,
    onError: add,
  };
}
