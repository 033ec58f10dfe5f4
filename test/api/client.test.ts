import '../support/environment.ts';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { typeOf } from '../../scripts/client/schemaType.ts';
import { type TypedDocument, typesOf } from '../../scripts/client/types.ts';

it('the types of web/api are those of the document: npm run client writes them anew', async () => {
  const made = typesOf((await openApiDocument()) as unknown as TypedDocument);
  const kept = readFileSync(new URL('../../web/api/types.ts', import.meta.url), 'utf8');
  expect(kept === made).toBe(true);
});

it('a schema becomes the type that it describes', () => {
  const schema = {
    type: 'object',
    properties: {
      code: { enum: ['A', 'B'] },
      'x-y': { type: 'array', items: { type: 'integer' } },
      problem: { $ref: '#/components/schemas/Problem' },
    },
    required: ['code'],
  };
  expect(typeOf(schema)).toBe(
    `{ code: "A" | "B"; "x-y"?: Array<number>; problem?: components['schemas']['Problem'] }`,
  );
});
