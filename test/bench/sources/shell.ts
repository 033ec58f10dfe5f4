/**
 * The house shell (functions/api/http/stack.ts) around a route that does nothing, and the same job without it;
 * the database answers from memory.
 */
import type { Context } from 'aws-lambda';
import { parse } from '../../../functions/api/http/parse.ts';
import { route } from '../../../functions/api/http/route.ts';
import { type ApiEvent, type ApiResult, serve } from '../../../functions/api/http/stack.ts';
import { recorded } from '../../../functions/api/routes/record.ts';
import { newItem } from '../../../functions/api/schemas/item.ts';
import { systemClock } from '../../../functions/runtime/clock.ts';
import type { Store } from '../../../functions/store/store.ts';
import directory from '../../../samples/directory.json' with { type: 'json' };

const answer = { status: 201, body: { itemId: 'npc-2026-012', version: 1 } };
const store = {
  db: { send: async () => ({ Item: { directory, version: 1, hash: '' } }) },
  tables: { events: 'events', views: 'views', ledger: 'ledger' },
} as unknown as Store;

const post = route({
  method: 'POST',
  path: '/v1/items',
  operationId: 'bench',
  summary: '',
  body: newItem,
  response: recorded,
  status: 201,
  handle: async () => answer,
});

const get = route({
  method: 'GET',
  path: '/v1/items/{itemId}',
  operationId: 'bench',
  summary: '',
  response: recorded,
  status: 200,
  handle: async () => answer,
});

/** The signed-in shell with a daily `GET` and a `POST` of the rest. */
export const shell = serve(
  { daily: [get], rest: async () => [post], raw: [] },
  { store, clock: systemClock, claims: { person: 'sub', groups: 'groups' } },
);

/** What no handler can do without: read the JSON, write an answer. */
export async function bare(event: ApiEvent, _context: Context): Promise<ApiResult> {
  if (event.body) JSON.parse(event.body);
  return {
    statusCode: answer.status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer.body),
  };
}

/** Holds a body to its schema. */
export const check = (body: unknown): unknown => parse(newItem, body);

/** The same as `bare`, with the directory read and the body held to its schema. */
export async function checked(event: ApiEvent, context: Context): Promise<ApiResult> {
  await store.db.send({} as never);
  if (event.body) check(JSON.parse(event.body));
  return bare({ ...event, body: undefined } as unknown as ApiEvent, context);
}
