import '../support/environment.ts';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openLookBack } from '../../functions/domain/decide/lookBacks/open.ts';
import { itemStream } from '../../functions/domain/events.ts';
import { createJobs } from '../../functions/schedules/jobs.ts';
import { append } from '../../functions/store/append.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { positionOfJob } from '../../functions/store/ledger/position.ts';
import { loadItem } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { CALENDARS } from '../../functions/store/streams/calendar.ts';
import { loadStream } from '../../functions/store/streams/load.ts';
import { LOOK_BACKS } from '../../functions/store/streams/lookBacks.ts';
import { REFORM_DRAFTS } from '../../functions/store/streams/reformDrafts.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { completed, consulting, divided, drafted, handling, rated } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, clockOn, registered, rulesOn, type Story, told } from '../support/given.ts';
import { chosen, closedAs, toldRound } from '../support/lookingBack.ts';
import { confirmedNotice, draftedNotice, SHIPPED_2026 } from '../support/noticing.ts';
import { CLOSES_ON, openedDraft, REMIND_ON } from '../support/reforming.ts';
import { overwrite, shown, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
const sfn = new SFNClient({});
const machine = mockClient(sfn);
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  machine.reset();
  running([]);
});

const machineArn = (name: string) =>
  `arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-${name}`;
const jobs = (today: string) => createJobs({ store, sfn, machineArn, clock: clockOn(today) });

function running(names: string[], startDate = new Date('2026-03-16T01:00:00Z')) {
  const executions = names.map((name) => ({
    name,
    startDate,
    executionArn: `arn:${name}`,
    stateMachineArn: machineArn('handling'),
    status: 'RUNNING' as const,
  }));
  machine.on(ListExecutionsCommand).callsFake(({ stateMachineArn }) => ({
    executions: stateMachineArn.endsWith('handling') ? executions : [],
  }));
}

async function show(story: Story): Promise<void> {
  await shown(store, story);
}

async function latest(itemId: string) {
  const events = await eventsAfter(store, itemStream(itemId), 0);
  await applyToViews(store, events);
  return events.at(-1);
}

/** The deputies are asked; whether the reply is published is decided already. */
function asked(number: string): Story {
  const story = replied(number);
  const data = { round: 1, scope: 'full' as const, on: story.rules.today };
  return told(story, { type: 'publication.decided', data });
}

const replied = (number: string): Story =>
  consulting(drafted(handling(divided(registered({ number })))));

