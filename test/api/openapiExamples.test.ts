import '../support/environment.ts';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { schemaCompiler } from '../e2e/support/contract.ts';

interface Media {
  schema?: Record<string, unknown>;
  example?: unknown;
}

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

const document = (await openApiDocument()) as {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, unknown>;
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const mediasOf = ({ operationId, requestBody, responses }: Operation) =>
  [
    ['request', requestBody] as const,
    ...Object.entries(responses).map(([status, response]) => [status, response] as const),
  ].flatMap(([where, described]) =>
    Object.entries(described?.content ?? {}).map(([type, media]) => ({
      name: `${operationId} ${where} ${type}`,
      where,
      type,
      ...media,
    })),
  );

const medias = operations.flatMap(mediasOf);

describe('the examples of the document', () => {
  it('are what their schemas say', () => {
    const compile = schemaCompiler(document);
    const wrong = medias.flatMap(({ name, where, schema, example }) => {
      // A problem's example is made of the very codes that its schema lists.
      if (!schema || example === undefined || Number(where) >= 400) return [];
      const valid = compile(schema);
      return valid(example) ? [] : [`${name}: ${JSON.stringify(valid.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are there for every body and every good answer in JSON', () => {
    const told = medias.filter(
      ({ type, where }) =>
        /^application\/(json|problem\+json|x-www-form-urlencoded)$/.test(type) &&
        (where === 'request' || Number(where) < 300),
    );
    const bare = told.filter(({ example }) => example === undefined).map(({ name }) => name);
    expect(bare).toEqual([]);
  });
});
