import '../support/environment.ts';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';

const config = await createConfig({
  extends: ['recommended'],
  rules: {
    'operation-operationId-unique': 'error',
    'operation-operationId-url-safe': 'error',
    'operation-description': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'tag-description': 'error',
    'parameter-description': 'error',
    'no-invalid-media-type-examples': 'off',
    'no-invalid-parameter-examples': 'error',
    'path-declaration-must-exist': 'error',
    'no-unused-components': 'off',
    // The API is where the document was taken from, whatever the host.
    'no-server-example.com': 'off',
    'no-empty-servers': 'error',
  },
});

const lint = async (document: unknown) =>
  (await lintFromString({ source: JSON.stringify(document), config })).map(
    ({ ruleId, message, location }) =>
      `${ruleId}: ${message} (${location[0]?.pointer ?? location[0]?.source.absoluteRef})`,
  );

describe('the OpenAPI document before a linter', () => {
  it('has nothing against it', { timeout: 60_000 }, async () => {
    expect(await lint(await openApiDocument())).toEqual([]);
  });

  it('would have: an operation without id and with a tag of its own', async () => {
    const responses = { 200: { description: '成功' }, 400: { description: '不对' } };
    const found = await lint({
      ...{ openapi: '3.1.0', servers: [{ url: '/' }], security: [] },
      info: { title: 'x', version: '1', license: { name: 'x', identifier: 'x' } },
      paths: { '/v1/x': { get: { summary: 'x', tags: ['nobody'], responses } } },
    });
    expect(found.join('\n')).toMatch(/operation-operationId: [\s\S]*operation-tag-defined: /);
  });
});
