import '../support/environment.ts';
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/api/http/parse.ts';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { ROUTES } from '../../functions/api/routes/index.ts';
import { stepData } from '../../functions/api/schemas/steps.ts';
import { STEP_IDS } from '../../functions/domain/steps/ids.ts';
import { GOOD } from '../support/stepData.ts';
import { waitingAt } from '../support/waitingAt.ts';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security?: unknown[];
  parameters?: { name: string; in: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}

type Schema = Record<string, unknown>;

const document = (await openApiDocument()) as {
  openapi: string;
  info: { title: string; version: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
};
const METHODS = ['get', 'post', 'put', 'delete', 'patch'];
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is of version 3.1 with title, version and security', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({ title: '回音 Huiyin', version: '1' });
    expect(document.components.securitySchemes).toHaveProperty('bearer');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every route, and those of documents and links', () => {
    for (const route of ROUTES) {
      const operation = document.paths[route.path]?.[route.method.toLowerCase()];
      expect(operation?.operationId, route.path).toBe(route.operationId);
      expect(operation?.responses).toHaveProperty(String(route.status));
      expect(operation?.requestBody !== undefined).toBe(route.body !== undefined);
    }
    const paths = Object.keys(document.paths);
    expect(paths).toEqual(
      expect.arrayContaining(['/v1/imports', '/v1/imports/{importId}/commit', '/p/{token}']),
    );
  });

  it.each(operations)('$method $path is whole', ({ path, operation }) => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.summary).toMatch(/\p{Script=Han}/u);
    expect(Object.keys(operation.responses).length).toBeGreaterThan(1);
    const shared = (document.paths[path] as { parameters?: { name: string; in: string }[] })
      .parameters;
    const named = [...(operation.parameters ?? []), ...(shared ?? [])]
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => name);
    expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  });

  it.each(operations)('$method $path says who may, and what may go wrong', ({ operation }) => {
    expect(operation.tags).toHaveLength(1);
    expect(document.tags.map(({ name }) => name)).toContain(operation.tags[0]);
    expect(operation.description).toMatch(/权限|不用登录/);
    const common = ['414', '429', '431', '500', '503'];
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(common));
    if (operation.security?.length === 0) return;
    // An id with a slash in it is no address: the router's answer, not the operation's.
    const inPath = operation.parameters?.some((one) => one.in === 'path');
    if (inPath) expect(JSON.stringify(operation.responses['404'])).toContain('"NO_SUCH_PATH"');
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '401', '403']));
  });

  // Found by the crowd that drives under faults.
  it.each(['get', 'post'])('tells a deputy of a fault by a page: %s /p/{token}', (method) => {
    const path = document.paths['/p/{token}'] ?? {};
    const { responses } = path[method] as {
      responses: Record<string, { content?: object }>;
    };
    for (const status of ['500', '503']) {
      expect(Object.keys(responses[status]?.content ?? {})).toContain('text/html');
    }
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no reference that leads nowhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, ref]) => ref,
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const parts = String(reference).replace('#/', '').split('/');
      const found = parts.reduce<unknown>((at, part) => (at as Schema)?.[part], document);
      expect(found, reference).toBeDefined();
    }
  });
});

describe.each(STEP_IDS.map((step) => [step]))('what %s takes', (step) => {
  const good = GOOD[step](waitingAt(step).state) as object;

  it('is described', () => {
    const schema = document.components.schemas[`StepData.${step}`];
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('lets a good body pass and refuses a key more', () => {
    expect(parse(stepData[step], good)).toEqual(good);
    expect(() => parse(stepData[step], { ...good, extra: 1 })).toThrow('没有这一项：extra');
  });

  it('refuses what a wrong type would bring', () => {
    for (const key of Object.keys(good)) {
      expect(() => parse(stepData[step], { ...good, [key]: 7 })).toThrow(key);
    }
  });
});
