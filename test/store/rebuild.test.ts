import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemStream } from '../../functions/domain/events.ts';
import { itemFacts } from '../../functions/domain/rates/facts.ts';
import type { Store } from '../../functions/store/store.ts';
import { verify } from '../../functions/store/verify.ts';
import { factsOfYear } from '../../functions/store/views/facts.ts';
import { compareViews, rebuildViews } from '../../functions/store/views/rebuild.ts';
import { inspecting, promising } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { registered } from '../support/given.ts';
import { partsOf } from '../support/manyFacts.ts';
import { dump, overwrite, putAll, shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
const story = inspecting(promising());

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
});

const IN_ORDER = { missing: [], surplus: [], different: [] };

describe('rebuild', () => {
  it('makes the very same views, byte for byte', async () => {
    const before = await dump(store, store.tables.views);
    expect(await compareViews(store)).toMatchObject({ ...IN_ORDER, rows: before.length });
    expect(await rebuildViews(store)).toEqual({ deleted: before.length, streams: 2 });
    expect(await dump(store, store.tables.views)).toEqual(before);
  });

  it('puts the facts of neighbours into one row, in whatever order they come', async () => {
    const others = ['017', '003', '099'].map((number) => registered({ number }));
    await Promise.all(others.map((one) => shown(store, one)));
    const kept = await factsOfYear(store, 2026);
    const whole = [...others, story].map(({ state }) => itemFacts(state));
    expect(kept).toEqual(whole.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)));
    expect(await compareViews(store)).toMatchObject(IN_ORDER);
    const before = await dump(store, store.tables.views);
    await rebuildViews(store);
    expect(await dump(store, store.tables.views)).toEqual(before);
  });

  it('finds a fact that the events do not give', async () => {
    const parts = [itemFacts(story.state)].map((part) => ({ ...part, replied: false }));
    await putAll(store, store.tables.views, partsOf(parts));
    const { different } = await compareViews(store);
    expect(different).toEqual(['FACTS#2026 npc-2026-0']);
  });

  it('finds and mends rows that are missing, too many or other than the events say', async () => {
    const { db, tables } = store;
    const { itemId } = story.state;
    const snapshot = { pk: `ITEM#${itemId}`, sk: 'SNAPSHOT' };
    const put = (Item: Record<string, unknown>) =>
      db.send(new PutCommand({ TableName: tables.views, Item }));
    await put({ pk: 'LIST#stage#closed', sk: 'invented', item: {} });
    await put({ ...snapshot, version: 1, state: {} });
    await db.send(
      new DeleteCommand({ TableName: tables.views, Key: { pk: 'DIRECTORY', sk: 'CURRENT' } }),
    );
    expect(await compareViews(store)).toMatchObject({
      missing: ['DIRECTORY CURRENT'],
      surplus: ['LIST#stage#closed invented'],
      different: [`ITEM#${itemId} SNAPSHOT`],
    });
    await rebuildViews(store);
    expect(await compareViews(store)).toMatchObject(IN_ORDER);
  });
});

describe('verify', () => {
  it('passes what the product wrote', async () => {
    const events = story.events.length + 1;
    expect(await verify(store)).toEqual({ streams: 2, events, broken: [] });
  });

  it('finds a changed event, and a beginning that was cut off', async () => {
    const [first, second] = story.events;
    if (!first || !second) throw new Error('the story has no beginning');
    const stream = itemStream(story.state.itemId);
    await overwrite(store, { ...second, at: '2020-01-01T00:00:00.000Z' });
    expect((await verify(store)).broken).toEqual([{ stream, version: 2 }]);
    await store.db.send(
      new DeleteCommand({ TableName: store.tables.events, Key: { stream, version: 1 } }),
    );
    expect((await verify(store)).broken).toEqual([{ stream, version: 1 }]);
  });
});
