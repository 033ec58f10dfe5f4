import '../support/environment.ts';
import {
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookedBackOn } from '../../functions/domain/decide/yearEnd/report.ts';
import {
  itemStream,
  LOOK_BACK_PREFIX,
  type StoredEvent,
  YEAR_END_PREFIX,
  type YearEndEvent,
} from '../../functions/domain/events.ts';
import { yearEndStep } from '../../functions/domain/yearEnd.ts';
import { createAdvance } from '../../functions/reactions/advance.ts';
import { createJobs } from '../../functions/schedules/jobs.ts';
import { append, link } from '../../functions/store/append.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { findToken } from '../../functions/store/ledger/tokens.ts';
import type { Store } from '../../functions/store/store.ts';
import { loadStream, positionIn } from '../../functions/store/streams/load.ts';
import { LOOK_BACKS } from '../../functions/store/streams/lookBacks.ts';
import { YEAR_ENDS } from '../../functions/store/streams/yearEnds.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { createTasks } from '../../functions/workflow/tasks.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, clockOn } from '../support/given.ts';
import { context } from '../support/http.ts';
import { tracked } from '../support/promising.ts';
import { noticeOf, queueOf } from '../support/reacting.ts';
import { REVIEW_DAY } from '../support/reviewing.ts';
import { putAll, shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
const sfn = new SFNClient({});
const machine = mockClient(sfn);
const clock = clockOn(REVIEW_DAY);
const machineArn = (name: string) =>
  `arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-${name}`;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, tracked());
  machine.reset();
  machine.on(StartExecutionCommand).resolves({});
  machine.on(StopExecutionCommand).resolves({});
  machine.on(SendTaskSuccessCommand).resolves({});
  machine.on(ListExecutionsCommand).resolves({ executions: [] });
});

const ITEM = 'npc-2026-012';
const YEAR = `${YEAR_END_PREFIX}2026`;
const ROUND = `${LOOK_BACK_PREFIX}2026-1`;
const typesOf = async (stream: string) =>
  (await eventsAfter(store, stream, 0)).map(({ type }) => type);
const job = (name: 'year-end' | 'reconcile', today = REVIEW_DAY) =>
  createJobs({ store, sfn, machineArn, clock: clockOn(today) })({ job: name });
const tasks = () => createTasks({ store, sfn, clock });
const run = (step: 'choose' | 'compile' | 'roll-over' | 'end', stream: string, itemId?: string) =>
  tasks()({ action: 'runRound', step, input: { stream, ...(itemId ? { itemId } : {}) } });
const started = () =>
  machine
    .commandCalls(StartExecutionCommand)
    .map(({ args: [{ input }] }) => [input.name, JSON.parse(input.input ?? '{}')]);
const heard = () =>
  machine.commandCalls(SendTaskSuccessCommand).map(({ args: [{ input }] }) => input.taskToken);

/** The advance reaction hears of the last event of a stream, and the views follow. */
async function advanced(stream: string): Promise<void> {
  const events = await eventsAfter(store, stream, 0);
  await applyToViews(store, events);
  const last = events.slice(-1) as StoredEvent[];
  await createAdvance({ store, sfn, machineArn, clock })(queueOf(last.map(noticeOf)), context);
}

