import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import type { StepData } from '../../../functions/domain/steps/data.ts';
import type { Outcome } from '../../../functions/domain/steps/desk.ts';
import { STEP_IDS, type StepId } from '../../../functions/domain/steps/ids.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { completed, coWaitingAt, opinionSent, sitting, usual } from '../../support/acting.ts';
import { actor, opened, type Story, taskOf } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { sideOf } from '../../support/sides.ts';
import { coDraft, draftA, draftB, GOOD } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const byPerson = STEP_IDS.filter((step) => !step.endsWith('consult'));

const deciding = (story: Story, step: StepId, outcome: Outcome, data: unknown) => () => {
  const { taskId, desk } = taskOf(story, step);
  const command = { taskId, outcome, data: data as StepData[StepId] };
  return completeTask(story.state, sitting(desk), command, story.rules);
};

const good = (story: Story, step: StepId) => GOOD[step](story.state);

/** What the system adds to what was handed in. */
const ADDED: Partial<Record<StepId, object>> = {
  assign: {
    responsible: 'head-ldbz',
    due: '2026-05-06',
    dueBasis: '自交办之日2026-03-02起2个月，届满2026-05-02遇劳动节放假，顺延至2026-05-06',
  },
};

/** What it writes beside it: what follows from the tier. */
const BESIDE: Partial<Record<StepId, object>> = {
  classify: {
    consequences: { annualPlan: false, on: '2026-03-16', rolling: false, stepPlan: false },
  },
};

/** 公开时限, 20 working days from the delivery. */
const PUBLISH_BY = expect.objectContaining({ due: '2026-04-14', warn: '2026-04-07' });

describe.each(byPerson.map((step) => [step]))('%s', (step) => {
  const story = waitingAt(step);

  it('ends with what was handed in, and what the system adds', () => {
    const data = good(story, step);
    expect(deciding(story, step, usual(step), data)()).toEqual({
      type: 'task.completed',
      data: {
        taskId: `${step}-1`,
        step,
        outcome: usual(step),
        data: { ...data, ...ADDED[step] },
        ...BESIDE[step],
        ...(step === 'deliver' ? { publishBy: PUBLISH_BY } : {}),
      },
    });
  });

  it('leaves the task done, by whom and in which version', () => {
    const after = completed(story, step);
    const task = taskOf(after, step);
    expect(task).toMatchObject({
      status: 'done',
      outcome: usual(step),
      doneVersion: story.state.version + 1,
      doneBy: sitting(task.desk).name,
    });
  });

  it('is refused to the wrong desk and to a second time', () => {
    const command = { taskId: `${step}-1`, outcome: usual(step), data: good(story, step) };
    const asAuditor = () => completeTask(story.state, actor('auditor'), command, story.rules);
    expect(refused(asAuditor)).toBe('forbidden FORBIDDEN');
    const after = completed(story, step);
    const again = refusalOf(deciding(after, step, usual(step), good(story, step)));
    expect(`${again.kind} ${again.code}`).toBe('conflict TASK_DONE');
    expect(again.message).toContain(sitting(taskOf(after, step).desk).name);
  });

  it('ends only as the table says', () => {
    const strange = (
      ['return', 'rectify', 'satisfied', 'unsatisfied', 'unreturned'] as const
    ).filter((outcome) => !STEPS[step].outcomes.includes(outcome));
    for (const outcome of strange) {
      expect(refused(deciding(story, step, outcome, good(story, step)))).toBe(
        'invalid OUTCOME_INVALID',
      );
    }
  });
});

describe.each(
  byPerson.filter((step) => STEPS[step].outcomes.includes('return')).map((step) => [step]),
)('退回 from %s', (step) => {
  const story = waitingAt(step);

  it.each([[{}], [{ opinion: '' }], [{ opinion: ' \n' }]])('needs a reason: %o', (data) => {
    const refusal = refusalOf(deciding(story, step, 'return', data));
    expect([refusal.code, refusal.field]).toEqual(['REASON_MISSING', 'data.opinion']);
  });

  it('passes no guard and leaves no effect but the return itself', () => {
    const dates = step === 'superior-check' ? good(story, step) : {};
    const after = completed(story, step, 'return', { ...dates, opinion: '数据有误，请核实' });
    const side = after.state.sides.find(({ key }) => key === sideOf(step));
    expect((side ?? after.state).lastReturn).toBe(after.state.version);
    expect(after.state.partyGroupOn).toBe(story.state.partyGroupOn);
    expect(taskOf(after, step).outcome).toBe('return');
  });
});

