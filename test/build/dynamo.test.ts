import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as theirs from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromAttributes, toAttributes } from '../../functions/runtime/sdk/dynamo/attributes.ts';
import * as commands from '../../functions/runtime/sdk/dynamo/commands.ts';
import * as ours from '../../functions/runtime/sdk/dynamo/index.ts';

/** What the service answers next, in turn; the last one again and again. `break` ends the connection. */
interface Scripted {
  status?: number;
  body?: object | string;
  date?: string;
  break?: true;
}

let answers: Scripted[] = [];
let requests: { headers: IncomingHttpHeaders; body: string }[] = [];

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
  const next = (answers.length > 1 ? answers.shift() : answers[0]) as Scripted;
  if (next.break) return void request.socket.destroy();
  const { status = 200, body = {}, date } = next;
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    ...(date ? { date } : {}),
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
beforeEach(() => {
  requests = [];
  vi.stubEnv('AWS_REGION', 'cn-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const client = () => ours.DynamoDBDocumentClient.from(new ours.DynamoDBClient());
const get = (options?: { abortSignal?: AbortSignal }) =>
  client().send(new ours.GetCommand({ TableName: 't', Key: { pk: '件' } }), options);

const bytes = Uint8Array.of(0, 1, 254, 255);
const item = { pk: '件', n: 3, list: [1, 'a', null, { deep: true }], none: undefined, bytes };
const wire = {
  pk: { S: '件' },
  n: { N: '3' },
  list: { L: [{ N: '1' }, { NULL: true }] },
  bytes: { B: Buffer.from(bytes).toString('base64') },
};
const values = { ':bytes': bytes, ':n': 1 };
const TableName = 't';

/** Every command the functions give, with every member in which items stand, and an answer to it. */
const CALLS: [
  Exclude<keyof typeof commands, 'Command'> & keyof typeof theirs,
  input: object,
  answer: object,
][] = [
  ['GetCommand', { TableName, Key: { pk: 'a' }, ConsistentRead: true }, { Item: wire }],
  [
    'PutCommand',
    { TableName, Item: item, ExpressionAttributeNames: { '#a': 'Item' } },
    { Attributes: wire },
  ],
  [
    'UpdateCommand',
    {
      TableName,
      Key: { pk: 'a' },
      ExpressionAttributeValues: values,
      UpdateExpression: 'SET a = :n',
    },
    { Attributes: wire },
  ],
  ['DeleteCommand', { TableName, Key: { pk: 'a', n: 1 } }, {}],
  [
    'QueryCommand',
    { TableName, ExpressionAttributeValues: values, ExclusiveStartKey: { pk: 'a' }, Limit: 2 },
    { Items: [wire, wire], Count: 2, LastEvaluatedKey: { pk: { S: 'b' } } },
  ],
  ['ScanCommand', { TableName, Segment: 0, TotalSegments: 4 }, { Items: [], Count: 0 }],
  [
    'BatchWriteCommand',
    {
      RequestItems: {
        t: [{ PutRequest: { Item: item } }, { DeleteRequest: { Key: { pk: 'a' } } }],
      },
    },
    { UnprocessedItems: { t: [{ PutRequest: { Item: wire } }] } },
  ],
  [
    'TransactWriteCommand',
    {
      ClientRequestToken: 'once',
      TransactItems: [
        { Put: { TableName, Item: item } },
        { Update: { TableName, Key: { pk: 'a' }, ExpressionAttributeValues: values } },
        { Delete: { TableName, Key: { pk: 'a' } } },
        { ConditionCheck: { TableName, Key: { pk: 'a' }, ConditionExpression: 'x' } },
      ],
    },
    {},
  ],
];

describe('the own client of DynamoDB', () => {
  // biome-ignore-start lint/performance/noDynamicNamespaceImportAccess: a test is not bundled
  it.each(CALLS)('%s says and reads what that of the SDK does', async (name, input, answer) => {
    answers = [{ body: answer }];
    const marshallOptions = { removeUndefinedValues: true };
    const sdk = theirs.DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions });
    const { $metadata: _, ...expected } = await sdk.send(new theirs[name](input as never) as never);
    const read = await client().send(new commands[name](input));
    expect(read).toEqual(expected);
    const [sdks, own] = requests;
    expect(JSON.parse(own?.body ?? '')).toEqual(JSON.parse(sdks?.body ?? ''));
    for (const header of ['x-amz-target', 'content-type']) {
      expect(own?.headers[header]).toBe(sdks?.headers[header]);
    }
  });

  // biome-ignore-end lint/performance/noDynamicNamespaceImportAccess: as above

  it('carries a transaction out once, however often it is sent', async () => {
    answers = [{ break: true }, { status: 500 }, {}];
    await client().send(new ours.TransactWriteCommand({ TransactItems: [] }));
    await client().send(new ours.TransactWriteCommand({ TransactItems: [] }));
    const tokens = requests.map(({ body }) => JSON.parse(body).ClientRequestToken);
    expect(tokens).toHaveLength(4);
    expect(new Set(tokens.slice(0, 3)).size).toBe(1);
    expect(new Set(tokens).size).toBe(2);
  });

  it.each([
    ['a connection that breaks off', { break: true }],
    ['a page of a proxy', { status: 502, body: '<html>' }],
    [
      'a transaction in progress',
      { status: 400, body: { __type: 'x#TransactionInProgressException' } },
    ],
  ] as [string, Scripted][])('tries again after %s', async (_, first) => {
    answers = [first, { body: { Item: wire } }];
    await expect(get()).resolves.toMatchObject({ Item: { pk: '件' } });
    expect(requests).toHaveLength(2);
  });

  it('gives up after the fourth attempt, with the fault by its name', async () => {
    answers = [{ status: 500, body: { __type: 'x#InternalServerError', message: 'no' } }];
    const fault = {
      name: 'InternalServerError',
      message: 'no',
      $metadata: { httpStatusCode: 500 },
    };
    await expect(get()).rejects.toMatchObject(fault);
    expect(requests).toHaveLength(4);
  });

  it('does not make an outage worse: after so many failures one attempt is all', async () => {
    answers = [{ status: 500 }];
    const one = client();
    const ask = () => one.send(new ours.GetCommand({ TableName, Key: { pk: 'a' } })).catch(() => 0);
    await Promise.all(Array.from({ length: 12 }, ask));
    requests = [];
    await ask();
    expect(requests).toHaveLength(1);
  });

  it('goes by the clock of the service where its own is wrong', async () => {
    const later = new Date(Date.now() + 3_600_000);
    const skewed = { status: 400, body: { __type: 'x#InvalidSignatureException' } };
    answers = [{ ...skewed, date: later.toUTCString() }, { body: { Item: wire } }];
    await expect(get()).resolves.toMatchObject({ Item: { n: 3 } });
    const hours = requests.map(({ headers }) => String(headers['x-amz-date']).slice(9, 11));
    expect(hours[1]).toBe(later.toISOString().slice(11, 13));
  });

  it('takes a refused signature for what it is where the clocks agree', async () => {
    answers = [{ status: 400, body: { __type: 'x#InvalidSignatureException' } }];
    await expect(get()).rejects.toMatchObject({ name: 'InvalidSignatureException' });
    expect(requests).toHaveLength(1);
  });

  it('ends when it is told to', async () => {
    await expect(get({ abortSignal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(requests).toHaveLength(0);
  });
});

describe('attributes', () => {
  const numbers = fc.oneof(
    fc.maxSafeInteger(),
    fc.float({ noNaN: true, noDefaultInfinity: true, max: 1e9, min: -1e9 }),
  );
  const values = [fc.string(), numbers, fc.boolean(), fc.constant(null), fc.constant(undefined)];
  const key = fc.string().filter((name) => name !== '__proto__');
  const json = fc.dictionary(key, fc.anything({ key, values, maxDepth: 3 }));

  it('are those of the SDK, both ways', () => {
    fc.assert(
      fc.property(json, (value) => {
        const attributes = marshall(value as object, { removeUndefinedValues: true });
        expect(toAttributes(value as object)).toEqual(attributes);
        expect(fromAttributes(attributes as never)).toEqual(unmarshall(attributes));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [new Set([1])],
    [new Date(0)],
    [1n],
  ])('refuse what no table of ours holds: %s', (value) => {
    expect(() => toAttributes({ value })).toThrow();
  });

  it('refuse the key that reaches a prototype', () => {
    const value = JSON.parse('{"__proto__":{"S":"a"}}');
    expect(() => toAttributes(value)).toThrow(/__proto__/);
    expect(() => fromAttributes(value)).toThrow(/__proto__/);
  });

  it('refuse a set that somebody else put there', () => {
    expect(() => fromAttributes({ value: { SS: ['a'] } } as never)).toThrow(/SS/);
  });
});
