import { describe, expect, it } from 'vitest';
import { resumeRoute } from '../../functions/domain/decide/course.ts';
import { closePromiseConsultation } from '../../functions/domain/decide/promises/ratePromise.ts';
import { giveUpPromise } from '../../functions/domain/decide/promises/settle.ts';
import { allSettled, ledgerOf } from '../../functions/domain/promise.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { coursesOf, executionName } from '../../functions/domain/route.ts';
import { openTasks } from '../../functions/domain/state.ts';
import { GUARDED } from '../../functions/domain/steps/guarded.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { canonicalJson } from '../../functions/store/hash.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { completed, contacted, dissatisfied, handling } from '../support/acting.ts';
import { actor, onDay, type Story, told } from '../support/given.ts';
import { kept, promiseRated, secondAt, tracked } from '../support/promising.ts';
import { refused } from '../support/refusing.ts';
import { begin, settle } from '../support/route.ts';
import { draftB } from '../support/stepData.ts';

const beginSecond = (story: Story, side = 'promise-1', resumeAt?: StepId) =>
  begin(story.state, resumeAt, side);

/** Walks the second reply with nothing sent back, until the deputies are asked. */
async function asked(from: Story = kept(), side = 'promise-1') {
  let { story, execution } = await settle(contacted(from, 'reply'), beginSecond(from, side));
  for (;;) {
    const task = openTasks(story.state).find((known) => known.side === side);
    if (!task || task.step === 'second-consult') return { story, execution };
    ({ story, execution } = await settle(completed(story, task.step), execution));
  }
}

const both = (story: Story, side = 'promise-1') =>
  promiseRated(promiseRated(story, 's1', {}, side), 's2', {}, side);

describe('the second reply', () => {
  it('walks its own machine to 办结, once both deputies have rated', async () => {
    const { story, execution } = await asked();
    const done = await settle(both(story), execution);
    expect(done.story.state.concluded).toMatchObject({
      ...{ how: 'closed', ending: { how: 'satisfied', round: 1 } },
    });
    expect(done.story.state.stage).toBe('closed');
    expect(ledgerOf(done.story.state)).toMatchObject([
      {
        status: 'kept',
        replies: [
          {
            body: expect.stringContaining('印发'),
            signedBy: '魏长河',
            ended: { outcome: 'satisfied' },
          },
        ],
      },
    ]);
    expect(coursesOf(done.story.state)).toEqual([]);
    expect(done.execution.at).toBeUndefined();
  });

  it('opens the promise again where one is 不满意, and owes another reply when it is kept again', async () => {
    const { story, execution } = await asked();
    const unhappy = promiseRated(promiseRated(story, 's1', dissatisfied), 's2');
    const back = await settle(unhappy, execution);
    expect(back.execution.at).toBeUndefined();
    expect(back.story.state.concluded?.how).toBe('tracking');
    const [entry] = ledgerOf(back.story.state);
    expect(entry).toMatchObject({ status: 'open', due: '2026-04-16' });
    expect(entry?.backs).toEqual([{ on: '2026-03-16', reasons: ['驿站没有建到城西'] }]);
    expect(coursesOf(back.story.state)).toEqual([]);

    const again = kept(back.story);
    expect(again.state.sides.map(({ key }) => key)).toEqual(['promise-1', 'promise-1-2']);
    const second = await asked(again, 'promise-1-2');
    const done = await settle(both(second.story, 'promise-1-2'), second.execution);
    expect(done.story.state.concluded?.how).toBe('closed');
    expect(ledgerOf(done.story.state)[0]?.replies.map(({ ended }) => ended?.outcome)).toEqual([
      'unsatisfied',
      'satisfied',
    ]);
  });

  it('carries the written explanation where the promise cannot be kept', async () => {
    const before = tracked();
    const by = actor('handler-ldbz-1');
    const form = { reason: '上级政策调整', explanation: '国家统一规定出台前不能单独制定' };
    const given = giveUpPromise(before.state, by, 'promise-1', form, before.rules);
    const { story, execution } = await asked(told(before, given, by));
    const done = await settle(both(story), execution);
    expect(done.story.state.concluded?.how).toBe('closed');
    expect(ledgerOf(done.story.state)).toMatchObject([
      {
        status: 'impossible',
        replies: [{ because: { kind: 'impossible', reason: '上级政策调整' } }],
      },
    ]);
  });

  it('waits for every promise before the item is closed', async () => {
    const two = {
      ...draftB,
      promises: [{ ...draftB.promise, matter: '建成驿站' }],
    } as typeof draftB;
    const first = await asked(kept(tracked(handling(), two)));
    const one = await settle(both(first.story), first.execution);
    expect(one.story.state.concluded?.how).toBe('tracking');
    const second = await asked(kept(one.story, 'promise-2'), 'promise-2');
    expect(executionName(second.story.state, { side: 'promise-2', attempt: 1 })).toBe(
      'npc-2026-012-r1-promise-2-a1',
    );
    const done = await settle(both(second.story, 'promise-2'), second.execution);
    expect(allSettled(done.story.state)).toBe(true);
    expect(done.story.state.concluded?.how).toBe('closed');
  });

  it('goes on without those who do not answer', async () => {
    const { story, execution } = await asked();
    const late = onDay(story, '2026-06-30');
    expect(closePromiseConsultation(story.state, 'promise-1', '2026-03-20')).toBeUndefined();
    const body = closePromiseConsultation(late.state, 'promise-1', late.rules.today);
    if (!body) throw new Error('still open');
    const done = await settle(told(late, body), execution);
    expect(ledgerOf(done.story.state)[0]?.replies[0]).toMatchObject({
      unreturned: ['s1', 's2'],
      ended: { outcome: 'unreturned' },
    });
    expect(done.story.state.concluded?.how).toBe('closed');
  });

  it('skips the rating where the place has none', async () => {
    const from = contacted(kept(), 'reply');
    const { rating } = from.rules.profile;
    const profile = { ...from.rules.profile, rating: { ...rating, ratesPromises: false } };
    const bare = { ...from, rules: { ...from.rules, profile } };
    const { story } = await asked(bare);
    expect(story.state.concluded?.how).toBe('closed');
    expect(story.state.tasks.some(({ step }) => step === 'second-consult')).toBe(false);
  });

  it('is sent back for a new draft, and goes on where a lost execution stood', async () => {
    let { story, execution } = await settle(contacted(kept(), 'reply'), beginSecond(kept()));
    ({ story, execution } = await settle(completed(story, 'second-draft'), execution));
    story = completed(story, 'second-review', 'return', { opinion: '写明文号' });
    ({ story, execution } = await settle(story, execution));
    expect(openTasks(story.state)[0]?.taskId).toBe('second-draft-2');
    const resumed = resumeRoute(story.state, '丢失', { side: 'promise-1', attempt: 1 });
    expect(resumed.data).toMatchObject({ attempt: 2, resumeAt: 'second-draft' });
    const again = await settle(
      told(story, resumed),
      beginSecond(story, 'promise-1', resumed.data.resumeAt),
    );
    expect(again.story.events).toHaveLength(story.events.length + 1);
    expect(again.execution.at).toBe('拟再次答复 Draft second reply');
  });

  it('is taken up again where the item only had to be closed yet', async () => {
    const { story, execution } = await asked();
    // The promise was settled, and the execution lost before it closed the item.
    const ended = await settle(both(story), execution);
    const cut = ended.story.events.findIndex(({ type }) => type === 'second-reply.ended');
    const state = reduce(undefined, ended.story.events.slice(0, cut + 1));
    if (!state) throw new Error('no state');
    const before = { ...ended.story, events: ended.story.events.slice(0, cut + 1), state };
    expect(coursesOf(state)).toMatchObject([{ machine: 'second-reply', side: 'promise-1' }]);
    const resumed = resumeRoute(state, '流程停滞', { side: 'promise-1', attempt: 1 });
    expect(resumed.data.resumeAt).toBe('second-consult');
    const done = await settle(
      told(before, resumed),
      beginSecond(before, 'promise-1', 'second-consult'),
    );
    expect(done.story.state.concluded?.how).toBe('closed');
  });

  it('folds to the same from all events and from a snapshot in the middle', async () => {
    const { story, execution } = await asked();
    const done = await settle(both(story), execution);
    const { events, state } = done.story;
    for (const cut of [20, 40, events.length - 3]) {
      const snapshot = JSON.parse(JSON.stringify(reduce(undefined, events.slice(0, cut))));
      expect(canonicalJson(reduce(snapshot, events.slice(cut)))).toBe(canonicalJson(state));
    }
  });
});

