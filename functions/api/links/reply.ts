import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Directory } from '../../domain/roles.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { LinkPurpose } from '../../store/ledger/links.ts';
import type { Store } from '../../store/store.ts';
import { closedPage, type LinkProblem } from '../pages/closedPage.ts';
import type { FormProblem } from '../pages/parts.ts';
import { pageSecurityHeaders } from '../pages/shell.ts';

export interface LinkDeps {
  store: Store;
  clock: Clock;
}

export type LinkResult = APIGatewayProxyStructuredResultV2;

/** Why a link opens nothing, for programs that ask for JSON. */
const CODES: Record<LinkProblem, { status: number; code: string; detail: string }> = {
  unknown: {
    status: 404,
    code: 'LINK_UNKNOWN',
    detail: '链接不完整或不正确，请回到邮件中重新点击。',
  },
  expired: { status: 410, code: 'LINK_EXPIRED', detail: '链接已过期，不能再通过它提交。' },
  spent: { status: 410, code: 'LINK_SPENT', detail: '本链接已经提交过，不能重复提交。' },
  revoked: { status: 410, code: 'LINK_REVOKED', detail: '本链接已被停用，请使用新邮件中的链接。' },
  over: { status: 410, code: 'LINK_OVER', detail: '征求意见已经结束，不能再通过本链接提交。' },
  failed: { status: 500, code: 'FAULT', detail: '系统暂时出现故障，请稍后再试。' },
};

export function wantsJson(event: APIGatewayProxyEventV2): boolean {
  return (event.headers.accept ?? '').includes('application/json');
}

/** What was posted, as text. */
export function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEventV2): string {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
}

export function page(status: number, body: string): LinkResult {
  return {
    statusCode: status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...pageSecurityHeaders },
    body,
  };
}

export function json(status: number, body: unknown): LinkResult {
  return {
    statusCode: status,
    headers: {
      'content-type':
        status < 400
          ? 'application/json; charset=utf-8'
          : 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(body),
  };
}

/** Says what is the matter with a link, as a page or as a problem; never whether an item exists. */
export function closed(
  event: APIGatewayProxyEventV2,
  problem: LinkProblem,
  directory: Directory,
  purpose?: LinkPurpose,
): LinkResult {
  const { status, code, detail } = CODES[problem];
  if (!wantsJson(event)) return page(status, closedPage(problem, directory, purpose));
  const requestId = event.requestContext.requestId;
  return json(status, { type: 'about:blank', title: '链接无效', status, code, detail, requestId });
}

/** A form that was not taken, for programs that ask for JSON; the link stays good. */
export function notTaken(
  event: APIGatewayProxyEventV2,
  { message, field, code = 'BAD_INPUT' }: FormProblem & { code?: string },
): LinkResult {
  return json(422, {
    type: 'about:blank',
    title: '内容有误',
    status: 422,
    code,
    detail: message,
    field,
    requestId: event.requestContext.requestId,
  });
}
