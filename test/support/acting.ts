import type { ContactStage, NewContact } from '../../functions/domain/contact.ts';
import { coUnitOf, opinionNow } from '../../functions/domain/coUnit.ts';
import { askOpinionAgain } from '../../functions/domain/decide/askOpinionAgain.ts';
import { completeTask } from '../../functions/domain/decide/completeTask.ts';
import { answerByLink, type NewUnitOpinion } from '../../functions/domain/decide/coUnits/answer.ts';
import { asksAfter } from '../../functions/domain/decide/coUnits/ask.ts';
import { openNextRound } from '../../functions/domain/decide/course.ts';
import { formTaskForce } from '../../functions/domain/decide/keyItem.ts';
import { type NewRating, rate } from '../../functions/domain/decide/rate.ts';
import { recordContact } from '../../functions/domain/decide/recordContact.ts';
import { requestReturn } from '../../functions/domain/decide/returns.ts';
import type { NewItem } from '../../functions/domain/item.ts';
import { isLed } from '../../functions/domain/keyItem.ts';
import type { Actor } from '../../functions/domain/roles.ts';
import type { StepData } from '../../functions/domain/steps/data.ts';
import type { Desk, Outcome } from '../../functions/domain/steps/desk.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { STEPS } from '../../functions/domain/steps/table.ts';
import { actor, opened, registered, type Story, taskOf, told } from './given.ts';
import { draftB, GOOD } from './stepData.ts';

/** Whose desk it is, in the bureau of the samples. */
const AT_ROLE: Record<string, string> = {
  office: 'clerk',
  director: 'director',
  'party-secretary': 'secretary',
  inspector: 'inspector1',
};

export function sitting(desk: Desk): Actor {
  if ('person' in desk) return actor(desk.person);
  if ('collector' in desk) return actor('collector-npc');
  return actor('headOf' in desk ? `head-${desk.headOf}` : (AT_ROLE[desk.role] ?? ''));
}

/** How a step usually ends. */
export const usual = (step: StepId): Outcome => STEPS[step].outcomes[0] ?? 'done';

/** What the store claims where a step numbers a paper. */
const NUMBERS: Partial<Record<StepId, string>> = {
  number: '×人社建字〔2026〕1号',
  'co-send': '×人社建协字〔2026〕1号',
};

/** The person at the desk ends the step's open task, by the decision itself. */
export function completed<S extends StepId>(
  story: Story,
  step: S,
  outcome: Outcome = usual(step),
  data: StepData[StepId] = GOOD[step](story.state),
): Story {
  const task = taskOf(story, step);
  const by = sitting(task.desk);
  const number = NUMBERS[step];
  const command = { taskId: task.taskId, outcome, data };
  const event = completeTask(story.state, by, command, story.rules, number);
  const asks = asksAfter(story.state, event, story.rules);
  return [event, ...asks].reduce((before, body) => told(before, body, by), story);
}

/** What a co-unit writes into its form. */
export const AGREED: NewUnitOpinion = {
  stance: 'agree',
  text: '同意。涉及我单位的驿站建设已列入今年计划。',
  signerName: '乔立群',
  signerTitle: '副主席',
};

export const OBJECTED: Partial<NewUnitOpinion> = {
  stance: 'object',
  text: '驿站经费不宜由工会经费列支。',
  basis: '《工会经费收支管理办法》第九条',
};

/** A co-unit answers its last asking by its link. */
export function unitAnswered(
  story: Story,
  changes: Partial<NewUnitOpinion> = {},
  unit = '市总工会',
): Story {
  const asking = coUnitOf(story.state, unit)?.askings.at(-1)?.n ?? 0;
  const form = { ...AGREED, ...changes };
  const body = answerByLink(story.state, { unit, asking }, form, story.rules);
  return body ? told(story, body, { id: `unit:${unit}`, name: unit }) : story;
}

/** Every co-unit that was asked and has not answered agrees. */
export function heard(story: Story): Story {
  const open = (story.state.coUnits ?? []).filter((unit) => !opinionNow(unit));
  return open.reduce((before, { unit }) => unitAnswered(before, {}, unit), story);
}

/** A meeting at which our handler and the deputy director were present. */
export function newContact(stage: ContactStage, changes: Partial<NewContact> = {}): NewContact {
  return {
    stage,
    on: '2026-03-12',
    place: '市总工会会议室',
    way: stage === 'during' ? 'phone' : 'visit',
    submitters: ['s1'],
    present: ['handler-ldbz-1', 'deputy1'],
    background: '骑手工伤后无处投诉',
    situation: '三家平台已参加试点',
    hopedEffect: '办法早日出台',
    ...changes,
  };
}

