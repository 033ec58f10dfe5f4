import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../functions/store/store.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { newItem, registered } from '../support/given.ts';
import { type Asked, signedIn } from '../support/http.ts';
import { dump, shown, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
let ask: ReturnType<typeof signedIn>;
const story = waitingAt('draft');
const { itemId, version } = story.state;
const draftTask = `/v1/items/${itemId}/tasks/draft-1`;

beforeAll(async () => {
  database = await startDynoxide();
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
  ask = signedIn(store);
});
afterAll(() => database.stop());

const events = () => dump(store, store.tables.events);

/** Asks, expects a problem and nothing written; gives the problem. */
async function refused(by: string, asked: Asked, status: number, code: string) {
  const before = await events();
  const answer = await ask(by, asked);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.type).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    type: 'about:blank',
    status,
    code,
    title: expect.stringMatching(/\p{Script=Han}/u),
    detail: expect.stringMatching(/\p{Script=Han}/u),
    requestId: 'request-1',
  });
  expect(await events()).toEqual(before);
  return answer.body;
}

describe('400: input that fits no schema', () => {
  it('names every field that is wrong, in words', async () => {
    const body = {
      ...newItem({ number: '12' }),
      title: ' ',
      kind: 'petition',
      demands: [],
      assignedOn: '2026年3月2日',
      submitters: [{ id: 'x', name: '林若溪', kind: 'deputy', lead: 'yes', email: '不是邮箱' }],
      secret: true,
    };
    const { errors } = await refused('clerk', { path: '/v1/items', body }, 400, 'BAD_INPUT');
    const fields = (errors as { field: string; message: string }[]).map(({ field }) => field);
    expect(fields.toSorted()).toEqual([
      '(全部)',
      'assignedOn',
      'demands',
      'kind',
      'number',
      'submitters.0.email',
      'submitters.0.id',
      'submitters.0.lead',
      'title',
    ]);
    const words = JSON.stringify(errors);
    expect(words).toContain('没有这一项：secret');
    expect(words).not.toMatch(/Invalid|expected|received/);
  });

  it('of a task is read by the schema of its own step', async () => {
    const body = { version, outcome: 'done', data: { class: 'A', answers: [{ demand: 'x' }] } };
    const asked = { path: draftTask, body };
    const { errors } = await refused('handler-ldbz-1', asked, 400, 'BAD_INPUT');
    const fields = (errors as { field: string }[]).map(({ field }) => field);
    expect(fields).toContain('data.body');
    expect(fields).toContain('data.answers.0.demand');
    expect(fields).toContain('data.answers.0.answer');
  });

  it.each<[string, Asked, number, string]>([
    ['no JSON', { path: '/v1/items', body: '{"kind":' }, 400, 'BAD_JSON'],
    ['an array', { path: '/v1/items', body: '[]' }, 400, 'BAD_INPUT'],
    ['null', { path: '/v1/items', body: 'null' }, 400, 'BAD_INPUT'],
    ['nothing of a type', { path: '/v1/items', method: 'POST' }, 415, 'NOT_JSON'],
    [
      'a form',
      {
        path: '/v1/items',
        body: 'a=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
      'NOT_JSON',
    ],
    ['an unknown filter', { path: '/v1/items', query: { colour: 'red' } }, 400, 'BAD_INPUT'],
    ['a page of 1,000', { path: '/v1/items', query: { limit: '1000' } }, 400, 'BAD_INPUT'],
    ['a page of none', { path: '/v1/tasks', query: { limit: '0' } }, 400, 'BAD_INPUT'],
    ['a stage of no kind', { path: '/v1/items', query: { stage: 'done' } }, 400, 'BAD_INPUT'],
    [
      'two filters',
      { path: '/v1/items', query: { year: '2026', stage: 'closed' } },
      422,
      'ONE_FILTER',
    ],
    [
      'a timeline from nowhere',
      { path: `/v1/items/${itemId}/timeline`, query: { after: 'x' } },
      400,
      'BAD_INPUT',
    ],
    [
      'an order that there is not',
      { path: '/v1/items', query: { sort: 'title' } },
      400,
      'BAD_INPUT',
    ],
    [
      'a timeline on from a key that is no version',
      { path: `/v1/items/${itemId}/timeline`, query: { cursor: 'MW9wZW4' } },
      422,
      'CURSOR_INVALID',
    ],
    [
      'a key with spaces',
      { path: '/v1/me', headers: { 'idempotency-key': 'a b' } },
      400,
      'BAD_INPUT',
    ],
    [
      'a key too long',
      { path: '/v1/me', headers: { 'idempotency-key': 'k'.repeat(201) } },
      400,
      'BAD_INPUT',
    ],
  ])('%s', async (_what, asked, status, code) => {
    await refused('clerk', asked, status, code);
  });

  it.each([
    ['rubbish', '%%%'],
    ['another alphabet', Buffer.from('键', 'utf8').toString('base64url')],
    ['nothing', ''],
    ['an injection', Buffer.from("'; DROP", 'utf8').toString('base64url')],
  ])('a cursor of %s', async (_what, cursor) => {
    const query = { cursor };
    await refused('clerk', { path: '/v1/items', query }, 422, 'CURSOR_INVALID');
    await refused('clerk', { path: '/v1/tasks', query }, 422, 'CURSOR_INVALID');
  });

  it('a well-formed cursor of our own making opens no door and no fault', async () => {
    const cursor = Buffer.from('zzz', 'utf8').toString('base64url');
    const asked: Asked[] = [
      { path: '/v1/items', query: { cursor } },
      { path: '/v1/items', query: { cursor, due: '2026-05-01' } },
      { path: '/v1/tasks', query: { cursor } },
    ];
    for (const one of asked) {
      const { status, body } = await ask('clerk', one);
      expect(status).toBe(200);
      expect(Object.values(body).flat()).toEqual([]);
    }
  });
});

describe('403: a role that may not', () => {
  it.each<[string, string, Asked]>([
    ['no role', 'nobody', { path: '/v1/me', claims: { sub: 'clerk', groups: '[]' } }],
    ['unknown role', 'nobody', { path: '/v1/me', claims: { sub: 'clerk', groups: '[root]' } }],
    ['no person', 'nobody', { path: '/v1/me', claims: { groups: '[office-clerk]' } }],
  ])('%s', async (_what, by, asked) => {
    await refused(by, asked, 403, 'NO_ROLE');
  });

  it.each<[string, Asked]>([
    ['handler-ldbz-1', { path: '/v1/items', body: newItem({ number: '200' }) }],
    ['auditor', { path: '/v1/items', body: newItem({ number: '200' }) }],
    ['handler-ldbz-1', { path: '/v1/items', query: { section: 'ylbx' } }],
    ['head-ldbz', { path: '/v1/items', query: { year: '2026' } }],
    ['head-ldbz', { path: draftTask, body: { version, outcome: 'done' } }],
    ['handler-ldbz-2', { path: draftTask, body: { version, outcome: 'done' } }],
    ['director', { path: draftTask, body: { version, outcome: 'done' } }],
    ['auditor', { path: `/v1/items/${itemId}/progress`, body: { text: '……' } }],
  ])('%s: %o', async (by, asked) => {
    const { detail } = await refused(by, asked, 403, 'FORBIDDEN');
    expect(detail).toMatch(/。$/);
  });

  it('the directory is the administrator’s', async () => {
    const body = {
      bureau: { name: '局', shortName: '局' },
      sections: [{ id: 'a', name: '甲' }],
      people: [{ id: 'a', name: '甲', roles: ['director'], rank: 'director' }],
    };
    await refused('clerk', { method: 'PUT', path: '/v1/directory', body }, 403, 'FORBIDDEN');
  });
});

describe('404: that leaks nothing', () => {
  const paths = (id: string): Asked[] => [
    { path: `/v1/items/${id}` },
    { path: `/v1/items/${id}/timeline` },
    { path: `/v1/items/${id}/tasks/draft-1`, body: { version: 1, outcome: 'done' } },
    { path: `/v1/items/${id}/progress`, body: { text: '……' } },
  ];

  it('an item of another section is as one that is not there', async () => {
    for (const [nth, hidden] of paths(itemId).entries()) {
      const absent = paths('npc-2026-999')[nth];
      if (!absent) throw new Error('no path');
      const one = await refused('head-ylbx', hidden, 404, 'NOT_FOUND');
      const other = await refused('head-ylbx', absent, 404, 'NOT_FOUND');
      expect({ ...one, detail: String(one.detail).replace(itemId, '') }).toEqual({
        ...other,
        detail: String(other.detail).replace('npc-2026-999', ''),
      });
    }
  });

  it('of a path, a method and a task', async () => {
    await refused('clerk', { path: '/v1/nothing' }, 404, 'NO_SUCH_PATH');
    await refused('clerk', { method: 'DELETE', path: '/v1/items' }, 404, 'NO_SUCH_PATH');
    const asked = { path: `/v1/items/${itemId}/tasks/sign-1`, body: { version, outcome: 'done' } };
    await refused('director', asked, 404, 'TASK_NOT_FOUND');
  });
});

describe('409 and 422', () => {
  it('a number that is taken names what has it', async () => {
    const body = newItem({ title: '另一件' });
    const problem = await refused('clerk', { path: '/v1/items', body }, 409, 'DUPLICATE_NUMBER');
    expect(problem).toMatchObject({ field: 'number', details: { itemId } });
    expect(problem.detail).toContain(registered().state.item.title);
  });

  it('a stale version says what changed, without its content', async () => {
    const asked = { path: draftTask, body: { version: version - 2, outcome: 'done', data: {} } };
    const problem = await refused('handler-ldbz-1', asked, 409, 'STALE_VERSION');
    expect(problem.details).toMatchObject({
      seen: version - 2,
      current: version,
      changes: [
        { version: version - 1, type: 'task.opened', what: '待办：拟稿', by: '系统' },
        { version, type: 'task.opened', what: '待办：办中检查', by: '系统' },
      ],
    });
    expect(JSON.stringify(problem.details)).not.toContain('desk');
  });

  it('a guard says what is missing and what to do', async () => {
    const data = {
      class: 'B',
      body: '答复',
      answers: [1, 2, 3].map((demand) => ({ demand, answer: '已办' })),
    };
    const asked = { path: draftTask, body: { version, outcome: 'done', data } };
    const problem = await refused('handler-ldbz-1', asked, 422, 'PROMISE_MISSING');
    expect(problem.field).toBe('data.promise');
  });

  it('an outcome that the step does not have', async () => {
    const asked = {
      path: draftTask,
      body: { version, outcome: 'return', data: { opinion: '不' } },
    };
    await refused('handler-ldbz-1', asked, 422, 'OUTCOME_INVALID');
  });

  it('an impossible date', async () => {
    const body = newItem({ number: '300', assignedOn: '2026-02-30' });
    const problem = await refused('clerk', { path: '/v1/items', body }, 422, 'IMPOSSIBLE_DATE');
    expect(problem.field).toBe('assignedOn');
  });
});

it('500: a fault says nothing of itself', async () => {
  const broken = { ...store, tables: { ...store.tables, views: 'Nowhere' } };
  const { status, body } = await signedIn(broken)('clerk', { path: '/v1/me' });
  expect([status, body.code]).toEqual([500, 'FAULT']);
  expect(JSON.stringify(body)).not.toMatch(/Nowhere|Resource|dynamo/i);
  expect(body.detail).toContain('request-1');
});

it('no answer may be kept by a cache', async () => {
  for (const path of ['/v1/me', '/v1/nothing']) {
    const { headers } = await ask('clerk', { path });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});