describe('the daily sweep', () => {
  it('ends the consultations whose window is over, and only these', async () => {
    await show(asked('001'));
    await show(rated(asked('002'), 's1'));
    await show(rated(rated(asked('003'), 's1'), 's2'));
    expect(await jobs('2026-04-06')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs('2026-04-15')({ job: 'sweep' })).toEqual({ done: 2 });
    expect(await latest('npc-2026-001')).toMatchObject({
      type: 'consultation.closed',
      by: { id: 'system' },
      data: { unreturned: ['s1', 's2'] },
    });
    expect((await latest('npc-2026-002'))?.data).toMatchObject({ unreturned: ['s2'] });
    expect((await latest('npc-2026-003'))?.type).toBe('rating.received');
    expect(await jobs('2026-04-15')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs('2026-04-16')({ job: 'sweep' })).toEqual({ done: 0 });
  });

  it('reminds of forms at the warning date and on the last day, each once', async () => {
    await show(asked('001'));
    await show(rated(rated(asked('002'), 's1'), 's2'));
    const done: unknown[] = [];
    for (const day of ['2026-04-07', '2026-04-07', '2026-04-08', '2026-04-14', '2026-04-14']) {
      done.push((await jobs(day)({ job: 'sweep' })).done);
      const last = await latest('npc-2026-001');
      expect(last?.type).toBe('consultation.reminded');
    }
    expect(done).toEqual([1, 0, 0, 1, 0]);
  });

  it('reminds of a reply that is still to be published, ahead and on its last day, each once', async () => {
    await show(rated(rated(replied('001'), 's1'), 's2'));
    const done: unknown[] = [];
    for (const day of ['2026-04-06', '2026-04-07', '2026-04-08', '2026-04-14', '2026-04-15']) {
      done.push((await jobs(day)({ job: 'sweep' })).done);
    }
    expect(done).toEqual([0, 1, 0, 1, 0]);
    expect((await latest('npc-2026-001'))?.data).toMatchObject({ kind: 'due', due: '2026-04-14' });
  });

  it('reminds a late co-unit at its warning date and when it is overdue, once each', async () => {
    const story = divided(registered({ number: '001' }));
    await show(story);
    expect(await jobs('2026-04-08')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs('2026-04-09')({ job: 'sweep' })).toEqual({ done: 1 });
    expect(await latest('npc-2026-001')).toMatchObject({
      type: 'co-unit.reminded',
      by: { id: 'system' },
      data: { unit: '市总工会', kind: 'ahead' },
    });
    expect(await jobs('2026-04-16')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs('2026-04-17')({ job: 'sweep' })).toEqual({ done: 1 });
    expect((await latest('npc-2026-001'))?.data).toMatchObject({ kind: 'overdue' });
    expect(await jobs('2026-04-18')({ job: 'sweep' })).toEqual({ done: 0 });
  });

  it('reminds of a look-back ahead and on its day, each once', async () => {
    const choices = [chosen(closedAs('C').state, 'rolling')];
    const wanted = { year: 2026, title: '2026年回头看' };
    const body = openLookBack('2026-1', wanted, choices, actor('clerk'), rulesOn());
    const events = toldRound([], body);
    for (const event of events) await append(store, event);
    await applyToViews(store, events);
    const done: unknown[] = [];
    for (const day of ['2026-11-13', '2026-11-17', '2026-11-18', '2026-11-20', '2026-11-23']) {
      done.push((await loadStream(store, LOOK_BACKS, '2026-1'))?.reminded?.length ?? 0);
      await jobs(day)({ job: 'sweep' });
    }
    expect(done).toEqual([0, 0, 1, 1, 2]);
    expect((await loadStream(store, LOOK_BACKS, '2026-1'))?.reminded).toHaveLength(2);
  });

  it('reminds of a 征求意见稿 once, and only while answers are taken', async () => {
    const { events } = openedDraft();
    for (const event of events) await append(store, event);
    await applyToViews(store, events);
    expect(await jobs('2026-04-03')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs(REMIND_ON)({ job: 'sweep' })).toEqual({ done: 1 });
    const draft = await loadStream(store, REFORM_DRAFTS, '2026-1');
    expect(draft?.reminded).toEqual({ on: REMIND_ON, addressees: ['a1', 'a2'] });
    expect(await jobs(CLOSES_ON)({ job: 'sweep' })).toEqual({ done: 0 });
  });

  it('reminds the office of the reports of the year, each ahead and on its day', async () => {
    expect(await jobs('2026-11-13')({ job: 'sweep' })).toEqual({ done: 0 });
    expect(await jobs('2026-11-16')({ job: 'sweep' })).toEqual({ done: 2 });
    expect(await jobs('2026-11-17')({ job: 'sweep' })).toEqual({ done: 0 });
    const events = await eventsAfter(store, 'report#2026-assembly', 0);
    expect(events.map(({ type, by }) => [type, by.id])).toEqual([['report.reminded', 'system']]);
    expect(await jobs('2027-01-04')({ job: 'sweep' })).toEqual({ done: 1 });
    expect(await jobs('2027-03-01')({ job: 'sweep' })).toEqual({ done: 0 });
  });

  it('moves what a new holiday notice moves, and says when all was gone over', async () => {
    await show(divided(registered({ number: '001' })));
    await show(divided(registered({ number: '002', replyBy: '2026-05-20' })));
    const due = async (itemId: string) => (await loadItem(store, itemId))?.replyDeadline.due;
    for (const event of confirmedNotice(draftedNotice()).events) await append(store, event);
    expect(await jobs('2026-03-17')({ job: 'sweep' })).toEqual({ done: 1 });
    expect(await due('npc-2026-001')).toBe('2026-06-04');
    expect((await latest('npc-2026-001'))?.by.id).toBe('system');
    expect((await loadStream(store, CALENDARS, 'main'))?.notices[0]?.applied).toEqual({
      on: '2026-03-17',
    });
    expect((await latest('npc-2026-002'))?.type).not.toBe('deadline.moved');
    expect(await jobs('2026-03-18')({ job: 'sweep' })).toEqual({ done: 0 });
  });

  it('counts by the last notice where an earlier one was replaced before it was done with', async () => {
    await show(divided(registered({ number: '001' })));
    const replaced = confirmedNotice(
      draftedNotice(confirmedNotice(draftedNotice()), { holidays: SHIPPED_2026 }),
      '2026-2',
    );
    for (const event of replaced.events) await append(store, event);
    expect(await jobs('2026-03-17')({ job: 'sweep' })).toEqual({ done: 0 });
    const state = await loadStream(store, CALENDARS, 'main');
    expect(state?.notices.map(({ applied }) => applied?.on)).toEqual(['2026-03-17', '2026-03-17']);
  });

  it('catches up the days on which it did not run', async () => {
    await show(asked('001'));
    await jobs('2026-03-20')({ job: 'sweep' });
    expect(await positionOfJob(store, 'sweep')).toBe('2026-03-20');
    expect(await jobs('2026-06-30')({ job: 'sweep' })).toEqual({ done: 1 });
    expect(await positionOfJob(store, 'sweep')).toBe('2026-06-30');
  });

  it('looks back a month the first time', async () => {
    await show(asked('001'));
    expect(await jobs('2026-05-14')({ job: 'sweep' })).toEqual({ done: 1 });
  });

  it('one broken item keeps no other back, and the days are gone over again', async () => {
    await show(asked('001'));
    const whole = asked('002');
    await show(whole);
    await show(asked('003'));
    const { itemId } = whole.state;
    const Key = { pk: `ITEM#${itemId}`, sk: 'SNAPSHOT' };
    await store.db.send(new DeleteCommand({ TableName: store.tables.views, Key }));
    const first = whole.events[0];
    if (!first) throw new Error('no events');
    await overwrite(store, { ...first, type: 'route.failed' } as never);
    await expect(jobs('2026-04-15')({ job: 'sweep' })).rejects.toThrow('1 items failed');
    expect((await latest('npc-2026-001'))?.type).toBe('consultation.closed');
    expect((await latest('npc-2026-003'))?.type).toBe('consultation.closed');
    expect(await positionOfJob(store, 'sweep')).toBeUndefined();
    await overwrite(store, first);
    expect(await jobs('2026-04-15')({ job: 'sweep' })).toEqual({ done: 1 });
  });
});

