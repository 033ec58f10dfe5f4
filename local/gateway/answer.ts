import type { ServerResponse } from 'node:http';

/** Status, headers and body of an answer. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** An answer of API Gateway's own, in its words. */
export function ownAnswer(status: number, message: string, headers = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message }),
  };
}

/**
 * A body over the limit. AWS itself answers here in English and before any code of ours is reached
 * ({"message":"Request Entity Too Large"}); locally we say what to do about it.
 */
export function tooLarge(requestId: string): Answer {
  return {
    status: 413,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    body: JSON.stringify({
      type: 'about:blank',
      title: '文件过大',
      status: 413,
      code: 'FILE_TOO_LARGE',
      detail: '文件过大：单个文件不超过 4 MB，请删去图片或分批导入',
      requestId,
    }),
  };
}

interface Structured {
  statusCode?: unknown;
  headers?: unknown;
  multiValueHeaders?: unknown;
  cookies?: unknown;
  body?: unknown;
  isBase64Encoded?: unknown;
}

/** What a function's result means as HTTP (format 2.0); undefined when it means nothing. */
export function answerOf(result: unknown): Answer | undefined {
  const given: Structured = typeof result === 'object' && result !== null ? result : {};
  // Without a statusCode the whole result is the body.
  if (given.statusCode === undefined) {
    const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const status = Number(given.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined;
  if (given.body !== undefined && given.body !== null && typeof given.body !== 'string') {
    return undefined;
  }
  const body = given.body ?? '';
  return {
    status,
    headers: answerHeaders(given),
    body: given.isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
}

function answerHeaders(given: Structured): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(given.headers ?? {})) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
  }
  if (Array.isArray(given.cookies)) headers['set-cookie'] = given.cookies.map(String);
  if (headers['content-type'] === undefined) headers['content-type'] = 'text/plain;charset=utf-8';
  return headers;
}

/** Sends an answer. */
export function send(response: ServerResponse, answer: Answer): void {
  const length = Buffer.byteLength(answer.body);
  const bare = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(bare ? {} : { 'content-length': length }),
  });
  response.end(bare ? undefined : answer.body);
}