describe('the face-to-face second reply', () => {
  it('needs a 面复 of its own, later than that of the first reply', () => {
    const bare = kept();
    const refusal = (story: Story) =>
      (GUARDED['second-deliver'] ?? []).map((guard) =>
        guard({
          state: story.state,
          step: 'second-deliver',
          side: 'promise-1',
          rules: story.rules,
        }),
      )[0]?.code;
    expect(refusal(bare)).toBe('FACE_TO_FACE_MISSING');
    expect(refusal(contacted(bare, 'reply'))).toBeUndefined();
    expect(refused(() => promiseRated(bare, 's1'))).toBe('gone LINK_OVER');
  });
});

describe('view rows of a ledger', () => {
  const rowsOf = (story: Story, part: string) =>
    itemRows(story.state).filter(({ pk, sk }) => `${pk} ${sk}`.includes(part));

  it('lie by owner and by year, and on the days on which something is said', () => {
    const story = tracked();
    expect(rowsOf(story, 'PROMISES#').map(({ pk, sk }) => [pk, sk])).toEqual([
      ['PROMISES#owner#deputy1', '1open#2026-12-20#npc-2026-012#promise-1'],
      ['PROMISES#year#2026', '1open#2026-12-20#npc-2026-012#promise-1'],
    ]);
    expect(rowsOf(story, '#promise-1#').map(({ pk }) => String(pk).slice(0, 14))).toEqual(
      expect.arrayContaining(['DUE#2026-12-10', 'DUE#2026-12-20']),
    );
  });

  it('leave the due list when it is kept, and come back for the rating', () => {
    // Whether the reply is published is another matter.
    const dueRows = (story: Story) =>
      rowsOf(story, 'DUE#').filter(({ kind }) => kind !== 'publication');
    expect(dueRows(kept())).toEqual([]);
    const due = dueRows(secondAt('second-consult'));
    expect(due.map(({ kind }) => kind)).toEqual(['ratingReminder', 'promiseRating']);
    expect(due.map(({ side }) => side)).toEqual(['promise-1', 'promise-1']);
    const running = rowsOf(secondAt('second-consult'), 'RUNNING#');
    expect(running).toMatchObject([{ sk: 'npc-2026-012-r1-promise-1-a1', waiting: true }]);
  });
});