it('refuses a task that is not there', () => {
  const { state, rules } = waitingAt('propose');
  const command = { taskId: 'sign-1', outcome: 'done' as const, data: {} };
  expect(refused(() => completeTask(state, actor('director'), command, rules))).toBe(
    'notFound TASK_NOT_FOUND',
  );
});

it('leaves a consultation to the deputies', () => {
  const { state, rules } = waitingAt('consult');
  const command = { taskId: 'consult-1', outcome: 'satisfied' as const, data: {} };
  for (const id of ['clerk', 'director', 'collector-npc', 'admin']) {
    expect(refused(() => completeTask(state, actor(id), command, rules))).toBe(
      'forbidden RATING_IS_THE_DEPUTYS',
    );
  }
});

const delivery = (submitterId: string, on = '2026-03-16') => ({
  submitterId,
  way: 'post',
  trackingNumber: 'EA123456789CN',
  on,
});

describe('what is handed in', () => {
  it.each<[string, StepId, object, string]>([
    ['unknown section', 'propose', { sections: ['xxx'] }, 'SECTION_UNKNOWN'],
    ['sponsor is no deputy director', 'propose', { sponsor: 'clerk' }, 'SPONSOR_INVALID'],
    ['sponsor nobody knows', 'propose', { sponsor: 'nobody' }, 'SPONSOR_INVALID'],
    ['handler nobody knows', 'assign', { handler: 'nobody' }, 'HANDLER_INVALID'],
    ['handler is no handler', 'assign', { handler: 'head-ldbz' }, 'HANDLER_INVALID'],
    ['handler elsewhere', 'assign', { handler: 'handler-ylbx-1' }, 'HANDLER_OTHER_SECTION'],
    [
      'section not endorsed',
      'assign',
      { section: 'ylbx', handler: 'handler-ylbx-1' },
      'SECTION_NOT_ENDORSED',
    ],
    ['inner date today', 'assign', { due: '2026-03-16' }, 'DUE_OUT_OF_RANGE'],
    ['inner date after the lawful one', 'assign', { due: '2026-06-03' }, 'DUE_OUT_OF_RANGE'],
    ['inner date that is no day', 'assign', { due: '2026-04-31' }, 'IMPOSSIBLE_DATE'],
    ['no such tier', 'classify', { tier: 'first' }, 'TIER_UNKNOWN'],
    ['superior on no day', 'superior-check', { askedOn: '2026-02-30' }, 'IMPOSSIBLE_DATE'],
    ['superior tomorrow', 'superior-check', { answeredOn: '2026-03-17' }, 'DATE_IN_FUTURE'],
    [
      'superior before asked',
      'superior-check',
      { askedOn: '2026-03-16', answeredOn: '2026-03-15' },
      'ANSWERED_BEFORE_ASKED',
    ],
    ['party group tomorrow', 'party-group', { meetingOn: '2026-03-17' }, 'DATE_IN_FUTURE'],
    ['party group on no day', 'party-group', { meetingOn: '2026-02-30' }, 'IMPOSSIBLE_DATE'],
    ['one deputy left out', 'deliver', { deliveries: [delivery('s1')] }, 'DELIVERY_MISSING'],
    [
      'delivered to a stranger',
      'deliver',
      { deliveries: ['s1', 's2', 's3'].map((id) => delivery(id)) },
      'SUBMITTER_UNKNOWN',
    ],
    [
      'delivered tomorrow',
      'deliver',
      { deliveries: [delivery('s1'), delivery('s2', '2026-03-17')] },
      'DATE_IN_FUTURE',
    ],
    [
      'delivered on no day',
      'deliver',
      { deliveries: [delivery('s1'), delivery('s2', '2026-02-29')] },
      'IMPOSSIBLE_DATE',
    ],
    ['opinion without basis', 'co-draft', { basis: [] }, 'BASIS_MISSING'],
    ['sent tomorrow', 'co-send', { on: '2026-03-17' }, 'DATE_IN_FUTURE'],
    ['sent on no day', 'co-send', { on: '2026-02-29' }, 'IMPOSSIBLE_DATE'],
  ])('%s: %s %o', (_what, step, changes, code) => {
    const story = waitingAt(step);
    const refusal = refusalOf(deciding(story, step, 'done', { ...good(story, step), ...changes }));
    expect(refusal.code).toBe(code);
    expect(refusal.field).toMatch(/^data\./);
    expect(refusal.message).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('names who is left out of a delivery', () => {
    const data = { deliveries: [delivery('s1')] };
    const refusal = refusalOf(deciding(waitingAt('deliver'), 'deliver', 'done', data));
    expect(refusal.message).toContain('程嘉树');
  });

  it('takes an inner date up to the lawful one', () => {
    const story = waitingAt('assign');
    const data = { ...GOOD.assign(story.state), due: '2026-06-02' };
    expect(completed(story, 'assign', 'done', data).state.division?.due).toBe('2026-06-02');
  });
});

describe('what a step leaves', () => {
  it('propose, assign, classify', () => {
    const { state } = waitingAt('draft');
    expect(state.proposal).toMatchObject({ sections: ['ldbz'], sponsor: 'deputy1' });
    expect(state.division).toMatchObject({ section: 'ldbz', handler: 'handler-ldbz-1' });
    expect(state.tier).toBe('prompt');
  });

  it('draft: the reply with its revision, and the promise of this very draft', () => {
    const first = completed(waitingAt('draft'), 'draft', 'done', draftB);
    expect(first.state.reply).toEqual({ ...draftB, revision: 1, round: 1 });
    expect(first.state.promise).toEqual(draftB.promise);
    const returned = waitingAt('section-review');
    expect(returned.state.reply).toEqual({ ...draftA, revision: 1, round: 1 });
    expect(returned.state.promise).toBeUndefined();
  });

  it('party-group, number, deliver', () => {
    const { state } = waitingAt('consult');
    expect(state.partyGroupOn).toBe('2026-03-16');
    expect(state.documentNumber).toBe('×人社建字〔2026〕1号');
    expect(state.deliveries.map(({ submitterId }) => submitterId)).toEqual(['s1', 's2']);
    expect(state.repliedOn).toBe('2026-03-16');
  });

  it('co-draft: the opinion with its revision, anew after a 退回', () => {
    expect(waitingAt('co-send').state.coOpinion?.draft).toEqual({
      ...coDraft,
      revision: 1,
      round: 1,
    });
    const back = completed(coWaitingAt('office-review'), 'office-review', 'return', {
      opinion: '依据不足',
    });
    const again = completed(opened(back, 'co-draft'), 'co-draft');
    expect(again.state.coOpinion?.draft?.revision).toBe(2);
  });

  it('co-send: number, date and to whom; nothing is delivered to a deputy', () => {
    const { state } = opinionSent();
    expect(state).toMatchObject({
      documentNumber: '×人社建协字〔2026〕1号',
      repliedOn: '2026-03-16',
      deliveries: [],
    });
    expect(state.coOpinion?.sent).toEqual([
      {
        way: 'in-person',
        on: '2026-03-16',
        receipt: '市民政局办公室签收',
        documentNumber: '×人社建协字〔2026〕1号',
        round: 1,
        to: '市民政局',
      },
    ]);
  });

  it('the last delivery is the day of the reply', () => {
    const story = waitingAt('deliver');
    const data = { deliveries: [delivery('s1', '2026-03-15'), delivery('s2', '2026-03-09')] };
    const after = completed(story, 'deliver', 'done', data as StepData['deliver']);
    expect(after.state.repliedOn).toBe('2026-03-15');
  });
});