describe('the year-end review', () => {
  it('is begun once by the calendar, with the term of the year’s items', async () => {
    expect(await job('year-end', '2026-11-30')).toEqual({ opened: 0 });
    expect(await job('year-end', '2026-12-10')).toEqual({ opened: 1 });
    expect(await job('year-end', '2026-12-11')).toEqual({ opened: 0 });
    const [event] = await eventsAfter(store, YEAR, 0);
    expect(event).toMatchObject({ data: { year: 2026, term: 18, on: '2026-12-10' } });
    await advanced(YEAR);
    expect(started()).toEqual([['year-end-2026-a1', { stream: YEAR }]]);
  });

  it('chooses once, and every item gets an execution of its own', async () => {
    await job('year-end');
    expect(await run('choose', YEAR)).toEqual({ items: 1 });
    expect(await run('choose', YEAR)).toEqual({ items: 1 });
    expect(await typesOf(YEAR)).toEqual(['year-end.opened', 'year-end.chosen']);
    expect(await typesOf(ROUND)).toEqual(['lookback.opened']);
    await advanced(ROUND);
    expect(started()).toEqual([[`lookback-2026-1-${ITEM}-a1`, { stream: ROUND, itemId: ITEM }]]);
  });

  it('looks back at 2,000 promises in three rounds, and is over when all three are', async () => {
    await job('year-end');
    const { state } = tracked();
    const rows = Array.from({ length: 1_999 }, (_, nth) => ({
      ...state,
      itemId: `npc-2026-${10_000 + nth}`,
    })).flatMap((one) => itemRows(one).filter(({ pk }) => pk.startsWith('LIST#stage#')));
    await putAll(store, store.tables.views, rows);
    expect(await run('choose', YEAR)).toEqual({ items: 2_000 });
    expect(await run('choose', YEAR)).toEqual({ items: 2_000 });
    const ids = ['2026-1', '2026-2', '2026-3'];
    const rounds = await Promise.all(ids.map((id) => loadStream(store, LOOK_BACKS, id)));
    expect(rounds.map((round) => round?.entries.length)).toEqual([800, 800, 400]);
    const items = rounds.flatMap((round) => round?.entries.map(({ itemId }) => itemId) ?? []);
    expect(new Set(items).size).toBe(2_000);
    const events = (await eventsAfter(store, YEAR, 0)) as StoredEvent<YearEndEvent>[];
    expect(events.map(({ data }) => 'more' in data && data.more)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    for (const [nth, lookBackId] of ids.entries()) {
      const review = await loadStream(store, YEAR_ENDS, '2026');
      const body = review && lookedBackOn(review, { lookBackId }, { today: REVIEW_DAY });
      if (!review || !body) throw new Error(`nothing said of ${lookBackId}`);
      const at = positionIn(YEAR_ENDS, '2026', review);
      await append(store, link(at, body, actor('clerk'), clock.instant()));
      const after = await loadStream(store, YEAR_ENDS, '2026');
      expect(after && yearEndStep(after)).toBe(nth < 2 ? 'look-back' : 'compile');
      expect(after && lookedBackOn(after, { lookBackId }, { today: REVIEW_DAY })).toBeUndefined();
    }
  });

  it('keeps the token of a step that waits, and hands it in when it is over', async () => {
    await job('year-end');
    await run('choose', YEAR);
    const wait = (step: string, token: string) =>
      tasks()({ action: 'awaitRound', step, token, input: { stream: ROUND, itemId: ITEM } });
    await wait('reassess', 'first');
    expect(heard()).toEqual([]);
    const round = await loadStream(store, LOOK_BACKS, '2026-1');
    if (!round) throw new Error('no round');
    const found = { itemId: ITEM, result: 'on-schedule', classNow: 'B', on: REVIEW_DAY } as const;
    const body = { type: 'lookback.result-recorded' as const, data: found };
    const by = actor('handler-ldbz-1');
    await append(store, link(positionIn(LOOK_BACKS, '2026-1', round), body, by, clock.instant()));
    await advanced(ROUND);
    expect(heard()).toEqual(['first']);
    expect(await findToken(store, ROUND, `${ITEM}#reassess`)).toBeUndefined();
    await wait('reassess', 'late');
    expect(heard()).toEqual(['first', 'late']);
  });

  it('ends with its last item, in one transaction with the review', async () => {
    await job('year-end');
    await run('choose', YEAR);
    await run('end', ROUND, ITEM);
    expect(await typesOf(ROUND)).toEqual(['lookback.opened']);
    const by = actor('inspector1');
    for (const body of [
      {
        type: 'lookback.result-recorded' as const,
        data: { itemId: ITEM, result: 'on-schedule' as const, classNow: 'B', on: REVIEW_DAY },
      },
      {
        type: 'lookback.result-checked' as const,
        data: { itemId: ITEM, outcome: 'agreed' as const, on: REVIEW_DAY },
      },
    ]) {
      const round = await loadStream(store, LOOK_BACKS, '2026-1');
      if (!round) throw new Error('no round');
      await append(store, link(positionIn(LOOK_BACKS, '2026-1', round), body, by, clock.instant()));
    }
    await run('end', ROUND, ITEM);
    await run('end', ROUND, ITEM);
    expect((await typesOf(ROUND)).slice(-2)).toEqual(['lookback.ended', 'lookback.closed']);
    expect((await typesOf(YEAR)).at(-1)).toBe('year-end.looked-back');
    await run('compile', YEAR);
    await run('compile', YEAR);
    expect((await typesOf(YEAR)).filter((type) => type === 'year-end.compiled')).toHaveLength(1);
    const compiled = (await eventsAfter(store, YEAR, 0)).at(-1);
    expect(compiled).toMatchObject({
      data: { report: { items: 1, tracking: 1, lookBack: { items: 1 } } },
    });
    await run('roll-over', YEAR);
    expect((await typesOf(YEAR)).at(-1)).toBe('year-end.compiled');
  });

  it('that lost its execution is taken up again where it stands, once', async () => {
    await job('year-end');
    await run('choose', YEAR);
    await applyToViews(store, await eventsAfter(store, YEAR, 0));
    await applyToViews(store, await eventsAfter(store, ROUND, 0));
    const live = (...names: string[]) =>
      machine.on(ListExecutionsCommand).resolves({
        executions: names.map((name) => ({
          ...{ name, status: 'RUNNING' as const, executionArn: name, stateMachineArn: name },
          startDate: new Date('2026-12-01T01:00:00Z'),
        })),
      });
    live('year-end-2026-a1', `${ITEM}-r1-a1`);
    expect(await job('reconcile', '2026-12-02')).toMatchObject({ resumed: 1 });
    const resumed = (await eventsAfter(store, ROUND, 0)).at(-1);
    expect(resumed).toMatchObject({
      type: 'round-course.resumed',
      data: { itemId: ITEM, attempt: 2, resumeAt: 'reassess' },
    });
    await advanced(ROUND);
    expect(started()).toEqual([
      [`lookback-2026-1-${ITEM}-a2`, { stream: ROUND, itemId: ITEM, resumeAt: 'reassess' }],
    ]);
    live('year-end-2026-a1', `${ITEM}-r1-a1`, `lookback-2026-1-${ITEM}-a2`);
    expect(await job('reconcile', '2026-12-03')).toMatchObject({ resumed: 0 });
  });

  it('records that a machine broke', async () => {
    await job('year-end');
    const failure = { state: '汇总报告', error: 'E', cause: '' };
    await tasks()({ action: 'recordRoundFailure', input: { stream: YEAR }, failure });
    expect((await typesOf(YEAR)).at(-1)).toBe('round-course.failed');
    expect(await typesOf(itemStream(ITEM))).not.toContain('route.failed');
  });
});
