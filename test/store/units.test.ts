import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { itemSize, readUnits, writeUnits } from '../support/itemSize.ts';
import { manyTotals } from '../support/manyFacts.ts';
import { measures } from '../support/measures.ts';
import { asked, crowded, itemId, typical, typicalStore } from '../support/measuring.ts';
import { promisedPatterns } from '../support/patterns.ts';
import { asStored } from '../support/storing.ts';
import { countUnits } from '../support/units.ts';

const promised = promisedPatterns();
let database: TestDatabase;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());

/** Units of one piece of work, summed over the tables. */
async function unitsOf(counter: ReturnType<typeof countUnits>, work: () => Promise<unknown>) {
  const { units } = await counter.during(work);
  const all = Object.values(units);
  return {
    read: all.reduce((sum, { read }) => sum + read, 0),
    write: all.reduce((sum, { write }) => sum + write, 0),
  };
}

describe('the database counts as AWS does', () => {
  const rows = [...typical.events, ...asStored(itemRows(typical.state))] as Record<
    string,
    unknown
  >[];

  it('every event and every row of the typical item', async () => {
    const store = await database.newStore();
    const counter = countUnits(store);
    for (const Item of rows) {
      const TableName = 'stream' in Item ? store.tables.events : store.tables.views;
      const { write } = await unitsOf(counter, () =>
        store.db.send(new PutCommand({ TableName, Item })),
      );
      expect([Item.pk ?? Item.version, write]).toEqual([
        Item.pk ?? Item.version,
        writeUnits(itemSize(Item)),
      ]);
    }
  });

  it('is typical: 2 KB, about thirty events, Chinese', () => {
    const [first] = typical.events;
    const size = itemSize((first ?? {}) as unknown as Record<string, unknown>);
    expect(size).toBeGreaterThan(1.8 * 1024);
    expect(size).toBeLessThan(2.2 * 1024);
    expect(typical.events.length).toBeGreaterThanOrEqual(29);
    const [snapshot] = asStored(itemRows(typical.state));
    expect(readUnits(itemSize(snapshot ?? {}))).toBe(promised.get('V1')?.read);
  });
});

describe('docs/access-patterns.md', () => {
  it('has every pattern that is measured, and no other', () => {
    expect([...promised.keys()].toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  });

  it.each(measures)('$id $what', async ({ id, prepare, work }) => {
    const store = await typicalStore(database);
    const ready = await prepare?.(store);
    const counter = countUnits(store);
    const { read, write } = await unitsOf(counter, () => work(store, ready));
    expect({ read, write }).toEqual({
      read: promised.get(id)?.read,
      write: promised.get(id)?.write,
    });
  });
});

it('statistics of a year of 10,000 items cost at most 50 read units', () => {
  expect(promised.get('V11')?.read).toBeLessThanOrEqual(50);
});

it('statistics of a year cost at most 1.2 times as much with 100,000 items as with 1,000', () => {
  const read = [1_000, 99_000].map((count) => {
    const bytes = manyTotals(count).map((row) => itemSize(row));
    return bytes.reduce((sum, size) => sum + size, 0);
  });
  const [few = 0, many = 0] = read;
  expect(many).toBeGreaterThan(few);
  expect(many / few).toBeLessThanOrEqual(1.2);
});

describe('from 100 to 1,000 items', () => {
  const GROWING = ['V2', 'V3', 'V4', 'V5', 'V12', 'V31', 'A2', 'A3', 'A4'];

  it('the cost of one stays as it was', async () => {
    const cost = new Map<number, unknown>();
    for (const size of [100, 1000]) {
      const store = await typicalStore(database);
      await crowded(store, size);
      const counter = countUnits(store);
      const each: [string, unknown][] = [];
      for (const { id, work } of measures.filter((one) => GROWING.includes(one.id))) {
        // The notices in force are read once in 15 seconds: not by one measure here and another there.
        if (id.startsWith('A')) await asked('director', `/v1/items/${itemId}`)(store);
        each.push([id, await unitsOf(counter, () => work(store, undefined))]);
      }
      cost.set(size, each);
    }
    expect(cost.get(1000)).toEqual(cost.get(100));
  });
});
