import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import {
  consulting,
  contributing,
  divided,
  drafted,
  handling,
  inspecting,
} from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, onDay, registered, type Story } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { manyFacts, partsOf } from '../support/manyFacts.ts';
import { putAll, shown, stored, withDirectory } from '../support/storing.ts';

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

interface Statistics {
  rates: { id: string; numerator: number; denominator: number }[];
  counts: { items: number; kinds: object[]; subjects: object[]; astray: number };
}

const ask = async (by: string, query: Record<string, string> = {}, rate = '', today?: string) => {
  const path = `/v1/statistics${rate && `/${rate}/items`}`;
  return signedIn(store, clockOn(today))(by, { path, query });
};
const statistics = async (query: Record<string, string> = {}, today?: string) =>
  (await ask('clerk', query, '', today)).body as unknown as Statistics;
const rateOf = ({ rates }: Statistics, id: string) => {
  const found = rates.find((rate) => rate.id === id);
  return found && `${found.numerator}/${found.denominator}`;
};

const told = () =>
  Promise.all(
    [
      inspecting(),
      answered('003'),
      contributing({ number: '004', subject: '社会保障' }),
      registered({ number: '005', kind: 'proposal', keyItem: true }),
      registered({ number: '006', session: { ...SESSION, year: 2024 } }),
      registered({ number: '007', session: { ...SESSION, year: 2024, term: 17 } }),
    ].map((story) => shown(store, story)),
  );

const SESSION = { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026, recess: false };
const answered = (number: string) => consulting(drafted(handling(divided(registered({ number })))));

/** Divided, met, answered, rated, each on a later day. */
function long(): Story {
  const met = handling(onDay(divided(), '2026-03-20'));
  const asked = consulting(drafted(onDay(met, '2026-04-30')));
  return inspecting(onDay(asked, '2026-07-01'));
}

describe('GET /v1/statistics', () => {
  beforeEach(told);

  it('says counts and rates of the year, with formula and raw counts', async () => {
    const found = await statistics();
    expect(found.counts).toMatchObject({ items: 4, astray: 0 });
    expect(rateOf(found, 'replied')).toBe('2/2');
    expect(rateOf(found, 'satisfied-basic-of-returned')).toBe('2/2');
    expect(rateOf(found, 'taken-care-of')).toBe('4/4');
    expect(found.rates[0]).toMatchObject({ formula: expect.stringContaining('÷'), reached: true });
  });

  it.each<[Record<string, string>, number]>([
    [{ kind: 'proposal' }, 1],
    [{ part: 'co' }, 1],
    [{ subject: '社会保障' }, 1],
    [{ section: 'ldbz' }, 2],
    [{ sponsor: 'deputy1', class: 'A' }, 2],
    [{ keyItem: 'yes' }, 1],
    [{ keyItem: 'no' }, 3],
    [{ level: 'nation' }, 0],
    [{ year: '2024' }, 2],
    [{ year: '2024', term: '17' }, 1],
    [{ term: '18' }, 5],
    [{ term: '18', year: '2023' }, 0],
  ])('%j counts %i', async (query, items) => {
    expect((await statistics(query)).counts.items).toBe(items);
  });

  it('keeps those who see one section to it', async () => {
    expect((await ask('head-ldbz')).body).toMatchObject({ counts: { items: 2 } });
    expect((await ask('head-ldbz', { section: 'gsbx' })).status).toBe(403);
    expect((await ask('collector-npc')).status).toBe(403);
  });

  it('shows the items behind a rate, page by page, and nothing of contact data', async () => {
    const first = await ask('clerk', { limit: '1' }, 'replied');
    expect(first.body).toMatchObject({
      total: { items: 2, weight: 2 },
      items: [{ itemId: 'npc-2026-003', weight: 1, stageName: '征询意见' }],
    });
    const cursor = String(first.body.cursor);
    const second = await ask('clerk', { limit: '1', cursor }, 'replied');
    expect(second.body).toMatchObject({ items: [{ itemId: 'npc-2026-012' }] });
    expect(second.body).not.toHaveProperty('cursor');
    expect(JSON.stringify(first.body)).not.toMatch(/13900001001|@daibiao/);
    const forms = await ask('clerk', {}, 'satisfied-basic-of-returned');
    expect(forms.body).toMatchObject({ total: { items: 1, weight: 2 } });
    const missing = await ask('clerk', { place: 'missing' }, 'replied');
    expect(missing.body).toMatchObject({ total: { items: 0, weight: 0 }, items: [] });
  });

  it('knows no other rate', async () => {
    expect(await ask('clerk', {}, 'invented')).toMatchObject({
      status: 404,
      body: { code: 'RATE_NOT_FOUND' },
    });
  });
});

describe('as of a past day', () => {
  const days = ['2026-03-16', '2026-03-20', '2026-04-30', '2026-07-01'];

  it('is what the statistics said then', async () => {
    const story = long();
    const said: [string, Statistics][] = [];
    await stored(store, story);
    for (const day of days) {
      const until = story.events.filter(({ at }) => at < `${day}T16:00:00.000Z`);
      await applyToViews(store, until);
      said.push([day, await statistics({}, day)]);
    }
    expect(new Set(said.map(([, { rates, counts }]) => JSON.stringify([rates, counts]))).size).toBe(
      days.length,
    );
    for (const [day, then] of said) {
      expect(await statistics({ asOf: day }, '2026-12-01')).toEqual(then);
    }
    expect(await statistics({ asOf: '2026-03-15' }, '2026-12-01')).toMatchObject({
      counts: { items: 0 },
    });
  });

  it.each([
    ['handler-ldbz-1', '2026-03-16', 403, 'FORBIDDEN'],
    ['director', '2026-03-16', 403, 'FORBIDDEN'],
    ['auditor', '2026-03-16', 200, undefined],
    ['clerk', '2026-02-30', 422, 'IMPOSSIBLE_DATE'],
    ['clerk', '2026-03-17', 422, 'DATE_IN_FUTURE'],
  ])('%s asks for %s: %i', async (by, asOf, status, code) => {
    const answer = await ask(by, { asOf });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('folds at most a thousand histories at once', async () => {
    await putAll(store, store.tables.views, partsOf(manyFacts(1001)));
    expect(await ask('clerk', { asOf: '2026-03-16' })).toMatchObject({
      status: 422,
      body: { code: 'TOO_MANY_ITEMS', detail: expect.stringContaining('1001件') },
    });
    expect((await ask('clerk', { asOf: '2026-03-16', kind: 'proposal' })).status).toBe(200);
  });
});
