import { light } from '../../domain/deadline/light.ts';
import { personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { planOf } from '../../domain/stepPlan.ts';

/** 分步推进计划: each step with its light; a step that is done is green. */
export function presentPlan(state: ItemState, { directory, today }: Rules) {
  return planOf(state).map((step) => ({
    ...step,
    ownerName: personOf(directory, step.owner)?.name,
    light: step.done ? ('green' as const) : light({ due: step.due, warn: step.remindOn }, today),
  }));
}
