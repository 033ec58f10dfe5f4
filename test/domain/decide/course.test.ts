import { describe, expect, it } from 'vitest';
import {
  conclude,
  failRoute,
  openNextRound,
  resumeRoute,
} from '../../../functions/domain/decide/course.ts';
import { promises } from '../../../functions/domain/decide/facts.ts';
import { openTask } from '../../../functions/domain/decide/openTask.ts';
import { coursesOf, executionName } from '../../../functions/domain/route.ts';
import { STEP_IDS } from '../../../functions/domain/steps/ids.ts';
import {
  askedAgain,
  completed,
  consulting,
  dissatisfied,
  handling,
  promising,
  rated,
} from '../../support/acting.ts';
import { onDay, registered, type Story, told } from '../../support/given.ts';
import { sideOf } from '../../support/sides.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const unhappy = (from: Story = consulting()) => rated(rated(from, 's1', dissatisfied), 's2');
const again = (from: Story = unhappy()) => {
  const body = openNextRound(from.state, from.rules);
  if (!body) throw new Error('no next round');
  return told(from, body);
};

describe('重办', () => {
  it('is a new round with the reasons and a deadline of its own', () => {
    const story = unhappy(onDay(consulting(), '2026-03-20'));
    const opened = openNextRound(story.state, story.rules);
    expect(opened?.data).toMatchObject({ round: 2, reason: '驿站没有建到城西' });
    // One month from the 20th of March is Monday the 20th of April.
    expect(opened?.data.replyDeadline).toMatchObject({ due: '2026-04-20', provisional: false });
    expect(opened?.data.replyDeadline.explanation.anchor?.word).toBe('收到不满意反馈之日');
  });

  it('counts from the last 不满意, and not from the day on which the route comes to it', () => {
    const first = rated(consulting(), 's2', { attitude: '不满意', reason: '联系太少' });
    const last = rated(onDay(first, '2026-03-18'), 's1', dissatisfied);
    const late = onDay(last, '2026-03-25');
    const { anchor, raw } =
      openNextRound(late.state, late.rules)?.data.replyDeadline.explanation ?? {};
    expect([anchor?.date, raw]).toEqual(['2026-03-18', '2026-04-18']);
    const happy = rated(onDay(rated(consulting(), 's1', dissatisfied), '2026-03-20'), 's2');
    expect(openNextRound(happy.state, happy.rules)?.data.replyDeadline.explanation.raw).toBe(
      '2026-04-16',
    );
  });

  it("counts from the collecting body's decision where one was needed", () => {
    const decided = completed(onDay(waitingAt('decide'), '2026-03-27'), 'decide', 'again');
    const late = onDay(decided, '2026-04-02');
    expect(openNextRound(late.state, late.rules)?.data.replyDeadline.explanation.anchor?.date).toBe(
      '2026-03-27',
    );
  });

  it('joins the reasons of all who were dissatisfied', () => {
    const both = rated(rated(consulting(), 's1', dissatisfied), 's2', {
      attitude: '不满意',
      reason: '联系太少',
    });
    expect(openNextRound(both.state, both.rules)?.data.reason).toBe('驿站没有建到城西；联系太少');
  });

  it('opens once, and not without dissatisfaction', () => {
    const story = again();
    expect(openNextRound(story.state, story.rules)).toBeUndefined();
    for (const calm of [consulting(), rated(rated(consulting(), 's1'), 's2'), registered()]) {
      expect(openNextRound(calm.state, calm.rules)).toBeUndefined();
    }
  });

  it('forgets number, party group and delivery; keeps people, meetings and the former reply', () => {
    const { state } = again();
    expect(state).toMatchObject({ round: 2, attempt: 1, deliveries: [], unreturned: [] });
    for (const gone of ['documentNumber', 'partyGroupOn', 'repliedOn']) {
      expect(state).not.toHaveProperty(gone);
    }
    expect(state.division?.handler).toBe('handler-ldbz-1');
    expect(state.contacts).toHaveLength(3);
    expect(state.reply).toMatchObject({ round: 1, revision: 1 });
    expect(state.replyDeadline.due).toBe('2026-04-16');
  });

  it('does every step again: nothing done in the first round is done in the second', () => {
    const story = again();
    for (const step of STEP_IDS) {
      expect([step, openTask(story.state, step, story.rules, sideOf(step)).kind]).toEqual([
        step,
        'open',
      ]);
    }
  });

  it('asks the same deputies again', () => {
    const second = consulting(completed(completed(handling(again()), 'draft'), 'check'));
    expect(second.state.reply).toMatchObject({ round: 2, revision: 2 });
    const after = rated(rated(second, 's1'), 's2', { result: '基本满意' });
    expect(after.state.ratings).toHaveLength(4);
    expect(after.state.tasks.at(-1)).toMatchObject({ taskId: 'consult-2', outcome: 'satisfied' });
    expect(openNextRound(after.state, after.rules)).toBeUndefined();
  });
});

