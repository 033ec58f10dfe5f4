import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writtenLine } from '../../functions/api/http/logWritten.ts';
import { keepJobRun } from '../../functions/store/ledger/jobRuns.ts';
import { markRestored } from '../../functions/store/ledger/restored.ts';
import type { Store } from '../../functions/store/store.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
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
  const body = {
    itemId: 'npc-2026-012',
    version: 7,
    title: '关于稳定就业的建议',
    contacts: [{ name: '王' }],
  };
  const line = writtenLine({ requestId: 'r1', operationId: 'registerItem' }, { status: 201, body });
  expect(JSON.parse(line)).toEqual({
    ...{ level: 'INFO', message: 'written', requestId: 'r1', operationId: 'registerItem' },
    ...{ status: 201, itemId: 'npc-2026-012', version: 7 },
  });
});
