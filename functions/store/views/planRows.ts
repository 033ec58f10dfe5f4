import { endsHandling } from '../../domain/conclusion.ts';
import { withoutNames } from '../../domain/confidential.ts';
import type { ItemState } from '../../domain/state.ts';
import { openSteps, type PlanStep } from '../../domain/stepPlan.ts';
import { dueKey, shardOf, tasksKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A step on its owner's desk, as a TaskRow; `item` is what lists show of the item. */
function deskRow({ itemId, round, item: { submitters } }: ItemState, item: object, step: PlanStep) {
  const { stepId, what, owner, due, remindOn } = step;
  return {
    pk: tasksKey(`person:${owner}`),
    sk: `${due}#${itemId}#${stepId}`,
    task: {
      taskId: stepId,
      step: 'plan-step',
      // Whoever owes a step need not know who asked for secrecy.
      stepName: withoutNames(`分步推进：${what}`, submitters),
      openedAt: step.madeAt,
      round,
      due,
      warn: remindOn,
      item,
    },
  };
}

/** The days on which the sweep reminds the owner. */
function dueRows({ itemId }: ItemState, { stepId, remindOn, due }: PlanStep): ViewRow[] {
  const shard = shardOf(itemId);
  return [['ahead', remindOn] as const, ['due', due] as const].map(([when, date]) => ({
    pk: dueKey(date, shard),
    sk: `${itemId}#${stepId}#${when}`,
    itemId,
    kind: 'planStep',
    stepId,
  }));
}

/** Every row that the plan of one item gives: what is still to be done. */
export function planRows(state: ItemState, item: object): ViewRow[] {
  if (state.concluded && endsHandling(state.concluded.how)) return [];
  return openSteps(state).flatMap((step) => [deskRow(state, item, step), ...dueRows(state, step)]);
}
