import { describe, expect, it } from 'vitest';
import { resumeRoute } from '../../../functions/domain/decide/course.ts';
import { openTask } from '../../../functions/domain/decide/openTask.ts';
import { STEP_IDS, type StepId } from '../../../functions/domain/steps/ids.ts';
import { completed, drafted, inspecting } from '../../support/acting.ts';
import { opened, registered, type Story, taskOf } from '../../support/given.ts';
import { sideOf } from '../../support/sides.ts';
import { toCorrect } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const entering = (story: Story, step: StepId) =>
  openTask(story.state, step, story.rules, sideOf(step));
const back = (story: Story, step: StepId) =>
  completed(story, step, 'return', { opinion: '请再斟酌' });
const correct = (story: Story) => completed(story, 'inspect', 'rectify', toCorrect(story.state));

describe('a step that is entered', () => {
  it('opens a task at the desk of the table', () => {
    expect(entering(registered(), 'propose')).toEqual({
      kind: 'open',
      event: {
        type: 'task.opened',
        data: { taskId: 'propose-1', step: 'propose', desk: { role: 'office' }, round: 1 },
      },
    });
  });

  it.each<[StepId, object]>([
    ['endorse-deputy', { person: 'deputy1' }],
    ['endorse-director', { role: 'director' }],
    ['investigate', { person: 'handler-ldbz-1' }],
    ['classify', { headOf: 'ldbz' }],
    ['party-group', { role: 'party-secretary' }],
    ['consult', { role: 'public' }],
    ['inspect', { role: 'inspector' }],
    ['rectify', { person: 'handler-ldbz-1' }],
  ])('%s lies on its desk', (step, desk) => {
    expect(taskOf(waitingAt(step), step).desk).toEqual(desk);
  });

  it('has a date of its own only after the reply', () => {
    for (const step of STEP_IDS) {
      expect([step, taskOf(waitingAt(step), step).due !== undefined]).toEqual([
        step,
        ['consult', 'inspect', 'rectify'].includes(step) || sideOf(step) === 'promise-1',
      ]);
    }
    const { due } = taskOf(waitingAt('consult'), 'consult');
    expect(due).toMatchObject({ due: '2026-04-14', provisional: false });
    expect(due?.explanation.sentence).toContain('征询意见表送达之日');
  });

  it.each(STEP_IDS.map((step) => [step]))('%s again finds the waiting task', (step) => {
    const story = waitingAt(step);
    expect(entering(story, step)).toEqual({ kind: 'waiting', task: taskOf(story, step) });
  });

  it.each(STEP_IDS.filter((step) => !step.endsWith('consult')).map((step) => [step]))(
    '%s again, done, gives its outcome',
    (step) => {
      const story = completed(waitingAt(step), step);
      expect(entering(story, step)).toEqual({ kind: 'done', task: taskOf(story, step) });
    },
  );
});

describe('after 退回', () => {
  it.each<[StepId, StepId]>([
    ['endorse-deputy', 'propose'],
    ['endorse-director', 'propose'],
    ['section-review', 'draft'],
    ['office-review', 'draft'],
    ['deputy-review', 'draft'],
    ['party-group', 'draft'],
    ['sign', 'draft'],
  ])('from %s, %s is done afresh', (from, again) => {
    const story = back(waitingAt(from), from);
    expect(entering(story, again)).toMatchObject({
      kind: 'open',
      event: { data: { taskId: `${again}-2`, round: 1 } },
    });
  });

  it('every review on the way is done afresh', () => {
    let story = opened(back(waitingAt('sign'), 'sign'), 'draft');
    story = completed(story, 'draft');
    const reviews = ['section-review', 'office-review', 'deputy-review', 'party-group', 'sign'];
    for (const step of reviews as StepId[]) {
      expect(entering(story, step).kind).toBe('open');
      story = completed(opened(story, step), step);
      expect(taskOf(story, step).taskId).toBe(`${step}-2`);
    }
    expect(entering(story, 'number').kind).toBe('open');
  });

  it('the 办中检查 of the round stands', () => {
    const story = back(waitingAt('office-review'), 'office-review');
    expect(entering(story, 'check')).toMatchObject({ kind: 'done', task: { taskId: 'check-1' } });
  });

  it('a 退回 that nobody heard of is found as it was recorded', () => {
    const story = back(waitingAt('deputy-review'), 'deputy-review');
    const resumed = resumeRoute(story.state, '没有运行中的流程');
    expect(resumed.data).toMatchObject({ attempt: 2, resumeAt: 'deputy-review' });
    expect(entering(story, 'deputy-review')).toMatchObject({
      kind: 'done',
      task: { outcome: 'return' },
    });
  });

  it('but not any more once the drafting began again', () => {
    const again = opened(back(waitingAt('deputy-review'), 'deputy-review'), 'draft');
    expect(resumeRoute(again.state, '').data.resumeAt).toBe('draft');
    const redrafted = completed(again, 'draft');
    expect(entering(redrafted, 'section-review').kind).toBe('open');
    expect(entering(redrafted, 'deputy-review').kind).toBe('open');
  });

  it('twice in a row', () => {
    const once = back(waitingAt('section-review'), 'section-review');
    const again = opened(completed(opened(once, 'draft'), 'draft'), 'section-review');
    const twice = back(again, 'section-review');
    expect(entering(twice, 'draft')).toMatchObject({ event: { data: { taskId: 'draft-3' } } });
  });
});

describe('整改', () => {
  it('is followed by a fresh inspection, as often as need be', () => {
    let story = correct(inspecting());
    expect(entering(story, 'inspect')).toMatchObject({
      kind: 'done',
      task: { outcome: 'rectify' },
    });
    for (const nth of [2, 3]) {
      story = completed(opened(story, 'rectify'), 'rectify');
      expect(entering(story, 'inspect')).toMatchObject({
        kind: 'open',
        event: { data: { taskId: `inspect-${nth}` } },
      });
      story = correct(opened(story, 'inspect'));
    }
  });
});

it('a draft done while the check waits is not asked for again', () => {
  const story = completed(waitingAt('check'), 'draft');
  expect(entering(story, 'draft').kind).toBe('done');
  expect(entering(story, 'check').kind).toBe('waiting');
  expect(entering(drafted(), 'check').kind).toBe('done');
});
