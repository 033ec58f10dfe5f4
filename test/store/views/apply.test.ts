import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIRECTORY_PREFIX, type StoredEvent } from '../../../functions/domain/events.ts';
import { reduce } from '../../../functions/domain/reduce/index.ts';
import { append, link } from '../../../functions/store/append.ts';
import { loadDirectory } from '../../../functions/store/directory.ts';
import { canonicalJson } from '../../../functions/store/hash.ts';
import { loadSnapshot } from '../../../functions/store/loadItem.ts';
import type { Store } from '../../../functions/store/store.ts';
import { applyToViews, rowsOfStream } from '../../../functions/store/views/apply.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { difference } from '../../../functions/store/views/writeRows.ts';
import { completed, divided, inspecting, promising, secondTime } from '../../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { actor, directory, registered, told } from '../../support/given.ts';
import { asStored, dump, stored, withDirectory } from '../../support/storing.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
});

const views = () => dump(store, store.tables.views);
const expected = (events: readonly StoredEvent[]) =>
  asStored(rowsOfStream(events)).map(canonicalJson).toSorted();

/** A second round after 不满意, then closed: every kind of row comes and goes. */
const long = (() => {
  const story = secondTime();
  return told(story, { type: 'item.concluded', data: { how: 'closed', on: '2026-03-16' } });
})();

describe('the rows of an item', () => {
  it('are after each event what the whole history gives', async () => {
    for (const story of [long, completed(inspecting(promising()), 'inspect')]) {
      store = await database.newStore();
      await stored(store, story);
      for (const [index, event] of story.events.entries()) {
        await applyToViews(store, [event]);
        expect(await views()).toEqual(expected(story.events.slice(0, index + 1)));
      }
    }
  });

  it('are the same for events delivered one by one, doubled, late, out of order or with a gap', async () => {
    const story = divided();
    await stored(store, story);
    const { tables } = store;
    const whole = expected(story.events);
    const delivery = fc.array(
      fc.record({ from: fc.nat(story.events.length - 1), count: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(delivery, fc.boolean(), async (parts, gap) => {
        store = { ...(await database.newStore()) };
        // Events of the one store, views of a fresh one.
        store.tables = { ...store.tables, events: tables.events };
        for (const { from, count } of parts) {
          const part = story.events.slice(from, from + count);
          await applyToViews(store, gap && part.length > 2 ? part.toSpliced(1, 1) : part);
        }
        await applyToViews(store, story.events.slice(-1));
        expect(await views()).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('change in one transaction that a faster writer makes void', async () => {
    const story = divided();
    await stored(store, story);
    const half = story.events.slice(0, 3);
    await applyToViews(store, half);
    const both = await Promise.allSettled([
      applyToViews(store, story.events.slice(3)),
      applyToViews(store, story.events.slice(3)),
    ]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await views()).toEqual(expected(story.events));
    expect(await loadSnapshot(store, story.state.itemId)).toEqual(story.state);
  });

  it('cost nothing where they do not change', () => {
    const before = itemRows(divided().state);
    expect(difference(before, before)).toEqual({ puts: [], deletes: [] });
    const closed = itemRows(long.state);
    expect(difference(before, []).deletes).toHaveLength(before.length);
    // What is left of a closed item is that its reply is still to be published.
    const others = closed.filter(({ kind }) => kind !== 'publication');
    expect(others.some(({ pk }) => /^(DUE|RUNNING|TASKS)#/.test(pk))).toBe(false);
  });

  it('show no contact data in lists', () => {
    const shown = itemRows(long.state).filter(({ sk }) => sk !== 'SNAPSHOT');
    expect(JSON.stringify(shown)).not.toMatch(/13900001001|@daibiao/);
  });
});

describe('a broken history', () => {
  it('is not papered over', async () => {
    const story = registered({ number: '077' });
    const strange = story.events.map((event) => ({ ...event, version: 2 }));
    await expect(applyToViews(store, strange)).resolves.toBeUndefined();
    expect(await views()).toEqual([]);
    expect(() => reduce(undefined, strange)).toThrow();
  });
});

describe('the directory', () => {
  const changed = (first: StoredEvent, name: string) => {
    const body = {
      type: 'directory.loaded' as const,
      data: { directory: { ...directory, bureau: { name, shortName: name } } },
    };
    const { version, hash } = first;
    const at = { stream: `${DIRECTORY_PREFIX}main`, version, hash };
    return link(at, body, actor('admin'), '2026-03-17T01:00:00.000Z');
  };

  it('is empty before anybody has loaded one', async () => {
    expect(await loadDirectory(store)).toMatchObject({ version: 0, directory: { people: [] } });
  });

  it('is the latest, whichever comes last', async () => {
    const first = await withDirectory(store);
    const second = changed(first, '市人社局（新）');
    await append(store, second);
    await applyToViews(store, [second]);
    await applyToViews(store, [first]);
    expect(await loadDirectory(store)).toMatchObject({
      version: 2,
      hash: second.hash,
      directory: { bureau: { name: '市人社局（新）' } },
    });
    expect(await views()).toEqual(expected([first, second]));
  });
});

it('a batch has a row', async () => {
  const body = {
    type: 'batch.imported' as const,
    data: {
      batchId: 'abc',
      fileName: '交办清单.xlsx',
      digest: 'abc',
      rows: 2,
      itemIds: ['a', 'b'],
    },
  };
  const at = { stream: 'batch#abc', version: 0, hash: '' };
  const event = link(at, body, actor('clerk'), '2026-03-16T01:00:00.000Z');
  await append(store, event);
  await applyToViews(store, [event]);
  await applyToViews(store, [event]);
  expect(await views()).toEqual(expected([event]));
});

it('streams of nothing and of unknown kinds give no row', async () => {
  await applyToViews(store, []);
  expect(await views()).toEqual([]);
  expect(rowsOfStream([])).toEqual([]);
});
