import { describe, expect, it } from 'vitest';
import type { NewContact } from '../../../functions/domain/contact.ts';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { declineContact, recordContact } from '../../../functions/domain/decide/recordContact.ts';
import type { StepData } from '../../../functions/domain/steps/data.ts';
import { GUARDED } from '../../../functions/domain/steps/guarded.ts';
import { STEP_IDS, type StepId } from '../../../functions/domain/steps/ids.ts';
import { completed, coWaitingAt, divided, newContact, sitting } from '../../support/acting.ts';
import { actor, opened, type Story, taskOf, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { coDraft, draftA, draftB, draftC, GOOD } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

/** Which guards hold which step, written out. */
const GUARDS: Partial<Record<StepId, string[]>> = {
  propose: ['noReturnPending'],
  assign: ['noReturnPending', 'opinionsIn'],
  investigate: ['contactBefore', 'taskForceFormed', 'demandsGrounded'],
  draft: [
    'contactBefore',
    'coOpinionsIn',
    'replyComplete',
    'unmetExplained',
    'promiseComplete',
    'repeatExplained',
    'coOpinionsCarried',
  ],
  check: ['contactDuring'],
  'office-review': ['sheetsComplete'],
  sign: ['contactDuring', 'commentsResolved', 'noRequestOpen', 'supervisorsHeard'],
  deliver: ['contactDuring', 'faceToFaceReply', 'directorReplied', 'stepPlanMade'],
  inspect: ['adviceAnswered'],
  'co-draft': ['coOpinionFounded'],
  'second-deliver': ['faceToFaceSecondReply'],
};

it('stand where the table says and nowhere else', () => {
  for (const step of STEP_IDS) {
    const names = (GUARDED[step] ?? []).map((guard) => guard.name);
    expect([step, names]).toEqual([step, GUARDS[step] ?? []]);
  }
});

const ending = (story: Story, step: StepId, data: unknown = GOOD[step](story.state)) => {
  const { taskId, desk } = taskOf(story, step);
  const command = { taskId, outcome: 'done' as const, data: data as StepData[StepId] };
  return () => completeTask(story.state, sitting(desk), command, story.rules);
};

const met = (story: Story, stage: NewContact['stage'], changes: Partial<NewContact> = {}) =>
  told(story, recordContact(story.state, actor('clerk'), newContact(stage, changes), story.rules));

/** A story at a step whose contacts are taken away again: as if nobody had met. */
function without(step: StepId, stages: readonly string[]): Story {
  const story = waitingAt(step);
  const contacts = story.state.contacts.filter(({ stage }) => !stages.includes(stage));
  return { ...story, state: { ...story.state, contacts } };
}

describe('办前沟通', () => {
  it.each(['investigate', 'draft'] as const)('%s waits for it', (step) => {
    expect(refused(ending(without(step, ['before']), step))).toBe('blocked CONTACT_BEFORE_MISSING');
  });

  it('opens the way', () => {
    const story = opened(divided(), 'investigate');
    expect(refused(ending(story, 'investigate'))).toBe('blocked CONTACT_BEFORE_MISSING');
    expect(ending(met(story, 'before'), 'investigate')().type).toBe('task.completed');
  });

  it('of another stage or a former round does not count', () => {
    const story = opened(divided(), 'investigate');
    expect(refused(ending(met(story, 'during'), 'investigate'))).toBe(
      'blocked CONTACT_BEFORE_MISSING',
    );
    const before = met(story, 'before');
    const later = { ...before, state: { ...before.state, round: 2 } };
    const task = { ...taskOf(before, 'investigate'), round: 2 };
    const inRoundTwo = { ...later, state: { ...later.state, tasks: [task] } };
    expect(refused(ending(inRoundTwo, 'investigate'))).toBe('blocked CONTACT_BEFORE_MISSING');
  });
});

describe('办中沟通', () => {
  it.each(['check', 'sign', 'deliver'] as const)('%s waits for it', (step) => {
    expect(refused(ending(without(step, ['during']), step))).toBe('blocked CONTACT_DURING_MISSING');
  });
});

describe('面复', () => {
  it('delivery waits for it', () => {
    expect(refused(ending(without('deliver', ['reply']), 'deliver'))).toBe(
      'blocked FACE_TO_FACE_MISSING',
    );
  });

  it.each(['phone', 'letter', 'mail', 'online'] as const)('%s is not face to face', (way) => {
    const story = met(without('deliver', ['reply']), 'reply', { way });
    expect(refused(ending(story, 'deliver'))).toBe('blocked FACE_TO_FACE_MISSING');
  });

  it.each(['visit', 'forum', 'appointment'] as const)('%s is', (way) => {
    const story = met(without('deliver', ['reply']), 'reply', { way });
    expect(ending(story, 'deliver')().type).toBe('task.completed');
  });
});

describe('代表表示不需要走访', () => {
  const said = (story: Story, stage: NewContact['stage'], submitters = ['s1']) => {
    const wish = { stage, on: story.rules.today, submitters, way: 'phone', words: '不必' } as const;
    return told(story, declineContact(story.state, actor('clerk'), wish, story.rules));
  };

  it.each([
    ['investigate', 'before'],
    ['check', 'during'],
    ['deliver', 'reply'],
  ] as const)('%s goes on without the meeting', (step, stage) => {
    expect(ending(said(without(step, [stage]), stage), step)().type).toBe('task.completed');
  });

  it('stands for its own stage and round, and is the word of who leads', () => {
    const code = 'blocked CONTACT_BEFORE_MISSING';
    const story = without('investigate', ['before']);
    expect(refused(ending(said(story, 'reply'), 'investigate'))).toBe(code);
    expect(refused(ending(said(story, 'before', ['s2']), 'investigate'))).toBe(code);
    const former = said(story, 'before').state.declines?.map((one) => ({ ...one, round: 0 }));
    const later = { ...story, state: { ...story.state, declines: former } };
    expect(refused(ending(later, 'investigate'))).toBe(code);
  });
});

describe('政策依据', () => {
  const story = waitingAt('investigate');
  const investigation = (policies: object[], withoutPolicy?: object[]) => ({
    ...GOOD.investigate(story.state),
    policies,
    ...(withoutPolicy ? { withoutPolicy } : {}),
  });
  const policy = { title: '失业保险条例' };

  it('each demand rests on one, or it is said why there is none', () => {
    const why = [{ demand: 3, reason: '上位法没有规定' }];
    const data = investigation([{ ...policy, demands: [1, 2] }], why);
    expect(ending(story, 'investigate', data)().data.data).toEqual(data);
  });

  it('names the demands that have neither', () => {
    const data = investigation([policy, { ...policy, demands: [2] }]);
    expect(refused(ending(story, 'investigate', data))).toBe('blocked POLICY_MISSING');
    expect(ending(story, 'investigate', data)).toThrow('第1、3项');
  });

  it('a demand that there is not', () => {
    const data = investigation([{ ...policy, demands: [1, 2, 3, 4] }]);
    expect(refused(ending(story, 'investigate', data))).toBe('blocked DEMAND_UNKNOWN');
  });

  it('is on record with the item', () => {
    const { investigation: kept } = completed(story, 'investigate').state;
    expect(kept?.policies[0]?.demands).toEqual([1, 2, 3]);
  });
});

describe('答复稿', () => {
  const story = waitingAt('draft');
  const { promise: _none, ...unpromised } = draftB;
  const noPolicy = draftA.answers.map((answer) => ({
    ...answer,
    unmet: { because: 'policy' as const, reason: '省级统筹' },
  }));

  it.each<[string, object, string]>([
    ['class of another place', { ...draftA, class: 'E' }, 'CLASS_UNKNOWN'],
    ['class C without reason', { ...draftA, class: 'C' }, 'REASON_MISSING'],
    ['class D without reason', { ...draftA, class: 'D', reason: '' }, 'REASON_MISSING'],
    [
      'a demand without answer',
      { ...draftA, answers: draftA.answers.slice(1) },
      'DEMAND_UNANSWERED',
    ],
    ['no answer at all', { ...draftA, answers: [] }, 'DEMAND_UNANSWERED'],
    [
      'an answer to no demand',
      { ...draftA, answers: [...draftA.answers, { demand: 4, answer: '另' }] },
      'DEMAND_UNKNOWN',
    ],
    ['class C that names no demand', { ...draftC, answers: draftA.answers }, 'UNMET_NOT_NAMED'],
    ['class C that names no policy', { ...draftC, answers: noPolicy }, 'POLICY_NOT_NAMED'],
    ['class B without promise', unpromised, 'PROMISE_MISSING'],
    [
      'a promise of nobody',
      { ...draftB, promise: { ...draftB.promise, owner: 'nobody' } },
      'OWNER_UNKNOWN',
    ],
    [
      'a promise for today',
      { ...draftB, promise: { ...draftB.promise, due: '2026-03-16' } },
      'PROMISE_DUE_PAST',
    ],
    [
      'a promise for no day',
      { ...draftB, promise: { ...draftB.promise, due: '2026-11-31' } },
      'IMPOSSIBLE_DATE',
    ],
  ])('%s', (_what, data, code) => {
    expect(refused(ending(story, 'draft', data))).toBe(`blocked ${code}`);
  });

  it.each([[draftA], [draftB], [draftC]])('class $class passes', (data) => {
    expect(ending(story, 'draft', data)().data.data).toEqual(data);
  });

  it('names the demands that have no answer', () => {
    const rest = { ...draftA, answers: draftA.answers.slice(1, 2) };
    expect(ending(story, 'draft', rest)).toThrow('第1、3项');
  });
});

describe('核稿', () => {
  const story = waitingAt('office-review');
  const sheet = GOOD['office-review'](story.state);

  it.each(Object.keys(sheet.accuracy))('四个准确把握: without %s it goes back', (name) => {
    const data = { ...sheet, accuracy: { ...sheet.accuracy, [name]: false } };
    expect(refused(ending(story, 'office-review', data))).toBe('blocked REVIEW_SHEET_INCOMPLETE');
  });

  it.each(Object.keys(sheet.unity))('四统一: without %s it goes back', (name) => {
    const data = { ...sheet, unity: { ...sheet.unity, [name]: false } };
    expect(refused(ending(story, 'office-review', data))).toBe('blocked REVIEW_SHEET_INCOMPLETE');
  });

  it('conditions, unlike a policy, need no document', () => {
    const answers = draftC.answers.map(({ unmet, ...answer }) =>
      unmet ? { ...answer, unmet: { because: 'conditions' as const, reason: '财力所限' } } : answer,
    );
    const drafting = waitingAt('draft');
    expect(ending(drafting, 'draft', { ...draftC, answers })().type).toBe('task.completed');
  });

  it('can be sent back with an incomplete sheet', () => {
    const data = { ...sheet, opinion: '数据与年报不符' };
    expect(completed(story, 'office-review', 'return', data).state.lastReturn).toBeGreaterThan(0);
  });
});

describe('协办 goes through the same checks', () => {
  it('the sheet of 核稿 holds an opinion back as it does a reply', () => {
    const story = coWaitingAt('office-review');
    const sheet = GOOD['office-review'](story.state);
    const data = { ...sheet, accuracy: { ...sheet.accuracy, truthful: false } };
    expect(refused(ending(story, 'office-review', data))).toBe('blocked REVIEW_SHEET_INCOMPLETE');
  });

  it('an opinion rests on something; nobody has to have met the deputy', () => {
    const story = coWaitingAt('co-draft');
    expect(story.state.contacts).toEqual([]);
    expect(refused(ending(story, 'co-draft', { ...coDraft, basis: [] }))).toBe(
      'blocked BASIS_MISSING',
    );
    expect(ending(story, 'co-draft')().data.data).toEqual(coDraft);
  });
});
