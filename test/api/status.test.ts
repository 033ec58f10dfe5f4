import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backlogs } from '../../functions/api/http/backlog.ts';
import { writtenLine } from '../../functions/api/http/logWritten.ts';
import { EVENT_NAMES } from '../../functions/domain/events.ts';
import { commandId } from '../../functions/store/ledger/idempotency.ts';
import { keepJobRun } from '../../functions/store/ledger/jobRuns.ts';
import { markRestored } from '../../functions/store/ledger/restored.ts';
import type { Store } from '../../functions/store/store.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { newItem } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
let ask: ReturnType<typeof signedIn>;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  ask = signedIn(store);
});

const PATH = '/v1/status';
type Job = { job: string; late: boolean; result?: Record<string, number> };

it('tells auditors and administrators what runs, and nobody else', async () => {
  const at = new Date().toISOString();
  await keepJobRun(store, 'reconcile', {
    at: '2026-03-01T22:00:00.000Z',
    result: { running: 40, resumed: 2, overdue: 3 },
  });
  await keepJobRun(store, 'sweep', { at, result: { done: 1 } });
  for (const by of ['auditor', 'admin']) {
    const { status, body } = await ask(by, { path: PATH });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'test',
      profile: { id: 'shandong' },
      queues: [],
      ...{ itemsWithoutExecution: 2, itemsOverdue: 3, mailFailures: { open: 0, more: false } },
    });
    expect(body).not.toHaveProperty('restoredUntil');
    const jobs = body.jobs as Job[];
    expect(jobs.find(({ job }) => job === 'sweep')).toMatchObject({
      late: false,
      result: { done: 1 },
    });
    // What never ran is late.
    expect(jobs.find(({ job }) => job === 'export')).toEqual({
      job: 'export',
      name: '导出备份',
      late: true,
    });
  }
  for (const by of ['clerk', 'director']) {
    expect(await ask(by, { path: PATH })).toMatchObject({ status: 403 });
  }
});

it('names the years whose holidays are not announced, and that the data came out of a backup', async () => {
  await markRestored(store, '2026-03-01T10:00:00.000Z');
  const { body } = await ask('admin', { path: PATH });
  expect(body.restoredUntil).toBe('2026-03-01T10:00:00.000Z');
  const { year, provisional } = body.calendar as { year: number; provisional: number[] };
  expect(provisional.length).toBeGreaterThan(0);
  for (const one of provisional) expect(one).toBeGreaterThan(year);
});

it('a request leads to its events: their ids and versions are logged, and nothing that people wrote', () => {
  const wrote = [{ stream: 'item#npc-2026-012', version: 7 }];
  const ids = { requestId: 'r1', operationId: 'registerItem' };
  vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-65f-abc;Parent=1;Sampled=0');
  expect(JSON.parse(writtenLine({ ...ids, shownId: 'c1', wrote }, 201))).toEqual({
    ...{ level: 'INFO', message: 'written', ...ids, commandId: 'c1', status: 201 },
    ...{ events: ['item#npc-2026-012:7'], xray_trace_id: '1-65f-abc' },
  });
});

it('counts what waits in each queue that the template names, one call each', async () => {
  const sqs = new SQSClient({});
  const counted = { ApproximateNumberOfMessages: '2', ApproximateNumberOfMessagesNotVisible: '1' };
  const queues = mockClient(sqs).on(GetQueueAttributesCommand).resolves({ Attributes: counted });
  const given = { QUEUES: 'mail,mail-failures', QUEUE_URL_PREFIX: 'https://sqs/1/huiyin-' };
  expect(await backlogs(given, sqs)).toEqual([
    { queue: 'mail', waiting: 2, underWay: 1 },
    { queue: 'mail-failures', waiting: 2, underWay: 1 },
  ]);
  const asked = queues.calls().map(({ args }) => (args[0].input as { QueueUrl: string }).QueueUrl);
  expect(asked).toEqual(['https://sqs/1/huiyin-mail', 'https://sqs/1/huiyin-mail-failures']);
});

describe('the number of a request', () => {
  const KEY = { 'idempotency-key': 'k1' };
  const registered = (headers: Record<string, string>) =>
    ask('clerk', { method: 'POST', path: '/v1/items', headers, body: newItem() });
  const numberOf = ({ headers }: { headers: object }) =>
    String((headers as Record<string, unknown>)['x-request-id']);

  it('stays when the command is repeated, is what a refusal says, and leads to the events', async () => {
    const first = await registered(KEY);
    const again = await registered(KEY);
    expect(first.status).toBe(201);
    expect(numberOf(again)).toBe(numberOf(first));
    const refused = await ask('clerk', {
      ...{ method: 'POST', path: '/v1/items', headers: KEY, body: newItem({ title: '另一件' }) },
    });
    expect(refused.body).toMatchObject({
      ...{ code: 'IDEMPOTENCY_KEY_REUSED', requestId: numberOf(first) },
    });
    for (const by of ['auditor', 'admin']) {
      const found = await ask(by, { path: `/v1/requests/${numberOf(first)}` });
      expect(found.body).toEqual({
        requestId: numberOf(first),
        events: [
          {
            ...{ stream: 'item#npc-2026-012', version: 1, itemId: 'npc-2026-012' },
            ...{ type: 'item.registered', name: EVENT_NAMES['item.registered'] },
            at: expect.any(String),
          },
        ],
      });
    }
    const asked = { path: `/v1/requests/${numberOf(first)}` };
    expect(await ask('clerk', asked)).toMatchObject({ status: 403 });
  });

  it('is that of the gateway without a key, and leads nowhere', async () => {
    const answer = await registered({});
    expect(numberOf(answer)).toBe('request-1');
    const { status, body } = await ask('auditor', { path: '/v1/requests/request-1' });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'REQUEST_NOT_FOUND' });
  });

  it('is of the person too: the same key of another is another command', () => {
    expect(commandId('clerk', 'k1')).not.toBe(commandId('handler', 'k1'));
  });
});
