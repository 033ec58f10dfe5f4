import type { StepPlanEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import { type PlanStep, planOf } from '../stepPlan.ts';
import type { Reducers } from './reducer.ts';

function withStep(
  state: ItemState,
  stepId: string,
  change: (step: PlanStep) => Partial<PlanStep>,
): ItemState {
  return {
    ...state,
    stepPlan: planOf(state).map((step) =>
      step.stepId === stepId ? { ...step, ...change(step) } : step,
    ),
  };
}

export const STEP_PLAN_REDUCERS: Reducers<StepPlanEvent['type']> = {
  'plan.made': (state, { data, at }) => ({
    ...state,
    stepPlan: [
      ...planOf(state),
      ...data.steps.map((step) => ({ ...step, madeAt: at, moves: [], reminded: [] })),
    ],
  }),
  'plan.step-done': (state, { data: { stepId, ...done }, by }) =>
    withStep(state, stepId, () => ({ done: { ...done, by: by.name } })),
  'plan.step-moved': (state, { data, by }) => {
    const { stepId, remindOn, ...move } = data;
    return withStep(state, stepId, ({ moves }) => ({
      due: move.to,
      remindOn,
      moves: [...moves, { ...move, by: by.name }],
    }));
  },
  'plan.step-reminded': (state, { data: { stepId, kind, due } }) =>
    withStep(state, stepId, ({ reminded }) => ({ reminded: [...reminded, { kind, due }] })),
};
