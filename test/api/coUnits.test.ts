import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../functions/domain/events.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { divided, drafted, OBJECTED, unitAnswered } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered, type Story } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
});

const UNION = '市总工会';
const ITEM = '/v1/items/npc-2026-012';
const ask = (by: string, asked: Parameters<ReturnType<typeof signedIn>>[1]) =>
  signedIn(store)(by, asked);

async function events(): Promise<StoredEvent[]> {
  const all = await eventsAfter(store, 'item#npc-2026-012', 0);
  await applyToViews(store, all);
  return all;
}

/** The status that the list shows on a day. */
async function listed(story: Story, today = story.rules.today) {
  await shown(store, story);
  const api = signedIn(store, clockOn(today));
  const { body } = await api('clerk', { path: '/v1/items' });
  return (body.items as { coStatus: string }[])[0]?.coStatus;
}

describe('dividing an item', () => {
  it('asks its co-units in the same transaction, by the person who divided', async () => {
    const story = waitingAt('assign', registered({ coUnits: [UNION, '市司法局'] }));
    await shown(store, story);
    const { version } = story.state;
    const answer = await ask('clerk', {
      path: `${ITEM}/tasks/assign-1`,
      body: { version, outcome: 'done', data: { section: 'ldbz', handler: 'handler-ldbz-1' } },
      headers: { 'idempotency-key': 'a-key' },
    });
    expect([answer.status, answer.body.version]).toEqual([200, version + 3]);
    const last = (await events()).slice(-3);
    expect(last.map(({ type }) => type)).toEqual([
      'task.completed',
      'co-unit.asked',
      'co-unit.asked',
    ]);
    expect(last.map(({ prev }, index) => prev === last[index - 1]?.hash)).toEqual([
      false,
      true,
      true,
    ]);
    const { body } = await ask('clerk', { path: ITEM });
    expect(body.version).toBe(version + 3);
    expect(body.coUnits).toMatchObject([
      { unit: UNION, status: 'missing', due: '2026-04-16', light: 'green' },
      { unit: '市司法局', status: 'missing', statusName: '未答复' },
    ]);
  });
});

describe('the endpoints', () => {
  const post = (by: string, path: string, body: object) =>
    ask(by, { path: `${ITEM}/co-units/${path}`, body });

  it('ask, take a paper, raise and settle a dispute', async () => {
    await shown(store, divided());
    const email = 'bgs@zgh.example';
    expect((await post('handler-ldbz-1', 'asking', { unit: UNION, email })).status).toBe(201);
    const opinion = {
      unit: UNION,
      stance: 'object',
      text: '经费不宜由工会列支。',
      basis: '《工会经费收支管理办法》',
      signerName: '乔立群',
      signerTitle: '副主席',
      document: { title: '协办意见', signedOn: '2026-03-13' },
    };
    expect((await post('clerk', 'opinion', opinion)).status).toBe(201);
    const raised = await post('head-ldbz', 'disputes', { unit: UNION, matter: '经费' });
    expect([raised.status, raised.body.recordId]).toEqual([201, 'dispute-1']);
    const decision = { decision: '另行安排', reason: '不占工会经费' };
    expect((await post('handler-ldbz-1', 'disputes/dispute-1', decision)).body.code).toBe(
      'FORBIDDEN',
    );
    expect((await post('deputy1', 'disputes/dispute-1', decision)).status).toBe(201);
    expect((await events()).slice(-4).map(({ type }) => type)).toEqual([
      'co-unit.asked',
      'co-unit.answered',
      'co-unit.disputed',
      'co-unit.settled',
    ]);
  });

  it('refuse what is no asking', async () => {
    await shown(store, divided());
    const none = await post('clerk', 'asking', { unit: UNION, email: 'zgh' });
    expect([none.status, none.body.code]).toEqual([400, 'BAD_INPUT']);
    expect((await post('clerk', 'opinion', { unit: UNION, stance: 'yes' })).status).toBe(400);
  });
});

describe('what is shown', () => {
  it('an address given with the asking only to those who need it', async () => {
    await shown(store, divided());
    const body = { unit: UNION, email: 'bgs@zgh.example' };
    await ask('clerk', { path: `${ITEM}/co-units/asking`, body });
    await events();
    const addressFor = async (by: string) => {
      const { body: item } = await ask(by, { path: ITEM });
      const [unit] = item.coUnits as { askings: { email?: string }[] }[];
      const { body: course } = await ask(by, { path: `${ITEM}/timeline` });
      const event = (course.events as { type: string; data: { email?: string } }[]).findLast(
        ({ type }) => type === 'co-unit.asked',
      );
      return [unit?.askings[1]?.email, event?.data.email];
    };
    expect(await addressFor('handler-ldbz-1')).toEqual(['bgs@zgh.example', 'bgs@zgh.example']);
    expect(await addressFor('auditor')).toEqual(['***@zgh.example', '***@zgh.example']);
  });

  it.each([
    ['none', registered({ coUnits: [] }), '2026-03-16'],
    ['none', registered({ part: 'co', leadUnit: '市民政局' }), '2026-03-16'],
    ['missing', registered(), '2026-03-16'],
    ['missing', divided(), '2026-04-16'],
    ['overdue', divided(), '2026-04-17'],
    ['objects', unitAnswered(divided(), OBJECTED), '2026-04-17'],
    ['answered', drafted(), '2026-04-17'],
  ] as const)('the worst status in lists: %s', async (status, story, today) => {
    expect(await listed(story, today)).toBe(status);
  });

  it('a late one is worse than one that objects', async () => {
    const two = divided(registered({ coUnits: [UNION, '市司法局'] }));
    const story = unitAnswered(two, OBJECTED);
    expect(await listed(story)).toBe('objects');
    store = await database.newStore();
    await withDirectory(store);
    expect(await listed(story, '2026-04-17')).toBe('overdue');
  });

  it('the units of the directory, without their addresses', async () => {
    const { body } = await ask('clerk', { path: '/v1/directory' });
    const units = body.units as { name: string; reachable: boolean }[];
    expect(units.find(({ name }) => name === UNION)).toEqual({ name: UNION, reachable: true });
    expect(units.find(({ name }) => name === '团市委')?.reachable).toBe(false);
    expect(JSON.stringify(body)).not.toContain('@');
  });

  it('what the reader may do about a unit', async () => {
    await shown(store, unitAnswered(divided(), OBJECTED));
    const allowed = async (by: string) => {
      const { body } = await ask(by, { path: ITEM });
      return (body.coUnits as { allowed: string[] }[])[0]?.allowed;
    };
    expect(await allowed('clerk')).toEqual(['ask', 'record', 'dispute']);
    expect(await allowed('handler-ldbz-1')).toEqual(['ask', 'dispute']);
    expect(await allowed('auditor')).toEqual([]);
    await ask('handler-ldbz-1', {
      path: `${ITEM}/co-units/disputes`,
      body: { unit: UNION, matter: '经费' },
    });
    await events();
    expect(await allowed('deputy1')).toEqual(['settle']);
    expect(await allowed('handler-ldbz-1')).toEqual([]);
  });
});
