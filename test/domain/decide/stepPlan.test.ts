import { describe, expect, it } from 'vitest';
import { maySee } from '../../../functions/domain/decide/authorize.ts';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import {
  doStep,
  makePlan,
  moveStep,
  remindStep,
} from '../../../functions/domain/decide/stepPlan.ts';
import { reclassify } from '../../../functions/domain/decide/tiers.ts';
import { openSteps, planOf } from '../../../functions/domain/stepPlan.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { divided } from '../../support/acting.ts';
import { actor, onDay, type Story, taskOf, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { GOOD } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const STEPS = [
  { what: '完成需求调查', owner: 'handler-ldbz-1', due: '2026-05-29' },
  { what: '建成六个驿站', owner: 'handler-ldbz-2', due: '2026-11-30' },
];

const plan = (from: Story, steps = STEPS, by = 'handler-ldbz-1') =>
  makePlan(from.state, actor(by), steps, from.rules);
const planned = (from: Story = divided()): Story => told(from, plan(from), actor('handler-ldbz-1'));
const done = (from: Story, stepId = 'plan-step-1', by = 'handler-ldbz-1', on = from.rules.today) =>
  doStep(from.state, actor(by), stepId, { result: '调查报告已成文', on }, from.rules);
const moved = (from: Story, due: string, by = 'handler-ldbz-2') =>
  moveStep(from.state, actor(by), 'plan-step-2', { due, reason: '选址未定' }, from.rules);
const ended = (from: Story, how: 'closed' | 'withdrawn', rolling = false): Story =>
  told(from, {
    type: 'item.concluded',
    data:
      how === 'withdrawn'
        ? { how, on: '2026-03-16', letters: [] }
        : { how, on: '2026-03-16', ...(rolling ? { rolling } : {}) },
  });

describe('分步推进计划', () => {
  it('has numbered steps with owner, date and the day of the reminder; more may be added', () => {
    const story = planned();
    expect(planOf(story.state).map(({ stepId, due }) => [stepId, due])).toEqual([
      ['plan-step-1', '2026-05-29'],
      ['plan-step-2', '2026-11-30'],
    ]);
    const [first] = planOf(story.state);
    expect(first && first.remindOn < first.due).toBe(true);
    const more = told(story, plan(story, STEPS.slice(0, 1), 'clerk'));
    expect(planOf(more.state).at(-1)?.stepId).toBe('plan-step-3');
  });

  it.each<[string, Partial<(typeof STEPS)[number]>, string, string]>([
    ['nobody', { owner: 'nobody' }, 'PERSON_UNKNOWN', 'steps.0.owner'],
    ['no such day', { due: '2026-11-31' }, 'IMPOSSIBLE_DATE', 'steps.0.due'],
    ['today', { due: '2026-03-16' }, 'DUE_PAST', 'steps.0.due'],
  ])('is refused with %s', (_what, changes, code, field) => {
    const refusal = refusalOf(() =>
      plan(
        divided(),
        STEPS.map((step) => ({ ...step, ...changes })),
      ),
    );
    expect([refusal.code, refusal.field]).toEqual([code, field]);
  });

  it('is made by those who record, while the item goes on or rolls', () => {
    expect(refused(() => plan(divided(), STEPS, 'director'))).toBe('forbidden FORBIDDEN');
    expect(refused(() => plan(ended(divided(), 'closed')))).toBe('invalid ITEM_CLOSED');
    expect(plan(ended(divided(), 'closed', true)).type).toBe('plan.made');
  });

  it('its owners see the item', () => {
    const elsewhere = [{ what: '安装终端', owner: 'handler-xxzx-1', due: '2026-11-30' }];
    const before = divided();
    const after = told(before, plan(before, elsewhere));
    const who = { ...actor('clerk'), id: 'handler-xxzx-1', roles: ['handler' as const] };
    const { section: _none, ...nobody } = who;
    expect([maySee(nobody, before.state), maySee(nobody, after.state)]).toEqual([false, true]);
  });
});

describe('a step', () => {
  it('is done with its result, by its owner or those who record', () => {
    const story = planned();
    const after = told(story, done(story), actor('handler-ldbz-1'));
    expect(planOf(after.state)[0]?.done).toEqual({
      result: '调查报告已成文',
      on: '2026-03-16',
      by: '潘大海',
    });
    expect(openSteps(after.state).map(({ stepId }) => stepId)).toEqual(['plan-step-2']);
    expect(done(story, 'plan-step-2', 'handler-ldbz-2').type).toBe('plan.step-done');
    expect(done(story, 'plan-step-2', 'clerk').type).toBe('plan.step-done');
  });

  it('is refused to others, in the future, twice, unknown, and after a withdrawal', () => {
    const story = planned();
    const after = told(story, done(story));
    const stranger = () => done(story, 'plan-step-1', 'handler-ldbz-2');
    expect(refused(stranger)).toBe('forbidden FORBIDDEN');
    expect(refused(() => done(story, 'plan-step-1', 'clerk', '2026-03-17'))).toBe(
      'invalid DATE_IN_FUTURE',
    );
    expect(refused(() => done(after))).toBe('conflict STEP_DONE');
    expect(refused(() => done(story, 'plan-step-9'))).toBe('notFound STEP_NOT_FOUND');
    expect(refused(() => done(ended(story, 'withdrawn')))).toBe('invalid ITEM_CLOSED');
    expect(done(ended(story, 'closed')).type).toBe('plan.step-done');
  });

  it('is put off to a later day only, and keeps the former one', () => {
    const story = planned();
    expect(refused(() => moved(story, '2026-11-30'))).toBe('invalid NOT_LATER');
    expect(refused(() => moved(story, '2026-11-31'))).toBe('invalid IMPOSSIBLE_DATE');
    const after = told(story, moved(story, '2026-12-25'), actor('handler-ldbz-2'));
    const step = planOf(after.state)[1];
    expect([step?.due, step?.moves[0]?.from, step?.moves[0]?.reason]).toEqual([
      '2026-12-25',
      '2026-11-30',
      '选址未定',
    ]);
    expect(step && step.remindOn > '2026-11-30').toBe(true);
  });

  it('lies on its owner’s desk and on the due list until it is done', () => {
    const rows = ({ state }: Story) =>
      itemRows(state).filter(({ sk }) => sk.includes('plan-step-1'));
    const story = planned();
    const [desk, ...due] = rows(story);
    expect(desk?.pk).toBe('TASKS#person:handler-ldbz-1');
    expect(desk?.task).toMatchObject({ step: 'plan-step', stepName: '分步推进：完成需求调查' });
    expect(due.map(({ kind }) => kind)).toEqual(['planStep', 'planStep']);
    expect(rows(told(story, done(story)))).toEqual([]);
    expect(rows(ended(story, 'withdrawn'))).toEqual([]);
    expect(rows(ended(story, 'closed'))).toHaveLength(3);
  });
});

describe('到期提醒', () => {
  const story = planned();
  const remind = (from: Story, today: string) => remindStep(from.state, 'plan-step-1', today);
  const remindOn = planOf(story.state)[0]?.remindOn ?? '';

  it('ahead once and on the day once, again after it was put off', () => {
    expect(remind(story, '2026-03-16')).toBeUndefined();
    const ahead = remind(story, remindOn);
    expect(ahead?.data.kind).toBe('ahead');
    if (!ahead) throw new Error('not reminded');
    const after = told(onDay(story, remindOn), ahead);
    expect(remind(after, remindOn)).toBeUndefined();
    expect(remind(after, '2026-05-29')?.data.kind).toBe('due');
  });

  it('not of a step that is done, or that is not there', () => {
    expect(remind(told(story, done(story)), '2026-05-29')).toBeUndefined();
    expect(remindStep(story.state, 'plan-step-9', '2026-05-29')).toBeUndefined();
  });
});

describe('面复送达', () => {
  const deliver = (story: Story) => () => {
    const { taskId } = taskOf(story, 'deliver');
    const command = { taskId, outcome: 'done' as const, data: GOOD.deliver(story.state) };
    return completeTask(story.state, actor('handler-ldbz-1'), command, story.rules);
  };
  const waiting = waitingAt('deliver');
  const long = (() => {
    const wish = { tier: 'long', reason: '须省里立法' };
    return told(waiting, reclassify(waiting.state, actor('clerk'), wish, waiting.rules));
  })();

  it('of a long item waits for its plan', () => {
    const refusal = refusalOf(deliver(long));
    expect([refusal.kind, refusal.code]).toEqual(['blocked', 'STEP_PLAN_MISSING']);
    expect(refusal.message).toContain('一时难以解决');
    expect(deliver(planned(long))().type).toBe('task.completed');
    expect(deliver(waiting)().type).toBe('task.completed');
  });

  it('may be made to wait by the class', () => {
    const { profile } = waiting.rules;
    const classes = profile.classes.map((rule) => ({ ...rule, stepPlan: true }));
    const strict = { ...waiting, rules: { ...waiting.rules, profile: { ...profile, classes } } };
    expect(refused(deliver(strict))).toBe('blocked STEP_PLAN_MISSING');
  });
});
