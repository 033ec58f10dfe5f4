import { setTimeout as delay } from 'node:timers/promises';
import { checkAnswer } from './contract.ts';
import type { Problem } from './types.ts';

/** A request as a scenario makes it. */
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  token?: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, with its own content type. */
  bytes?: Uint8Array;
  form?: Record<string, string>;
  accept?: string;
  headers?: Record<string, string>;
}

/** An answer: `body` parsed when it is JSON, the bytes of a file of Office, else the text. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

/** The system cannot be reached: nothing is known of what became of the request. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The API refused; the message reads: request → status code：detail. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;
  constructor(call: Call, { status, body }: Answer) {
    const given = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
    const problem: Problem = { ...given, status, code: given.code ?? '', detail: '' };
    problem.detail = given.detail ?? (typeof body === 'string' ? body : JSON.stringify(body));
    super(`${call.method ?? 'GET'} ${call.path} → ${status} ${problem.code}：${problem.detail}`);
    this.problem = problem;
  }
}

/** Real ms after which an answer is not waited for any more. */
const PATIENCE = 40_000;

function bodyOf({ json, bytes, form }: Call): { body?: RequestInit['body']; type?: string } {
  if (bytes) {
    return {
      body: bytes as Uint8Array<ArrayBuffer>,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  }
  if (form) {
    return {
      body: new URLSearchParams(form).toString(),
      type: 'application/x-www-form-urlencoded',
    };
  }
  return json === undefined ? {} : { body: JSON.stringify(json), type: 'application/json' };
}

/** How often, and after which pause (ms), a throttled request is sent again. */
const AGAIN = { times: 20, pause: 500 };

/**
 * Sends a request, whatever the answer; waits its turn when it is throttled.
 * @throws Unreachable, ContractBroken
 */
export async function send<T = unknown>(base: string, call: Call): Promise<Answer<T>> {
  for (let times = 0; ; times += 1) {
    const answer = await sendOnce<T>(base, call);
    await checkAnswer(base, call, answer);
    if (answer.status !== 429 || times === AGAIN.times) return answer;
    await delay(AGAIN.pause);
  }
}

async function sendOnce<T>(base: string, call: Call): Promise<Answer<T>> {
  const { body, type } = bodyOf(call);
  try {
    const answer = await fetch(base + call.path, {
      method: call.method ?? 'GET',
      headers: {
        accept: call.accept ?? 'application/json',
        ...(type ? { 'content-type': type } : {}),
        ...(call.token ? { authorization: `Bearer ${call.token}` } : {}),
        ...call.headers,
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const given = answer.headers.get('content-type') ?? '';
    if (/officedocument|gb18030/.test(given)) {
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, headers: answer.headers, body: bytes as T };
    }
    const text = await answer.text();
    const isJson = /json/.test(given);
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new Unreachable(`${call.method ?? 'GET'} ${base}${call.path}：${why}`);
  }
}

/** The body of a good answer. @throws Unreachable, Refused */
export async function ask<T>(base: string, call: Call): Promise<T> {
  const answer = await send<T>(base, call);
  if (answer.status >= 300) throw new Refused(call, answer);
  return answer.body;
}