export function contacted(story: Story, stage: ContactStage): Story {
  const by = actor('clerk');
  return told(story, recordContact(story.state, by, newContact(stage), story.rules), by);
}

/** A deputy rates the present round. */
export function rated(story: Story, submitterId: string, changes: Partial<NewRating> = {}): Story {
  const form = { attitude: '满意', result: '满意', ...changes };
  const body = rate(story.state, submitterId, story.state.round, form, story.rules);
  return told(story, body, { id: `submitter:${submitterId}`, name: submitterId });
}

export const dissatisfied = { result: '不满意', reason: '驿站没有建到城西' };

export const FIRST: readonly StepId[] = ['propose', 'endorse-deputy', 'endorse-director', 'assign'];
export const REVIEWS: readonly StepId[] = [
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'sign',
  'number',
];

export const through = (story: Story, steps: readonly StepId[]): Story =>
  steps.reduce((before, step) => completed(opened(before, step), step), story);

/** Registered, endorsed and divided: section ldbz, handler 潘大海, sponsor 孟昭林. */
export const divided = (from: Story = registered()): Story => through(from, FIRST);

/** 重点督办: its 工作专班 is formed. */
export function teamed(story: Story): Story {
  if (!isLed(story.state) || story.state.taskForce) return story;
  const by = actor('clerk');
  const force = {
    head: 'director',
    members: ['handler-ldbz-1', 'head-ldbz'],
    on: story.rules.today,
  };
  return told(story, formTaskForce(story.state, by, force, story.rules), by);
}

/** From 办前调查 to the open 拟稿 and 办中检查, all three meetings held, every co-unit heard. */
export function handling(from: Story = divided()): Story {
  const met = (['before', 'during', 'reply'] as const).reduce(contacted, heard(teamed(from)));
  return opened(opened(through(met, ['investigate', 'classify']), 'draft'), 'check');
}

/** Drafted and checked: the reviews begin. */
export const drafted = (from: Story = handling(), data = GOOD.draft(from.state)): Story =>
  completed(completed(from, 'draft', 'done', data), 'check');

/** Reviewed, signed, numbered, delivered: the deputies are asked. */
export const consulting = (from: Story = drafted()): Story =>
  opened(through(from, [...REVIEWS, 'deliver']), 'consult');

/** Both deputies are satisfied: the inspection begins. */
export const inspecting = (from: Story = consulting()): Story =>
  opened(rated(rated(from, 's1'), 's2'), 'inspect');

/** The first deputy is 不满意 with both replies. */
export function secondTime(asked: Story = consulting()): Story {
  const first = rated(rated(asked, 's1', dissatisfied), 's2');
  const body = openNextRound(first.state, first.rules);
  if (!body) throw new Error('no second round');
  const second = consulting(drafted(handling(told(first, body))));
  return rated(rated(second, 's1', dissatisfied), 's2');
}

const CO_STEPS: readonly StepId[] = [
  ...FIRST,
  'co-draft',
  'section-review',
  'office-review',
  'sign',
  'co-send',
];

/** An item to which the bureau only contributes; 市民政局 leads. */
export const contributing = (changes: Partial<NewItem> = {}): Story =>
  registered({ part: 'co', leadUnit: '市民政局', coUnits: [], ...changes });

/** A 协办 story in which the step's task is open and everything before it was done. */
export function coWaitingAt(step: StepId, from: Story = contributing()): Story {
  return opened(through(from, CO_STEPS.slice(0, CO_STEPS.indexOf(step))), step);
}

/** The opinion was sent to the lead unit. */
export const opinionSent = (from: Story = coWaitingAt('co-send')): Story =>
  completed(from, 'co-send');

/** The lead unit wants the opinion again. */
export function askedAgain(from: Story = opinionSent()): Story {
  const by = actor('clerk');
  const asked = { askedBy: '市民政局办公室', on: from.rules.today, reason: '没有写明经费来源' };
  return told(from, askOpinionAgain(from.state, by, asked, from.rules), by);
}

export const RECEIVED = { assignedOn: '2026-03-13', receivedOn: '2026-03-13' };

/** 申请退办 within the window; the director is asked to sign. */
export function returning(from: Story = registered(RECEIVED)): Story {
  const wish = { reason: '属民政部门职责', proposedUnit: '市民政局' };
  const by = actor('clerk');
  const asked = told(from, requestReturn(from.state, by, wish, from.rules), by);
  return opened(asked, 'return-sign', asked.state.returns?.at(-1)?.returnId);
}

/** Signed by the director, reported to the assigning office. */
export function reported(from: Story = returning()): Story {
  return opened(completed(from, 'return-sign'), 'return-answer', 'return-1');
}

/** A class B reply, up to the open consultation. */
export const promising = (): Story => consulting(drafted(handling(), draftB));
