import '../support/environment.ts';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIGEST_PREFIX, type DigestCompiled } from '../../functions/domain/events.ts';
import { createJobs } from '../../functions/schedules/jobs.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import type { Store } from '../../functions/store/store.ts';
import { digestId } from '../../functions/store/streams/digests.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { listDigests, listDigestsOfDay } from '../../functions/store/views/records.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, directory } from '../support/given.ts';
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

const run = (today: string) =>
  createJobs({ store, sfn: new SFNClient({}), machineArn: () => '', clock: clockOn(today) })({
    job: 'digests',
  });

/** The lists of a day by person, brought into the views. */
async function listsOf(date: string): Promise<Record<string, DigestCompiled['data']>> {
  const lists: Record<string, DigestCompiled['data']> = {};
  for (const { id } of directory.people) {
    const events = await eventsAfter(store, `${DIGEST_PREFIX}${digestId(date, id)}`, 0);
    await applyToViews(store, events);
    const [event] = events;
    if (event?.type === 'digest.compiled') lists[id] = event.data;
    expect(events.length).toBeLessThanOrEqual(1);
  }
  return lists;
}

/** The job on a day, and who was sent a list. */
async function sentOn(date: string): Promise<string[]> {
  const { sent } = await run(date);
  const lists = await listsOf(date);
  expect(Object.keys(lists)).toHaveLength(sent ?? -1);
  return Object.keys(lists).toSorted();
}

// 2026-03-16 is a Monday, on which the item came to its handler.
describe('the morning list', () => {
  beforeEach(() => shown(store, waitingAt('investigate')));

  it('goes to whoever has something new, once', async () => {
    expect(await sentOn('2026-03-17')).toEqual(['handler-ldbz-1']);
    expect(await run('2026-03-17')).toEqual({ sent: 0 });
    const { rows } = await listDigests(store, 'handler-ldbz-1', { limit: 7 });
    expect(rows).toMatchObject([{ on: '2026-03-17', tasks: { new: 1 }, weekly: [] }]);
    const day = await listDigestsOfDay(store, '2026-03-17', { limit: 50 });
    expect(day.rows.map(({ to }) => to)).toEqual(['handler-ldbz-1']);
  });

  it('is not written twice by two runs at once', async () => {
    const [one, two] = await Promise.all([run('2026-03-17'), run('2026-03-17')]);
    expect((one?.sent ?? 0) + (two?.sent ?? 0)).toBe(1);
  });

  it('is not sent where nothing has changed since', async () => {
    await sentOn('2026-03-17');
    expect(await sentOn('2026-03-18')).toEqual([]);
  });

  it('pauses on days off; afterwards there is one, of that day', async () => {
    expect(await sentOn('2026-03-21')).toEqual([]);
    expect(await sentOn('2026-04-04')).toEqual([]);
    expect(await sentOn('2026-04-06')).toEqual([]);
    expect(await sentOn('2026-04-07')).toContain('handler-ldbz-1');
    const { rows } = await listDigests(store, 'handler-ldbz-1', { limit: 7 });
    expect(rows.map(({ on }) => on)).toEqual(['2026-04-07']);
  });

  it('has the week’s items for those who answer for them, on the weekly day or when it was missed', async () => {
    const all = ['deputy1', 'handler-ldbz-1', 'head-ldbz', 'office'];
    await sentOn('2026-03-17');
    expect(await sentOn('2026-03-23')).toEqual(all);
    const {
      'head-ldbz': head,
      office,
      deputy1,
      'handler-ldbz-1': handler,
    } = await listsOf('2026-03-23');
    expect(head?.weekly).toMatchObject([
      { of: 'section', section: 'ldbz', items: [{ itemId: 'npc-2026-012', light: 'green' }] },
    ]);
    expect(deputy1?.weekly).toMatchObject([{ of: 'sponsor', counts: { open: 1 } }]);
    expect(office?.weekly).toMatchObject([{ of: 'bureau', items: [], counts: { open: 1 } }]);
    // On that day the whole desk, though nothing has changed.
    expect(handler?.daily?.counts).toEqual({ overdue: 0, due: 0, new: 0, other: 1 });
    expect(await sentOn('2026-03-24')).toEqual([]);
    expect(await sentOn('2026-04-01')).toEqual(all);
    expect(await sentOn('2026-04-02')).toEqual([]);
  });

  it('says that a task has come near, is due, and is late', async () => {
    await sentOn('2026-03-17');
    const groups = async (date: string) => {
      await sentOn(date);
      const { 'handler-ldbz-1': list } = await listsOf(date);
      return list?.daily?.tasks.map(({ group }) => group);
    };
    // 局内完成时限 of the division.
    const due = (await listsOf('2026-03-17'))['handler-ldbz-1']?.daily?.tasks[0]?.due ?? '';
    expect(await groups(due)).toEqual(['due']);
  });
});
