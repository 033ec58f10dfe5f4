import type { NewPlanStep } from '../stepPlan.ts';

/** 分步推进计划, or more steps of it; the deputies are told by mail (row 51). */
export interface PlanMade {
  type: 'plan.made';
  data: { steps: (NewPlanStep & { stepId: string; remindOn: string })[]; on: string };
}

/** A step is done, with its result. */
export interface PlanStepDone {
  type: 'plan.step-done';
  data: { stepId: string; result: string; on: string };
}

/** A step is put off, with the reason that the deputies are told. */
export interface PlanStepMoved {
  type: 'plan.step-moved';
  data: { stepId: string; from: string; to: string; remindOn: string; reason: string; on: string };
}

/** The sweep told the owner: some days before the date, and on it. */
export interface PlanStepReminded {
  type: 'plan.step-reminded';
  data: { stepId: string; kind: 'ahead' | 'due'; due: string; on: string };
}

export type StepPlanEvent = PlanMade | PlanStepDone | PlanStepMoved | PlanStepReminded;

export const STEP_PLAN_EVENT_NAMES: Record<StepPlanEvent['type'], string> = {
  'plan.made': '分步推进计划',
  'plan.step-done': '分步完成',
  'plan.step-moved': '分步延期',
  'plan.step-reminded': '分步到期提醒',
};
