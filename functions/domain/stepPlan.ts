/** 分步推进 (domain.md §1 row 51): one step of a long item, with who does it until when. */
export interface NewPlanStep {
  what: string;
  /** A person id. */
  owner: string;
  /** Civil date */
  due: string;
}

/** A step put off: the former date stays on record, with the reason that the deputies were told. */
export interface PlanStepMove {
  from: string;
  to: string;
  reason: string;
  on: string;
  by: string;
}

/** A step of the plan as it stands. */
export interface PlanStep extends NewPlanStep {
  stepId: string;
  /** UTC instant */
  madeAt: string;
  /** The owner is reminded on this day and on the date itself. */
  remindOn: string;
  moves: PlanStepMove[];
  done?: { on: string; result: string; by: string };
  /** Reminders sent, by kind and the date they were for. */
  reminded: { kind: 'ahead' | 'due'; due: string }[];
}

/** What holds a plan: an item's state. */
interface WithPlan {
  stepPlan?: PlanStep[];
}

/** The plan of an item; empty where it has none. */
export function planOf({ stepPlan = [] }: WithPlan): PlanStep[] {
  return stepPlan;
}

/** The steps that are still to be done. */
export function openSteps(state: WithPlan): PlanStep[] {
  return planOf(state).filter(({ done }) => done === undefined);
}
