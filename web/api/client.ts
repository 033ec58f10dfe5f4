import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem, type Problem } from './problem.ts';
import type { paths } from './types.ts';

/** Where the API is, and who asks. */
export interface Options {
  /** E.g. `https://huiyin.example.gov.cn`. */
  baseUrl: string;
  /** The access token of the sign-in; asked for before every request, so that it may be renewed. */
  token: () => string | undefined | Promise<string | undefined>;
  fetch?: typeof fetch;
}

/** Every write has a key, so that a retry after a lost answer does nothing twice. */
const keyed = (request: Request): void => {
  if (request.method === 'GET' || request.headers.has('idempotency-key')) return;
  request.headers.set('idempotency-key', crypto.randomUUID());
};

async function problemOf(response: Response): Promise<Problem | undefined> {
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('application/problem+json')
    ? ((await response.clone().json()) as Problem)
    : undefined;
}

/**
 * The API with the types of its own description. Refusals are thrown as ApiProblem; 304 is no refusal.
 */
export function createHuiyin({ baseUrl, token, fetch }: Options): Client<paths> {
  const client = createClient<paths>({ baseUrl, ...(fetch ? { fetch } : {}) });
  const middleware: Middleware = {
    async onRequest({ request }) {
      const bearer = await token();
      if (bearer) request.headers.set('authorization', `Bearer ${bearer}`);
      keyed(request);
      return request;
    },
    async onResponse({ response }) {
      if (response.status < 400) return undefined;
      throw new ApiProblem(response.status, await problemOf(response));
    },
  };
  client.use(middleware);
  return client;
}

/** Every page of a list, one after the other: `for await (const page of pages(…))`. */
export async function* pages<Page extends { cursor?: string }>(
  load: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    yield page;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
