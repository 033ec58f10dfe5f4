import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, send } from '../gateway/answer.ts';
import { readBody } from '../gateway/body.ts';
import { findRoute, type Pattern, parsePattern } from '../gateway/pattern.ts';

/** A request to /dev or /health. */
export interface DevRequest {
  query: URLSearchParams;
  parameters: Record<string, string>;
  /** Origin that the caller used, e.g. http://127.0.0.1:3000. */
  origin: string;
  /** True when a browser asks: then a page is answered, else JSON. */
  wantsPage: boolean;
  /** Fields of a JSON body or of a form; rejects with BadRequest. */
  fields(): Promise<Record<string, unknown>>;
}

/** One page or JSON answer of /dev. */
export interface DevRoute {
  method: string;
  pattern: Pattern;
  answer(request: DevRequest): Promise<Answer> | Answer;
}

/** The request cannot be understood or met; the message is shown as it is. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** A route `GET /dev/people`, `DELETE /dev/executions/{name}` … */
export function devRoute(key: string, answer: DevRoute['answer']): DevRoute {
  const [method = '', path = ''] = key.split(' ');
  return { method, pattern: parsePattern(path), answer };
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** A page of HTML. */
export function htmlPage(body: string, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body,
  };
}

/** Sends the browser to another page after a form. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: '' };
}

const BODY_LIMIT = 64 * 1024;

/** Answers a request by the routes; false when it is none of theirs. */
export async function serveDev(
  routes: readonly DevRoute[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const found = findRoute(routes, request.method ?? 'GET', url.pathname);
  if (!found && !/^\/dev(\/|$)/.test(url.pathname)) return false;
  try {
    if (!found) throw new BadRequest('没有这个页面', 404);
    const answer = await found.route.answer({
      query: url.searchParams,
      parameters: found.parameters,
      origin: url.origin,
      wantsPage: (request.headers.accept ?? '').includes('text/html'),
      fields: () => readFields(request),
    });
    send(response, answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send(response, json({ message }, error instanceof BadRequest ? error.status : 500));
  }
  return true;
}

async function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readBody(request, BODY_LIMIT);
  if (!body) throw new BadRequest('请求太大', 413);
  const text = body.toString('utf8');
  const type = request.headers['content-type'] ?? '';
  // `curl -d '{…}'` calls its JSON a form.
  if (type.startsWith('application/x-www-form-urlencoded') && !text.trimStart().startsWith('{')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new BadRequest('请求体应为 JSON 对象');
}
