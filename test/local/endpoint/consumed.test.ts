import { describe, expect, it } from 'vitest';
import { counting } from '../../../local/endpoint/consumed.ts';
import type { Answer, Exchange } from '../../../local/endpoint/exchange.ts';

/** A call of a function to the database. */
function callOf(name: string, operation: string, body: object = {}): Exchange {
  return {
    ...{ method: 'POST', path: '/', query: new URLSearchParams(), requestId: 'r' },
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
    caller: { arn: `arn:aws:sts::000000000000:assumed-role/role/${name}` },
  };
}

/** Counts over a database that gives the same answer each time; what it was sent is kept. */
function over(answer: object, status = 200) {
  const sent: Record<string, unknown>[] = [];
  const counter = counting(async ({ body }): Promise<Answer> => {
    sent.push(JSON.parse(body.toString()));
    return { status, headers: {}, body: JSON.stringify(answer) };
  });
  return { ...counter, sent };
}

describe('what the database is asked', () => {
  it('is counted for each function, reads and writes apart', async () => {
    const one = over({ ConsumedCapacity: { CapacityUnits: 1.5 } });
    await one.forward(callOf('api', 'Query'));
    await one.forward(callOf('api', 'GetItem'));
    await one.forward(callOf('views', 'PutItem'));
    expect(one.consumed()).toEqual({
      api: { calls: 2, read: 3, write: 0 },
      views: { calls: 1, read: 0, write: 1.5 },
    });
  });

  it('is summed over the tables of a transaction', async () => {
    const tables = [{ CapacityUnits: 4 }, { CapacityUnits: 2 }];
    const both = over({ ConsumedCapacity: tables });
    await both.forward(callOf('api', 'TransactWriteItems'));
    expect(both.consumed().api).toEqual({ calls: 1, read: 0, write: 6 });
  });

  it('is asked as it was, but for the units; an own wish for them stands', async () => {
    const { forward, sent } = over({});
    await forward(callOf('api', 'GetItem', { TableName: 'Views' }));
    await forward(callOf('api', 'GetItem', { ReturnConsumedCapacity: 'INDEXES' }));
    expect(sent).toEqual([
      { TableName: 'Views', ReturnConsumedCapacity: 'TOTAL' },
      { ReturnConsumedCapacity: 'INDEXES' },
    ]);
  });

  it.each(['DescribeTable', 'CreateTable', 'GetRecords'])(
    '%s passes as it is',
    async (operation) => {
      const { forward, sent, consumed } = over({});
      await forward(callOf('operator', operation));
      expect([sent, consumed()]).toEqual([[{}], {}]);
    },
  );

  it('does not count what was refused', async () => {
    const { forward, consumed } = over({}, 400);
    await forward(callOf('api', 'PutItem'));
    expect(consumed()).toEqual({});
  });
});