describe('the daily reconciliation', () => {
  const waiting = () => waitingAt('deputy-review', registered({ number: '001' }));

  it('leaves alone what lives', async () => {
    await show(waiting());
    running(['npc-2026-001-r1-a1']);
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toEqual({ running: 1, resumed: 0 });
  });

  it('takes up at its step what has no execution, once', async () => {
    await show(waiting());
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toEqual({ running: 0, resumed: 1 });
    expect((await latest('npc-2026-001'))?.data).toEqual({
      attempt: 2,
      resumeAt: 'deputy-review',
      reason: '没有运行中的流程',
    });
    // The new one is still on its way: what changed a moment ago is left to settle.
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toEqual({ running: 0, resumed: 0 });
    running(['npc-2026-001-r1-a2']);
    expect(await jobs('2026-03-18')({ job: 'reconcile' })).toEqual({ running: 1, resumed: 0 });
  });

  it('with views that lag behind, does nothing twice', async () => {
    const story = waiting();
    await show(story);
    const both = await Promise.all([
      jobs('2026-03-17')({ job: 'reconcile' }),
      jobs('2026-03-17')({ job: 'reconcile' }),
    ]);
    expect(both.reduce((sum, { resumed = 0 }) => sum + resumed, 0)).toBe(1);
    expect((await loadItem(store, 'npc-2026-001'))?.attempt).toBe(2);
  });

  it('takes up what runs but stands still, with its last outcome', async () => {
    const story = completed(waiting(), 'deputy-review', 'return', { opinion: '请再斟酌' });
    await show(story);
    running(['npc-2026-001-r1-a1']);
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toMatchObject({ resumed: 1 });
    expect((await latest('npc-2026-001'))?.data).toMatchObject({
      resumeAt: 'deputy-review',
      reason: '流程停滞：没有待办，也没有往下走',
    });
  });

  it('takes over long before a year is full', async () => {
    await show(waiting());
    running(['npc-2026-001-r1-a1'], new Date('2026-03-16T01:00:00Z'));
    expect(await jobs('2027-01-09')({ job: 'reconcile' })).toMatchObject({ resumed: 0 });
    expect(await jobs('2027-01-12')({ job: 'reconcile' })).toMatchObject({ resumed: 1 });
    expect((await latest('npc-2026-001'))?.data).toMatchObject({ reason: '流程将满一年' });
  });

  it('reads every page of the executions', async () => {
    await show(waiting());
    machine.on(ListExecutionsCommand).callsFake(({ stateMachineArn, nextToken }) => {
      if (!stateMachineArn.endsWith('handling')) return { executions: [] };
      return nextToken
        ? { executions: [{ name: 'npc-2026-001-r1-a1', startDate: new Date('2026-03-16') }] }
        : { executions: [{ name: 'other-r1-a1' }], nextToken: 'more' };
    });
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toEqual({ running: 2, resumed: 0 });
  });

  it('lets concluded items rest', async () => {
    const closed = told(waitingAt('inspect'), {
      type: 'item.concluded',
      data: { how: 'closed', on: '2026-03-16' },
    });
    await show(closed);
    expect(await jobs('2026-03-17')({ job: 'reconcile' })).toEqual({ running: 0, resumed: 0 });
  });
});
