import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../functions/domain/calendar/civilDate.ts';
import type { Store } from '../../../functions/store/store.ts';
import { itemRows, type TaskRow } from '../../../functions/store/views/itemRows.ts';
import { dueKey, runningKey, SHARDS, shardOf } from '../../../functions/store/views/keys.ts';
import { listItems, listTasks } from '../../../functions/store/views/lists.ts';
import type { Page } from '../../../functions/store/views/pageBetween.ts';
import { partition } from '../../../functions/store/views/partition.ts';
import { listPromises } from '../../../functions/store/views/promises.ts';
import { divided } from '../../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { opened, registered, type Story, told } from '../../support/given.ts';
import { putAll } from '../../support/storing.ts';

let database: TestDatabase;
let store: Store;

const number = (nth: number) => String(nth).padStart(3, '0');

/** Forty-seven items with eleven due dates, the last seven of them closed. */
const stories: Story[] = Array.from({ length: 47 }, (_, nth) => {
  const replyBy = addDays('2026-05-01', nth % 11);
  const story = opened(registered({ number: number(nth + 1), replyBy }), 'propose');
  if (nth < 40) return story;
  return told(story, { type: 'item.concluded', data: { how: 'closed', on: '2026-03-16' } });
});
const tracked = divided(registered({ number: '900' }));

beforeAll(async () => {
  database = await startDynoxide();
  store = await database.newStore();
  const rows = [...stories, tracked].flatMap(({ state }) => itemRows(state));
  await putAll(store, store.tables.views, rows);
});
afterAll(() => database.stop());

async function pages<T>(read: (after?: string) => Promise<Page<T>>): Promise<T[][]> {
  const all: T[][] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await read(after);
    all.push(rows);
    after = next;
  } while (after);
  return all;
}

const year = { name: 'year' as const, value: '2026' };
const ids = (rows: readonly { itemId: string }[]) => rows.map(({ itemId }) => itemId);
const inOrder = (some: readonly Story[]) =>
  some.toSorted((a, b) => {
    const key = ({ state }: Story) => `${state.replyDeadline.due}#${state.itemId}`;
    return key(a) < key(b) ? -1 : 1;
  });
const expectedOrder = [
  ...inOrder([...stories.slice(0, 40), tracked]),
  ...inOrder(stories.slice(40)),
].map(({ state }) => state.itemId);

describe('a list', () => {
  it.each([1, 7, 20, 48, 100])('in pages of %i loses and doubles no row', async (limit) => {
    const all = await pages((after) => listItems(store, year, { limit, after }));
    expect(ids(all.flat())).toEqual(expectedOrder);
    expect(all.every((page) => page.length <= limit)).toBe(true);
  });

  it.each([1, 7, 48])(
    'against its order in pages of %i is the same, turned round',
    async (limit) => {
      const all = await pages((after) => listItems(store, year, { limit, after, backwards: true }));
      expect(ids(all.flat())).toEqual(expectedOrder.toReversed());
      const dueBy = '2026-05-03';
      const due = await pages((after) => listItems(store, year, { limit, after, dueBy }));
      const turned = await pages((after) =>
        listItems(store, year, { limit, after, dueBy, backwards: true }),
      );
      expect(ids(turned.flat())).toEqual(ids(due.flat()).toReversed());
    },
  );

  it('has open items before concluded ones, the earliest due first', async () => {
    const { rows } = await listItems(store, year, { limit: 100 });
    const closed = rows.findIndex(({ stage }) => stage === 'closed');
    expect(rows.slice(closed).every(({ stage }) => stage === 'closed')).toBe(true);
    const dues = rows.slice(0, closed).map(({ due }) => due);
    expect(dues).toEqual(dues.toSorted());
  });

  it('keeps its place when rows before and after it come and go', async () => {
    const own = await database.newStore();
    const some = stories.slice(0, 20);
    await putAll(
      own,
      own.tables.views,
      some.flatMap(({ state }) => itemRows(state)),
    );
    const first = await listItems(own, year, { limit: 8 });
    const early = registered({ number: '800', replyBy: '2026-04-01' });
    const late = registered({ number: '801', replyBy: '2026-05-31' });
    await putAll(
      own,
      own.tables.views,
      [early, late].flatMap(({ state }) => itemRows(state)),
    );
    const rest = await pages((after) =>
      listItems(own, year, { limit: 8, after: after ?? first.next }),
    );
    const seen = [...ids(first.rows), ...ids(rest.flat())];
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(21);
    expect(seen.at(-1)).toBe('npc-2026-801');
  });

  it('keeps to what is due by a day and open', async () => {
    const all = await pages((after) =>
      listItems(store, year, { limit: 5, after, dueBy: '2026-05-03' }),
    );
    const due = all.flat();
    expect(due.length).toBeGreaterThan(5);
    expect(due.every((row) => row.due <= '2026-05-03' && row.stage !== 'closed')).toBe(true);
    const whole = (await listItems(store, year, { limit: 100 })).rows;
    const wanted = whole.filter((row) => row.due <= '2026-05-03' && row.stage !== 'closed');
    expect(ids(due)).toEqual(ids(wanted));
  });

  it('beyond its last row is empty', async () => {
    const beyond = { limit: 5, after: 'zzz' };
    expect(await listItems(store, year, beyond)).toEqual({ rows: [] });
    const dueBy = { ...beyond, after: '1open#2026-09-01#x', dueBy: '2026-05-01' };
    expect(await listItems(store, year, dueBy)).toEqual({ rows: [] });
    const first = await listItems(store, year, { limit: 5, dueBy: '2026-05-03', backwards: true });
    const far = { ...dueBy, dueBy: '2026-05-03', backwards: true };
    expect(await listItems(store, year, far)).toEqual(first);
    expect(await listItems(store, year, { ...far, after: '!' })).toEqual({ rows: [] });
    expect(await listItems(store, { name: 'year', value: '1999' }, { limit: 5 })).toEqual({
      rows: [],
    });
    expect(await listPromises(store, year, { limit: 5, after: 'zzz' })).toEqual({ rows: [] });
  });

  it('is there by stage, section and handler', async () => {
    for (const [name, value] of [
      ['stage', 'dividing'],
      ['section', 'ldbz'],
      ['handler', 'handler-ldbz-1'],
    ] as const) {
      const { rows } = await listItems(store, { name, value }, { limit: 10 });
      expect(ids(rows)).toEqual(['npc-2026-900']);
    }
    const proposing = await listItems(store, { name: 'stage', value: 'proposing' }, { limit: 100 });
    expect(proposing.rows).toHaveLength(40);
  });
});

