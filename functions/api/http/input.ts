import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { BadInput } from './problem.ts';
import type { Route, Schema } from './route.ts';

/** The schema itself, loaded if need be. */
export async function schemaOf(schema: Schema): Promise<Exclude<Schema, () => unknown>> {
  return typeof schema === 'function' ? schema() : schema;
}

let reader: typeof import('./parse.ts') | undefined;

/** zod is a chunk of its own, which a call without body and query never loads; asked for once. */
async function read(schema: Schema, input: unknown): Promise<unknown> {
  reader ??= await import('./parse.ts');
  return reader.parse(await schemaOf(schema), input);
}

/** @throws BadInput naming every query parameter that the operation does not know */
export function mustKnow(asked: object = {}, known: readonly string[] = []): void {
  const strange = Object.keys(asked).filter((name) => !known.includes(name));
  if (strange.length === 0) return;
  throw new BadInput(strange.map((field) => ({ field, message: `没有这一项：${field}` })));
}

const isEmpty = (query: object) => Object.keys(query).length === 0;

/**
 * Query and body of a request by the schemas of its route.
 * @throws BadInput with every field that is wrong
 */
export async function inputOf(
  { query, body }: Route,
  { queryStringParameters: asked = {}, body: sent }: Omit<APIGatewayProxyEventV2, 'version'>,
): Promise<{ query: unknown; body: unknown }> {
  if (!query) mustKnow(asked);
  const nothingAsked = typeof query === 'function' && isEmpty(asked);
  return {
    query: query && (nothingAsked ? {} : await read(query, asked)),
    body: body && (await read(body, sent)),
  };
}
