import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemStream } from '../../functions/domain/events.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { registered, TODAY } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';
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

const PATH = '/v1/party-group-meetings';

async function items(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const story = waitingAt('party-group', registered({ number: String(101 + n) }));
    await shown(store, story);
    ids.push(story.state.itemId);
  }
  return ids;
}

const convene = async (body: object = {}) =>
  (await ask('secretary', { path: PATH, body: { title: '党组会', plannedOn: TODAY, ...body } }))
    .body;

const minutes = (results: { itemId: string; result: string }[]) => ({
  heldOn: TODAY,
  minutes: '逐件研究。',
  chair: 'director',
  present: ['director', 'deputy1'],
  results,
});

const approved = (ids: readonly string[]) => ids.map((itemId) => ({ itemId, result: 'approved' }));

const hold = (meetingId: unknown, body: object, key?: string) =>
  ask('secretary', {
    path: `${PATH}/${meetingId}/minutes`,
    body,
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });

const versionOf = async (itemId: string) =>
  (await eventsAfter(store, itemStream(itemId), 0)).length;

describe('a meeting of the party group', () => {
  it('takes ninety items in one transaction, once', { timeout: 60_000 }, async () => {
    const ids = await items(90);
    const agenda = await ask('secretary', { path: '/v1/party-group-agenda' });
    expect((agenda.body.agenda as unknown[]).length).toBe(90);
    const { meetingId } = await convene();
    expect(meetingId).toBe('2026-1');
    const before = await versionOf(ids[0] ?? '');
    const first = await hold(meetingId, minutes(approved(ids)), 'minutes-1');
    expect([first.status, first.body.decided, first.body.minutesNumber]).toEqual([
      201,
      90,
      '×人社党组纪〔2026〕1号',
    ]);
    expect((await hold(meetingId, minutes(approved(ids)), 'minutes-1')).body).toEqual(first.body);
    expect((await hold(meetingId, minutes(approved(ids)))).body.code).toBe('MEETING_HELD');
    for (const itemId of ids) expect(await versionOf(itemId)).toBe(before + 1);
  });

  it('writes all or nothing', async () => {
    const ids = await items(3);
    const { meetingId } = await convene();
    const before = await Promise.all(ids.map(versionOf));
    const bad = minutes(approved(ids).with(2, { itemId: ids[2] ?? '', result: 'returned' }));
    expect((await hold(meetingId, bad)).body.code).toBe('OPINION_MISSING');
    expect(await Promise.all(ids.map(versionOf))).toEqual(before);
    // The number that it would have had goes to the next.
    expect((await hold(meetingId, minutes(approved(ids)))).body.minutesNumber).toBe(
      '×人社党组纪〔2026〕1号',
    );
  });

  it('numbers minutes without gap, whenever their meetings were convened', async () => {
    const [a, b] = await items(2);
    const first = await convene({ items: [a] });
    const second = await convene({ items: [b] });
    const yearEnd = await convene({ kind: 'year-end', plannedOn: '2026-12-20' });
    const numbers = await Promise.all(
      [
        [second.meetingId, approved([b ?? ''])],
        [first.meetingId, approved([a ?? ''])],
        [yearEnd.meetingId, []],
      ].map(async ([id, results]) => {
        const { body } = await hold(id, minutes(results as never));
        return body.minutesNumber;
      }),
    );
    expect(numbers.toSorted()).toEqual([1, 2, 3].map((n) => `×人社党组纪〔2026〕${n}号`));
  });

  it('is shown and listed to those who see everything', async () => {
    const ids = await items(1);
    const { meetingId } = await convene();
    await hold(meetingId, minutes([{ itemId: ids[0] ?? '', result: 'deferred' }]));
    await applyToViews(store, await eventsAfter(store, `party-group#${meetingId}`, 0));
    const { body } = await ask('clerk', { path: `${PATH}/${meetingId}` });
    expect(body).toMatchObject({
      kindName: '研究答复',
      chair: '魏长河',
      agenda: [{ itemId: ids[0], result: 'deferred', resultName: '缓议' }],
      mayRecord: false,
    });
    const list = await ask('director', { path: PATH, query: { year: '2026' } });
    expect(list.body.meetings).toMatchObject([{ meetingId: '2026-1', items: 1 }]);
    for (const path of [PATH, `${PATH}/${meetingId}`, '/v1/party-group-agenda']) {
      expect((await ask('handler-ldbz-1', { path })).status).toBe(403);
    }
    expect((await ask('clerk', { path: `${PATH}/2026-9` })).body.code).toBe('MEETING_NOT_FOUND');
  });
});
