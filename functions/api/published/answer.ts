import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Clock } from '../../runtime/clock.ts';
import { sha256 } from '../../store/hash.ts';
import type { Store } from '../../store/store.ts';
import { pageSecurityHeaders } from '../pages/shell.ts';
import { messagePage } from './pages.ts';

export interface PublishedDeps {
  store: Store;
  clock: Clock;
}

export type PublishedResult = APIGatewayProxyStructuredResultV2;

/** How a reader wants it: a page, unless the address or the header says otherwise. */
export function formatOf({ headers, queryStringParameters }: APIGatewayProxyEventV2) {
  const asked = queryStringParameters?.format;
  if (asked === 'json' || asked === 'csv') return asked;
  return (headers.accept ?? '').includes('application/json') ? 'json' : 'page';
}

const KINDS = {
  json: { 'content-type': 'application/json; charset=utf-8' },
  csv: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('已公开的答复.csv')}`,
  },
  // Search engines may find it, which a deputy's page must not be.
  page: { ...pageSecurityHeaders, 'x-robots-tag': 'all' },
};

/**
 * An answer that everybody may keep for a few minutes; 304 where the reader has it already. The table gives
 * members in any order: the same content must be the same body.
 */
export function open(
  event: APIGatewayProxyEventV2,
  format: keyof typeof KINDS,
  body: string,
): PublishedResult {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  const headers = { ...KINDS[format], etag, 'cache-control': 'public, max-age=300' };
  if (event.headers['if-none-match'] === etag) return { statusCode: 304, headers };
  return { statusCode: 200, headers, body };
}

/** What is wrong with a request, in words; nothing is told of items that are not published. */
export function refused(
  event: APIGatewayProxyEventV2,
  status: number,
  code: string,
  detail: string,
): PublishedResult {
  const requestId = event.requestContext.requestId;
  if (formatOf(event) === 'page') {
    return {
      statusCode: status,
      headers: { ...KINDS.page, 'cache-control': 'no-store' },
      body: messagePage(detail),
    };
  }
  const title = status === 404 ? '没有找到' : '请求有误';
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: JSON.stringify({ type: 'about:blank', title, status, code, detail, requestId }),
  };
}

/** Nothing is published under this address; whether there is such an item is not told. */
export function notPublished(event: APIGatewayProxyEventV2): PublishedResult {
  return refused(event, 404, 'NOT_PUBLISHED', '没有公开这一件的答复，请核对编号。');
}

/** A fault on our side; the log has the rest. */
export function failed(event: APIGatewayProxyEventV2): PublishedResult {
  return refused(event, 500, 'FAULT', '系统暂时出现故障，请稍后再试。');
}
