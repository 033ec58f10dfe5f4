import '../support/environment.ts';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';

interface Schema {
  $ref?: string;
  type?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  description: string;
  schema: Schema;
}

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  security?: unknown[];
  parameters?: Parameter[];
  responses: Record<
    string,
    { headers?: Record<string, unknown>; content?: Record<string, { schema?: Schema }> }
  >;
}

const document = (await openApiDocument()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { parameters: Record<string, Parameter> };
};

const operations = Object.entries(document.paths)
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const good = Object.entries(operation.responses).find(([status]) => Number(status) < 300);
      const parameters = (operation.parameters ?? []).map(
        (one) => document.components.parameters[one.$ref?.split('/').at(-1) ?? ''] ?? one,
      );
      const answer = good?.[1].content?.['application/json']?.schema;
      return { ...operation, path, method, parameters, status: Number(good?.[0]), answer };
    }),
  );

const gets = operations.filter(({ method }) => method === 'get');
const writes = operations.filter(({ method }) => method !== 'get');
const lists = gets.filter(({ answer }) => answer?.properties?.cursor);
const namesOf = (one: { parameters: Parameter[] }, place: string) =>
  one.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
const inQuery = (name: string) =>
  gets.flatMap(({ parameters }) =>
    parameters.filter((one) => one.in === 'query' && one.name === name),
  );

describe('lists', () => {
  it('are many', () => {
    expect(lists.length).toBeGreaterThan(20);
  });

  it.each(lists)('$operationId takes the cursor that it gives, and says its order', (list) => {
    expect(namesOf(list, 'query')).toContain('cursor');
    expect(`${list.summary} ${list.description}`).toMatch(/在前|依次|按.*(先后|顺序)/);
  });

  it('that take a limit or a cursor give a cursor, and the other way round', () => {
    const taking = gets.filter((one) => namesOf(one, 'query').includes('cursor'));
    expect(taking.map(({ operationId }) => operationId)).toEqual(
      lists.map(({ operationId }) => operationId),
    );
  });

  it('that can be given in more than one order say which: by a name, or against it', () => {
    const sorted = gets.filter((one) => namesOf(one, 'query').includes('sort'));
    expect(sorted.map(({ operationId }) => operationId)).toEqual(['listItems', 'getTimeline']);
    for (const { parameters, description } of sorted) {
      const { enum: orders } = parameters.find(({ name }) => name === 'sort')?.schema ?? {};
      const [first] = orders ?? [];
      expect(orders).toEqual([first, `-${first}`]);
      expect(description).toContain(`sort=-${first}`);
    }
  });

  it('have limits and cursors of one form, in the same words', () => {
    for (const name of ['limit', 'cursor', 'year', 'section', 'handler', 'due']) {
      const descriptions = new Set(inQuery(name).map(({ description }) => description));
      expect([...descriptions], name).toHaveLength(1);
    }
    for (const { schema } of inQuery('limit')) {
      expect(schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100 });
    }
    for (const { schema } of inQuery('cursor')) expect(schema.maxLength).toBe(2000);
  });

  it('name their rows by what they are, and no member in two ways', () => {
    for (const { answer, operationId } of lists) {
      const rows = Object.entries(answer?.properties ?? {}).filter(
        ([, { type }]) => type === 'array',
      );
      expect(rows.length, operationId).toBeGreaterThan(0);
    }
    const query = new Set(gets.flatMap((one) => namesOf(one, 'query')));
    for (const other of ['page', 'offset', 'pageSize', 'next', 'order', 'orderBy']) {
      expect(query.has(other), other).toBe(false);
    }
  });
});

describe('every operation', () => {
  it.each(gets.filter(({ answer }) => answer))('$operationId has an ETag and 304', (one) => {
    expect(one.responses['304']).toBeDefined();
    expect(one.responses['200']?.headers).toHaveProperty('ETag');
    expect(namesOf(one, 'header')).toContain('If-None-Match');
  });

  it.each(writes)('$operationId takes an Idempotency-Key', (one) => {
    expect(namesOf(one, 'header')).toContain('Idempotency-Key');
  });

  it('that changes a thing with a version takes If-Match and may answer 412', () => {
    const conditional = writes.filter((one) => namesOf(one, 'header').includes('If-Match'));
    for (const one of conditional) expect(one.responses).toHaveProperty('412');
    // What is made new, and what has no version of its own, has nothing to match.
    const without = writes.filter((one) => !conditional.includes(one));
    expect(without.map(({ operationId }) => operationId).sort()).toEqual(UNCONDITIONAL);
  });

  it('that makes a thing with an address of its own says where it is', () => {
    const made = writes.filter((one) => one.responses['201']?.headers?.Location);
    const addresses = new Set(gets.map(({ path }) => path.replace(/\{\w+\}$/, '{}')));
    expect(made.length).toBeGreaterThan(9);
    const openers = writes.filter(
      ({ path, status }) => status === 201 && addresses.has(`${path}/{}`),
    );
    const silent = openers.filter((one) => !made.includes(one));
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });
});

/** Openings, imports, and what is kept as a file, which its digest tells apart. */
const UNCONDITIONAL = [
  'callMeeting',
  'checkImport',
  'commitImport',
  'convenePartyGroup',
  'draftDocument',
  'importItemHalfWay',
  'keepPaper',
  'mapImport',
  'moveNumberSeries',
  'openHandOver',
  'openLookBack',
  'openProgressRound',
  'openReformDraft',
  'openYearEnd',
  'putLetterTemplate',
  'recordActivity',
  'recordGroupContact',
  'recordLesson',
  'registerItem',
  'removePaper',
  'revisePaper',
  'uploadAttachment',
  'uploadPaper',
  'withdrawLetterTemplate',
];
