import '../support/environment.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewItem } from '../../functions/domain/item.ts';
import { append, link } from '../../functions/store/append.ts';
import { sha256 } from '../../functions/store/hash.ts';
import { loadItem, positionOf } from '../../functions/store/loadItem.ts';
import { registerItem } from '../../functions/store/registerItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { goodRow, goodRows, listOf } from '../fixtures/imports/lists.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, clockOn, newItem, rulesOn } from '../support/given.ts';
import { emptyBucket, objects, postTo } from '../support/importing.ts';
import { dump, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  emptyBucket();
});

const post = (
  by: string,
  path: string,
  body?: Uint8Array,
  query?: Record<string, string>,
  headers?: Record<string, string>,
) => postTo(store, by, path, { body, query, headers });

const check = (bytes: Uint8Array, by = 'clerk') =>
  post(by, '/v1/imports', bytes, { name: '交办清单.xlsx' });
const commit = (bytes: Uint8Array, by = 'clerk') => post(by, `/v1/imports/${sha256(bytes)}/commit`);
const events = () => dump(store, store.tables.events);
const statuses = ({ body }: { body: Record<string, unknown> }) =>
  (body.rows as { status: string }[]).map(({ status }) => status);

describe('a list', () => {
  it('is checked first, and nothing is registered', async () => {
    const before = await events();
    const answer = await check(await listOf(goodRows(3)));
    expect(answer).toMatchObject({
      status: 200,
      body: { ready: true, counts: { rows: 3, new: 3, exists: 0, problem: 0 } },
    });
    expect(await events()).toEqual(before);
    expect([...objects.keys()]).toEqual([`imports/${String(answer.body.importId)}`]);
  });

  it('is registered by the second call, and the same file again adds nothing', async () => {
    const bytes = await listOf(goodRows(3));
    await check(bytes);
    expect((await commit(bytes)).body).toMatchObject({ registered: 3, existing: 0 });
    expect((await loadItem(store, 'npc-2026-002'))?.batchId).toBe(sha256(bytes));
    const after = await events();
    expect((await commit(bytes)).body).toMatchObject({ registered: 0, existing: 3 });
    expect(statuses(await check(bytes))).toEqual(['exists', 'exists', 'exists']);
    expect(await events()).toEqual(after);
  });

  it('two at the same time register every row once', async () => {
    const bytes = await listOf(goodRows(4));
    await check(bytes);
    const answers = await Promise.all([commit(bytes), commit(bytes)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const registered = answers.map(({ body }) => Number(body.registered));
    expect(registered.reduce((sum, n) => sum + n, 0)).toBe(4);
  });

  it('is finished where a commit broke off', async () => {
    const bytes = await listOf(goodRows(3));
    const part = await listOf(goodRows(1));
    for (const list of [part, bytes]) await check(list);
    await commit(part);
    expect((await commit(bytes)).body).toMatchObject({ registered: 2, existing: 1 });
  });
});

describe('a motion', () => {
  const motion = (编号: string) => goodRow({ 类型: '议案转建议', 原议案号: '6', 编号 });

  it('is registered once: a second suggestion for it is a problem of its row', async () => {
    const first = await listOf([motion('131')]);
    await check(first);
    expect((await commit(first)).body).toMatchObject({ registered: 1 });
    expect(statuses(await check(first))).toEqual(['exists']);
    const again = await check(await listOf([motion('132'), goodRow({ 编号: '001' })]));
    expect(statuses(again)).toEqual(['problem', 'new']);
    expect(JSON.stringify(again.body.rows)).toMatch(/MOTION_REGISTERED.*motion-2026-131/);
  });

  it('stands once in a list', async () => {
    const answer = await check(await listOf([motion('131'), motion('132')]));
    expect(statuses(answer)).toEqual(['new', 'problem']);
    expect(JSON.stringify(answer.body.rows)).toMatch(/MOTION_REGISTERED/);
  });

  it('two who register it at once: one of them is told who was first', async () => {
    const register = (number: string) =>
      registerItem(store, {
        item: newItem({ kind: 'motion', motionNumber: '006', number }),
        actor: actor('clerk'),
        rules: rulesOn(),
        clock: clockOn(),
      });
    const answers = await Promise.allSettled(['131', '132'].map(register));
    const refused = answers.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['MOTION_REGISTERED']);
    await expect(register('131').catch(({ code }) => code)).resolves.toMatch(
      /DUPLICATE_NUMBER|MOTION_REGISTERED/,
    );
  });
});

describe('a number that another item has', () => {
  const register = (item: NewItem) =>
    registerItem(store, { item, actor: actor('clerk'), rules: rulesOn(), clock: clockOn() });

  it('holds the whole list back, at once and although the views lag behind', async () => {
    const bytes = await listOf([...goodRows(2), goodRow({ 编号: '012' })]);
    await register(newItem());
    expect(statuses(await check(bytes))).toEqual(['new', 'new', 'problem']);
    const before = await events();
    const answer = await commit(bytes);
    expect([answer.status, answer.body.code]).toEqual([422, 'IMPORT_HAS_PROBLEMS']);
    expect(await events()).toEqual(before);
  });

  it('is the same item still when the bureau added to it', async () => {
    const bytes = await listOf(goodRows(1));
    await check(bytes);
    await commit(bytes);
    const state = await loadItem(store, 'npc-2026-001');
    if (!state) throw new Error('no item');
    const answered = {
      type: 'units.answered' as const,
      data: {
        requestId: 'units-1',
        answer: 'granted' as const,
        units: ['市民政局'],
        on: '2026-03-16',
      },
    };
    const at = '2026-03-16T01:00:00.000Z';
    const event = link(positionOf(state), answered, actor('clerk'), at);
    await append(store, event);
    expect((await loadItem(store, 'npc-2026-001'))?.item.coUnits).toContain('市民政局');
    expect(statuses(await check(bytes))).toEqual(['exists']);
  });
});

describe('the good rows alone', () => {
  const bad = goodRow({ 编号: '009', 交办日期: '2026-02-30' });
  const send = (bytes: Uint8Array, what: string, json: object) =>
    post(
      'clerk',
      `/v1/imports/${sha256(bytes)}/${what}`,
      Buffer.from(JSON.stringify(json)),
      undefined,
      {
        'content-type': 'application/json',
      },
    );
  const batches = async () =>
    (await events())
      .map((one) => JSON.parse(one) as { type: string; data: object })
      .filter(({ type }) => type === 'batch.imported')
      .map(({ data }) => data);

  it('are registered when asked for; the batch says which were left and why, once', async () => {
    const bytes = await listOf([...goodRows(2), bad]);
    await check(bytes);
    const answer = await send(bytes, 'commit', { only: 'ready' });
    expect(answer).toMatchObject({ status: 201, body: { registered: 2, existing: 0, left: 1 } });
    expect(await batches()).toMatchObject([
      {
        itemIds: ['npc-2026-001', 'npc-2026-002'],
        left: [{ sheet: '交办清单', row: 4, problems: [{ code: 'IMPOSSIBLE_DATE', column: 'H' }] }],
      },
    ]);
    await send(bytes, 'commit', { only: 'ready' });
    expect(await batches()).toHaveLength(1);
  });

  it('are none where every row is wrong, and not asked for by another word', async () => {
    const bytes = await listOf([bad]);
    await check(bytes);
    const before = await events();
    expect((await send(bytes, 'commit', { only: 'ready' })).body.code).toBe('NOTHING_READY');
    expect((await send(bytes, 'commit', { only: 'all' })).body.code).toBe('BAD_INPUT');
    expect(await events()).toEqual(before);
  });

  it('the left ones are taken later into the same batch', async () => {
    const bytes = await listOf([...goodRows(1), goodRow({ 编号: '002', 血型: 'A' })]);
    await check(bytes);
    const held = await send(bytes, 'commit', { only: 'ready' });
    expect(held.body.code).toBe('IMPORT_HAS_PROBLEMS');
    const said = { sheets: [{ sheet: '交办清单', columns: { I: null } }] };
    expect((await send(bytes, 'mapping', said)).body.ready).toBe(true);
    const written = (await events()).length;
    expect((await send(bytes, 'mapping', said)).status).toBe(200);
    expect((await events()).length).toBe(written);
    expect((await send(bytes, 'commit', {})).body.registered).toBe(2);
  });
});

describe('a list with a secret mark', () => {
  it('is refused, and nothing of it is kept', async () => {
    const bytes = await listOf([...goodRows(1), goodRow({ 编号: '002', 说不清的列: '【机密】' })]);
    const { status, body } = await check(bytes);
    expect([status, body.code]).toEqual([422, 'STATE_SECRET']);
    expect(JSON.stringify(body)).not.toContain('【机密】');
    expect(objects.size).toBe(0);
  });
});

describe('refused', () => {
  it('who is not of the office, for either call', async () => {
    const bytes = await listOf(goodRows(1));
    for (const by of ['handler-ldbz-1', 'director', 'auditor', 'admin']) {
      expect((await check(bytes, by)).status).toBe(403);
      expect((await commit(bytes, by)).status).toBe(403);
    }
    expect(objects.size).toBe(0);
  });

  it('what was never checked, or is no import', async () => {
    expect((await commit(await listOf(goodRows(1)))).body.code).toBe('IMPORT_NOT_FOUND');
    const strange = await post('clerk', '/v1/imports/..%2Fsecret/commit');
    expect(strange.body.code).toBe('IMPORT_NOT_FOUND');
  });

  it('what is no list', async () => {
    for (const bytes of [Buffer.from('不是表格'), Buffer.alloc(0)]) {
      const { status, body, type } = await check(bytes);
      expect(status).toBe(422);
      expect(type).toContain('application/problem+json');
      expect(body.detail).toMatch(/\p{Script=Han}/u);
    }
    expect(objects.size).toBe(0);
  });
});
