import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemStream } from '../../functions/domain/events.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import type { Store } from '../../functions/store/store.ts';
import { divided, newContact } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { newItem, opened, registered, type Story } from '../support/given.ts';
import { type Asked, signedIn } from '../support/http.ts';
import { GOOD } from '../support/stepData.ts';
import { dump, shown, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

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

const count = async (itemId: string) => (await eventsAfter(store, itemStream(itemId), 0)).length;
const keyed = (asked: Asked, key = 'key-1'): Asked => ({
  ...asked,
  headers: { 'idempotency-key': key },
});
const completing = ({ state }: Story, step: string, more: object = {}): Asked => ({
  path: `/v1/items/${state.itemId}/tasks/${step}-1`,
  body: { version: state.version, outcome: 'done', ...more },
});

describe('Idempotency-Key', () => {
  const register = keyed({ path: '/v1/items', body: newItem() });

  it('the same request again gets the same answer and doubles nothing', async () => {
    const first = await ask('clerk', register);
    expect([first.status, first.body]).toEqual([
      201,
      { itemId: 'npc-2026-012', version: 1, similar: [] },
    ]);
    const again = await ask('clerk', register);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await count('npc-2026-012')).toBe(1);
    // Without the key it is a number that is taken.
    expect((await ask('clerk', { ...register, headers: {} })).body.code).toBe('DUPLICATE_NUMBER');
  });

  it('five at once get one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask('clerk', register)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(await count('npc-2026-012')).toBe(1);
  });

  it('is refused for another body or another path, and is each person’s own', async () => {
    await ask('clerk', register);
    const other = keyed({ path: '/v1/items', body: newItem({ number: '013' }) });
    expect((await ask('clerk', other)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const elsewhere = keyed({ path: '/v1/items/npc-2026-012/progress', body: { text: '……' } });
    expect((await ask('clerk', elsewhere)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await ask('office', other)).status).toBe(201);
    expect(await count('npc-2026-013')).toBe(1);
  });

  it('completes a task once, also when the answer was lost', async () => {
    const story = waitingAt('sign');
    await shown(store, story);
    const sign = keyed(completing(story, 'sign'));
    const first = await ask('director', sign);
    expect(first.body).toEqual({ itemId: 'npc-2026-012', version: story.state.version + 1 });
    expect((await ask('director', sign)).body).toEqual(first.body);
    expect(await count('npc-2026-012')).toBe(story.state.version + 1);
    const stale = await ask('director', { ...sign, headers: {} });
    expect([stale.status, stale.body.code]).toEqual([409, 'STALE_VERSION']);
  });

  it('records a contact once', async () => {
    const story = waitingAt('investigate');
    await shown(store, story);
    const meet = keyed({ path: '/v1/items/npc-2026-012/contacts', body: newContact('during') });
    const first = await ask('clerk', meet);
    expect(first).toMatchObject({ status: 201, body: { recordId: 'contact-2' } });
    expect((await ask('clerk', meet)).body).toEqual(first.body);
    expect(await count('npc-2026-012')).toBe(story.state.version + 1);
  });

  it('a refusal is not kept: mended, the same key goes through', async () => {
    const bad = keyed({ path: '/v1/items', body: newItem({ assignedOn: '2026-02-30' }) });
    expect((await ask('clerk', bad)).status).toBe(422);
    expect((await ask('clerk', register)).status).toBe(201);
  });
});

describe('the version that was seen', () => {
  it('two with one version: one wins, the other is told what changed', async () => {
    const story = waitingAt('endorse-director');
    await shown(store, story);
    const answers = await Promise.all([
      ask('director', completing(story, 'endorse-director')),
      ask('director', completing(story, 'endorse-director', { data: { opinion: '同意' } })),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({
      code: 'STALE_VERSION',
      details: { changes: [{ what: '主要负责人签批：办毕', by: '魏长河' }] },
    });
    expect(await count('npc-2026-012')).toBe(story.state.version + 1);
  });

  it('a record that needs no version waits its turn', async () => {
    await shown(store, waitingAt('investigate'));
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((text) =>
        ask('clerk', { path: '/v1/items/npc-2026-012/progress', body: { text } }),
      ),
    );
    expect(answers.map(({ body }) => body.recordId).toSorted()).toEqual([
      'progress-1',
      'progress-2',
      'progress-3',
    ]);
  });

  it('a 文号 is claimed once by each of several at the same time', async () => {
    const stories = ['101', '102', '103', '104'].map((number) =>
      waitingAt('number', registered({ number })),
    );
    for (const story of stories) await shown(store, story);
    const answers = await Promise.all(
      stories.map((story) => ask('clerk', completing(story, 'number'))),
    );
    expect(answers.map(({ body }) => body.documentNumber).toSorted()).toEqual(
      [1, 2, 3, 4].map((n) => `×人社建字〔2026〕${n}号`),
    );
  });
});

describe('what a person is shown of an item', () => {
  const story = waitingAt('draft');
  beforeEach(() => shown(store, story));
  const see = (by: string) => ask(by, { path: '/v1/items/npc-2026-012' });

  it.each(['clerk', 'office', 'director', 'deputy1', 'head-ldbz', 'handler-ldbz-1'])(
    '%s sees how to reach the deputies',
    async (by) => {
      expect(JSON.stringify((await see(by)).body)).toContain('13900001001');
    },
  );

  it.each(['deputy2', 'handler-ldbz-2', 'inspector1', 'auditor', 'admin', 'secretary'])(
    '%s does not, in no answer',
    async (by) => {
      const timeline = await ask(by, { path: '/v1/items/npc-2026-012/timeline' });
      const list = by.startsWith('handler') ? {} : (await ask(by, { path: '/v1/items' })).body;
      const text = JSON.stringify([(await see(by)).body, timeline.body, list]);
      expect(text).toContain('林若溪');
      expect(text).not.toMatch(/13900001001|linruoxi@/);
      expect(text).toContain('139****01');
    },
  );

  it('says who may do what, and what is still missing', async () => {
    const tasks = async (by: string) => {
      const { openTasks } = (await see(by)).body as {
        openTasks: { step: string; allowed: boolean; outcomes: string[]; blockedBy: object[] }[];
      };
      return openTasks.map(({ step, allowed, outcomes }) => [step, allowed, outcomes]);
    };
    expect(await tasks('handler-ldbz-1')).toEqual([
      ['draft', true, ['done']],
      ['check', false, []],
    ]);
    expect(await tasks('clerk')).toEqual([
      ['draft', false, []],
      ['check', true, ['done']],
    ]);
  });

  it('names a guard that does not hold yet', async () => {
    const early = opened(divided(registered({ number: '060' })), 'investigate');
    await shown(store, early);
    const { body } = await ask('handler-ldbz-1', { path: '/v1/items/npc-2026-060' });
    expect(body.openTasks).toMatchObject([
      { allowed: true, blockedBy: [{ code: 'CONTACT_BEFORE_MISSING' }] },
    ]);
    const refused = await ask(
      'handler-ldbz-1',
      completing(early, 'investigate', { data: GOOD.investigate(early.state) }),
    );
    expect([refused.status, refused.body.code]).toEqual([422, 'CONTACT_BEFORE_MISSING']);
  });

  it('explains its deadline', async () => {
    const { deadlines } = (await see('clerk')).body as { deadlines: Record<string, unknown>[] };
    expect(deadlines[0]).toMatchObject({
      kind: 'reply',
      name: '办理时限',
      due: '2026-06-02',
      light: 'green',
      open: true,
      explanation: { sentence: expect.stringContaining('交办之日') },
    });
    expect(deadlines.map(({ kind }) => kind)).toContain('draft');
  });

  it('and its course, from the first event, hash by hash', async () => {
    const first = await ask('clerk', {
      path: '/v1/items/npc-2026-012/timeline',
      query: { limit: '5' },
    });
    const { events, cursor } = first.body as { events: Record<string, unknown>[]; cursor: string };
    expect(events).toHaveLength(5);
    expect(events[0]).toMatchObject({ version: 1, what: '登记', by: '许知微', prev: '' });
    expect(events[1]?.prev).toBe(events[0]?.hash);
    const rest = await ask('clerk', {
      path: '/v1/items/npc-2026-012/timeline',
      query: { cursor, limit: '100' },
    });
    expect((rest.body.events as unknown[]).length).toBe(story.events.length - 5);
    expect(rest.body).not.toHaveProperty('cursor');
    const newest = await ask('clerk', {
      path: '/v1/items/npc-2026-012/timeline',
      query: { sort: '-version', limit: '100', after: '3' },
    });
    const versions = (newest.body.events as { version: number }[]).map(({ version }) => version);
    const last = story.events.length;
    expect(versions).toEqual(Array.from({ length: last - 3 }, (_, n) => last - n));
  });
});

describe('lists', () => {
  beforeEach(async () => {
    for (const number of ['001', '002', '003', '004', '005']) {
      await shown(store, waitingAt('propose', registered({ number })));
    }
    await shown(store, waitingAt('draft'));
  });

  it('go on by the cursor they gave', async () => {
    const seen: unknown[] = [];
    let query: Record<string, string> = { limit: '2' };
    for (;;) {
      const { body } = await ask('clerk', { path: '/v1/items', query });
      seen.push(...(body.items as { itemId: string }[]).map(({ itemId }) => itemId));
      if (!body.cursor) break;
      query = { limit: '2', cursor: String(body.cursor) };
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('keep people to what is theirs', async () => {
    const ids = async (by: string, query = {}) =>
      ((await ask(by, { path: '/v1/items', query })).body.items as { itemId: string }[]).map(
        ({ itemId }) => itemId,
      );
    expect(await ids('head-ldbz')).toEqual(['npc-2026-012']);
    expect(await ids('handler-ldbz-1')).toEqual(['npc-2026-012']);
    expect(await ids('head-ylbx')).toEqual([]);
    expect(await ids('handler-ldbz-2')).toEqual([]);
    expect(await ids('clerk', { section: 'ldbz' })).toEqual(['npc-2026-012']);
    expect(await ids('clerk', { stage: 'proposing' })).toHaveLength(5);
  });

  it('of tasks have those of every desk one sits at', async () => {
    const { tasks } = (await ask('clerk', { path: '/v1/tasks' })).body as {
      tasks: { step: string; stepName: string }[];
    };
    expect(tasks.map(({ step }) => step).toSorted()).toEqual([
      'check',
      ...Array.from({ length: 5 }, () => 'propose'),
    ]);
    expect((await ask('auditor', { path: '/v1/tasks' })).body).toEqual({ tasks: [] });
  });
});

it('a rewritten history would show: nothing in the API overwrites an event', async () => {
  await ask('clerk', { path: '/v1/items', body: newItem() });
  const before = await dump(store, store.tables.events);
  await ask('clerk', { path: '/v1/items', body: newItem({ title: '改写' }) });
  expect(await dump(store, store.tables.events)).toEqual(before);
});