describe('tasks', () => {
  const key = ({ due, item, taskId }: TaskRow) => `${due}#${item.itemId}#${taskId}`;

  it.each([1, 3, 20, 100])(
    'of several desks in pages of %i come once each, the earliest first',
    async (limit) => {
      const own = await database.newStore();
      const some = stories.slice(0, 12).map((story, nth) => {
        const desk = nth % 3 === 0 ? { person: 'clerk' } : { role: 'office' as const };
        const tasks = story.state.tasks.map((task) => ({ ...task, desk }));
        return { ...story.state, tasks };
      });
      await putAll(own, own.tables.views, some.flatMap(itemRows));
      const desks = ['person:clerk', 'role:office', 'head:none'];
      const all = await pages((after) => listTasks(own, desks, { limit, after }));
      const keys = all.flat().map(key);
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(keys).size).toBe(12);
      expect(keys).toHaveLength(12);
    },
  );

  it('of nobody are none', async () => {
    expect(await listTasks(store, ['person:nobody'], { limit: 5 })).toEqual({ rows: [] });
    expect(await listTasks(store, [], { limit: 5 })).toEqual({ rows: [] });
  });
});

async function collect(pk: (shard: number) => string) {
  const found: string[] = [];
  for (let shard = 0; shard < SHARDS; shard += 1) {
    for await (const row of partition(store, pk(shard))) found.push(String(row.itemId));
  }
  return found.toSorted();
}

describe('due rows', () => {
  it('lie on their day, once an item, in the shard of the item', async () => {
    const due = stories
      .filter(({ state }) => !state.concluded && state.replyDeadline.due === '2026-05-04')
      .map(({ state }) => state.itemId);
    expect(due.length).toBeGreaterThan(2);
    expect(await collect((shard) => dueKey('2026-05-04', shard))).toEqual(due.toSorted());
    expect(await collect((shard) => dueKey('2026-04-30', shard))).toEqual([]);
  });

  it('every open item is to have a living execution', async () => {
    const open = [...stories, tracked].filter(({ state }) => !state.concluded);
    expect(await collect(runningKey)).toEqual(open.map(({ state }) => state.itemId).toSorted());
  });

  it('spread over the shards', () => {
    const shards = Array.from({ length: 1000 }, (_, nth) => shardOf(`npc-2026-${number(nth)}`));
    const counts = Array.from({ length: SHARDS }, (_, n) => shards.filter((s) => s === n).length);
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(Math.max(...counts)).toBeLessThan(140);
  });
});
