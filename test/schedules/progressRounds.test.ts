import '../support/environment.ts';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemStream, PROGRESS_ROUND_PREFIX } from '../../functions/domain/events.ts';
import { createJobs } from '../../functions/schedules/jobs.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { readCounter } from '../../functions/store/ledger/counters.ts';
import type { Store } from '../../functions/store/store.ts';
import { loadStream } from '../../functions/store/streams/load.ts';
import { PROGRESS_ROUNDS } from '../../functions/store/streams/progressRounds.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { createTasks } from '../../functions/workflow/tasks.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered } from '../support/given.ts';
import { putAll, shown, withDirectory } from '../support/storing.ts';
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

const ITEM = itemStream('npc-2026-012');
const roundStream = (n: number) => `${PROGRESS_ROUND_PREFIX}2026-${n}`;

/** Runs the job on a day, and brings the views up to what it wrote. */
async function runOn(today: string): Promise<Record<string, number>> {
  const deps = { store, sfn: new SFNClient({}), machineArn: () => '', clock: clockOn(today) };
  const done = await createJobs(deps)({ job: 'progress-rounds' });
  for (const stream of [ITEM, roundStream(1), roundStream(2)]) {
    await applyToViews(store, await eventsAfter(store, stream, 0));
  }
  return done;
}

/** What the state machine does once the answers of a round are ended; twice, as it may. */
async function walkOn(today: string, n: number): Promise<void> {
  const tasks = createTasks({ store, sfn: new SFNClient({}), clock: clockOn(today) });
  const input = { stream: roundStream(n) };
  for (const step of ['urge', 'urge', 'report', 'report'] as const) {
    await tasks({ action: 'runRound', step, input });
  }
}

const typesOf = async (stream: string) =>
  (await eventsAfter(store, stream, 0)).map(({ type }) => type);

describe('the weekly round', () => {
  beforeEach(() => shown(store, waitingAt('investigate')));

  it('begins on the profile’s day of the week, once', async () => {
    expect(await runOn('2026-03-16')).toEqual({ ended: 0, opened: 1 });
    expect(await runOn('2026-03-16')).toEqual({ ended: 0, opened: 0 });
    expect(await runOn('2026-03-17')).toEqual({ ended: 0, opened: 0 });
    expect(await typesOf(roundStream(1))).toEqual(['progress-round.opened']);
  });

  it('waits for a working day', async () => {
    // 2026-04-06 is a Monday of 清明节.
    expect(await runOn('2026-04-06')).toEqual({ ended: 0, opened: 0 });
    expect(await runOn('2026-04-07')).toEqual({ ended: 0, opened: 1 });
  });

  it('ends after its day of answer: who is late is urged once under a number, and told in the report', async () => {
    await runOn('2026-03-16');
    expect(await runOn('2026-03-18')).toEqual({ ended: 0, opened: 0 });
    expect(await runOn('2026-03-19')).toEqual({ ended: 1, opened: 0 });
    expect(await runOn('2026-03-19')).toEqual({ ended: 0, opened: 0 });
    await walkOn('2026-03-19', 1);
    expect(await typesOf(roundStream(1))).toEqual([
      'progress-round.opened',
      'progress-round.ended',
      'progress-round.urged',
      'progress-round.closed',
    ]);
    const urges = (await typesOf(ITEM)).filter((type) => type === 'urge.issued');
    expect(urges).toHaveLength(1);
    expect((await readCounter(store, 'urge#2026')).n).toBe(1);
  });

  it('is caught up after days on which the job did not run', async () => {
    await runOn('2026-03-16');
    expect(await runOn('2026-03-30')).toEqual({ ended: 1, opened: 1 });
  });

  it('claims no number where the item is urged already', async () => {
    await runOn('2026-03-16');
    await runOn('2026-03-19');
    await walkOn('2026-03-19', 1);
    await runOn('2026-03-23');
    await runOn('2026-03-26');
    await walkOn('2026-03-26', 2);
    expect(await typesOf(roundStream(2))).toContain('progress-round.closed');
    expect((await readCounter(store, 'urge#2026')).n).toBe(1);
  });
});

describe('more items in hand than one round holds', () => {
  const { state } = waitingAt('investigate');
  const inHand = (count: number, from = 100) =>
    Array.from({ length: count }, (_, nth) => ({ ...state, itemId: `npc-2026-${from + nth}` }))
      .flatMap(itemRows)
      .filter(({ pk }) => pk.startsWith('LIST#stage#'));
  const asked = async (n: number) =>
    (await loadStream(store, PROGRESS_ROUNDS, `2026-${n}`))?.entries.length;

  it('are asked for in several rounds of one week', async () => {
    await putAll(store, store.tables.views, inHand(900));
    expect(await runOn('2026-03-16')).toEqual({ ended: 0, opened: 2 });
    expect([await asked(1), await asked(2)]).toEqual([800, 100]);
    expect(await runOn('2026-03-17')).toEqual({ ended: 0, opened: 0 });
  });

  it('are asked for by the next run where one was cut short, and nobody twice', async () => {
    await putAll(store, store.tables.views, inHand(5));
    await runOn('2026-03-16');
    const Key = { pk: 'POSITION#progress-rounds', sk: 'POSITION' };
    await store.db.send(new DeleteCommand({ TableName: store.tables.ledger, Key }));
    await putAll(store, store.tables.views, inHand(3, 200));
    expect(await runOn('2026-03-16')).toEqual({ ended: 0, opened: 1 });
    expect([await asked(1), await asked(2)]).toEqual([5, 3]);
    expect(await runOn('2026-03-17')).toEqual({ ended: 0, opened: 0 });
  });
});

it('opens no round of nothing', async () => {
  await shown(store, registered());
  expect(await runOn('2026-03-16')).toEqual({ ended: 0, opened: 0 });
});
