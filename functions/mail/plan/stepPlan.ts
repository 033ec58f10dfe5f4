import type {
  PlanMade,
  PlanStepDone,
  PlanStepMoved,
  PlanStepReminded,
} from '../../domain/events.ts';
import { personOf } from '../../domain/roles.ts';
import { type PlanStep, planOf } from '../../domain/stepPlan.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail, TemplateData } from '../planned.ts';
import { people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

const stepOf = ({ state }: Planning, stepId: string): PlanStep | undefined =>
  planOf(state).find((step) => step.stepId === stepId);

const phoneOf = ({ state, directory }: Planning) =>
  handlerPhone(directory, state.division?.handler);

/** 分步推进计划, to those who made the suggestion: what, by whom, until when (row 51). */
export function planMails({ steps }: PlanMade['data'], planning: Planning): PlannedMail[] {
  const { state, directory } = planning;
  const own = {
    steps: steps.map(({ what, owner, due }) => ({
      what,
      owner: personOf(directory, owner)?.name ?? owner,
      due,
    })),
    phone: phoneOf(planning),
  };
  return mailTo(submitters(state.item.submitters), 'plan-told', own, planning);
}

function stepTold(
  planning: Planning,
  own: Omit<TemplateData['plan-step-told'], 'bureau' | 'greeting' | 'item' | 'phone'>,
): PlannedMail[] {
  const phone = phoneOf(planning);
  const told = submitters(planning.state.item.submitters);
  return mailTo(told, 'plan-step-told', { ...own, phone }, planning);
}

/** 一步完成, to the deputies. */
export function stepDoneMails(
  { stepId, result, on }: PlanStepDone['data'],
  planning: Planning,
): PlannedMail[] {
  const what = stepOf(planning, stepId)?.what ?? '';
  return stepTold(planning, { what, because: { kind: 'done', result, on } });
}

/** 一步延期, to the deputies, with the reason. */
export function stepMovedMails(
  { stepId, from, to, reason }: PlanStepMoved['data'],
  planning: Planning,
): PlannedMail[] {
  const what = stepOf(planning, stepId)?.what ?? '';
  return stepTold(planning, { what, because: { kind: 'moved', from, to, reason } });
}

/** 分步到期提醒, to the owner and the handler, unless it was done or moved meanwhile. */
export function stepReminderMails(
  { stepId, due, kind }: PlanStepReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const step = stepOf(planning, stepId);
  if (!step || step.done || step.due !== due) return [];
  const told = staff(people(directory, step.owner, state.division?.handler));
  return mailTo(told, 'plan-step-due', { what: step.what, due, kind }, planning);
}