describe('办结 and 转入跟踪', () => {
  it.each([
    ['closed', 'closed'],
    ['tracking', 'tracking'],
  ] as const)('%s', (how, stage) => {
    const story = completed(waitingAt('inspect'), 'inspect');
    const body = conclude(story.state, how, story.rules);
    expect(body).toEqual({
      type: 'item.concluded',
      data: { how, ending: { how: 'satisfied', round: 1 }, on: '2026-03-16' },
    });
    const after = body && told(story, body);
    expect(after?.state).toMatchObject({ stage, concluded: { how } });
    expect(after && conclude(after.state, how, after.rules)).toBeUndefined();
  });

  it('asks the profile whether the reply promised', () => {
    expect(promises(promising().state, promising().rules)).toBe(true);
    expect(promises(consulting().state, consulting().rules)).toBe(false);
    expect(promises(registered().state, registered().rules)).toBe(false);
  });
});

describe('流程故障 and 恢复', () => {
  const failure = { state: '拟稿 Draft', error: 'Lambda.Unknown', cause: '…' };

  it('is recorded once', () => {
    const story = registered();
    const body = failRoute(story.state, failure);
    const after = body && told(story, body);
    expect(after?.state.failure).toEqual({ state: '拟稿 Draft', error: 'Lambda.Unknown' });
    expect(after && failRoute(after.state, failure)).toBeUndefined();
    expect(after && failRoute(after.state, { ...failure, state: '签发 Sign' })?.type).toBe(
      'route.failed',
    );
  });

  it('is mended by a new attempt', () => {
    const failed = told(registered(), { type: 'route.failed', data: failure });
    const { state } = told(failed, resumeRoute(failed.state, '没有运行中的流程'));
    expect(state).not.toHaveProperty('failure');
    expect(state.attempt).toBe(2);
    expect(executionName(state)).toBe('npc-2026-012-r1-a2');
  });

  it('begins at the beginning, or at 办前调查 in a later round', () => {
    expect(resumeRoute(registered().state, '').data).not.toHaveProperty('resumeAt');
    expect(resumeRoute(again().state, '').data.resumeAt).toBe('investigate');
    expect(resumeRoute(askedAgain().state, '').data.resumeAt).toBe('co-draft');
  });

  it.each(STEP_IDS.map((step) => [step]))('takes up the waiting %s', (step) => {
    const { state } = waitingAt(step);
    const { resumeAt } = resumeRoute(state, '', { side: sideOf(step), attempt: 1 }).data;
    expect(resumeAt).toBe(step === 'check' ? 'draft' : step);
  });

  it('takes up the last step done where nothing waits', () => {
    expect(resumeRoute(completed(waitingAt('sign'), 'sign').state, '').data.resumeAt).toBe('sign');
    const checkLast = completed(completed(waitingAt('draft'), 'draft'), 'check');
    expect(resumeRoute(checkLast.state, '').data.resumeAt).toBe('check');
    expect(resumeRoute(unhappy().state, '').data.resumeAt).toBe('consult');
  });
});

it('协办 items have a main course of their own', () => {
  const others = (part: string) => (part === 'split' ? { otherUnits: ['市民政局'] } : {});
  const machines = (part: 'co' | 'lead' | 'sole' | 'split') =>
    coursesOf(registered({ part, leadUnit: '市民政局', coUnits: [], ...others(part) }).state).map(
      ({ machine }) => machine,
    );
  expect(machines('co')).toEqual(['co-handling']);
  for (const part of ['lead', 'sole', 'split'] as const) {
    expect(machines(part)).toEqual(['handling']);
  }
});
