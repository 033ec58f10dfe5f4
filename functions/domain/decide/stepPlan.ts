import { mustExist } from '../calendar/mustExist.ts';
import { endsHandling, isOver } from '../conclusion.ts';
import { forbidden, invalid, notFound, Refusal } from '../errors.ts';
import type { PlanMade, PlanStepDone, PlanStepMoved, PlanStepReminded } from '../events.ts';
import { type Actor, personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { type NewPlanStep, type PlanStep, planOf } from '../stepPlan.ts';
import { remindOn } from './promises/made.ts';
import { mayRecord, mustRecord } from './recording.ts';

const over = () => invalid('ITEM_CLOSED', '本件办理已经结束，不能再登记。');

function checkStep({ owner, due }: NewPlanStep, index: number, { directory, today }: Rules): void {
  if (!personOf(directory, owner)) {
    throw invalid('PERSON_UNKNOWN', `通讯录里没有“${owner}”。`, `steps.${index}.owner`);
  }
  mustExist(due, `steps.${index}.due`);
  if (due <= today) {
    throw invalid('DUE_PAST', '每一步的完成日期须在今天之后。', `steps.${index}.due`);
  }
}

/**
 * 分步推进计划 of a long item, or more steps of it (domain.md §1 row 51); one that rolls may be planned
 * after it was closed.
 * @throws Refusal FORBIDDEN, ITEM_CLOSED, PERSON_UNKNOWN, IMPOSSIBLE_DATE, DUE_PAST
 */
export function makePlan(
  state: ItemState,
  actor: Actor,
  steps: readonly NewPlanStep[],
  rules: Rules,
): PlanMade {
  mustRecord(state, actor);
  if (isOver(state) && !state.rolling) throw over();
  for (const [index, step] of steps.entries()) checkStep(step, index, rules);
  const before = planOf(state).length;
  return {
    type: 'plan.made',
    data: {
      steps: steps.map((step, index) => ({
        ...step,
        stepId: `plan-step-${before + index + 1}`,
        remindOn: remindOn(step.due, rules),
      })),
      on: rules.today,
    },
  };
}

/** @throws Refusal STEP_NOT_FOUND, FORBIDDEN, STEP_DONE, ITEM_CLOSED */
function openStep(state: ItemState, actor: Actor, stepId: string): PlanStep {
  const step = planOf(state).find((known) => known.stepId === stepId);
  if (!step) throw notFound('计划里没有这一步，请刷新页面。', 'STEP_NOT_FOUND');
  if (step.owner !== actor.id && !mayRecord(state, actor)) {
    throw forbidden('分步推进由责任人、本件承办人、科室负责人或局办公室登记，您没有这一权限。');
  }
  if (state.concluded && endsHandling(state.concluded.how)) throw over();
  if (!step.done) return step;
  throw new Refusal('conflict', 'STEP_DONE', `这一步已于${step.done.on}完成，请刷新页面。`);
}

/** 一步完成. @throws Refusal as openStep, IMPOSSIBLE_DATE, DATE_IN_FUTURE */
export function doStep(
  state: ItemState,
  actor: Actor,
  stepId: string,
  { result, on }: { result: string; on: string },
  { today }: Rules,
): PlanStepDone {
  openStep(state, actor, stepId);
  mustExist(on, 'on');
  if (on > today) throw invalid('DATE_IN_FUTURE', '完成日期不能在今天之后。', 'on');
  return { type: 'plan.step-done', data: { stepId, result, on } };
}

/** 一步延期, with the reason that the deputies are told. @throws Refusal as openStep, IMPOSSIBLE_DATE, NOT_LATER */
export function moveStep(
  state: ItemState,
  actor: Actor,
  stepId: string,
  { due, reason }: { due: string; reason: string },
  rules: Rules,
): PlanStepMoved {
  const step = openStep(state, actor, stepId);
  mustExist(due, 'due');
  if (due <= step.due || due <= rules.today) {
    throw invalid('NOT_LATER', `新的日期须在今天和原定日期${step.due}之后。`, 'due');
  }
  return {
    type: 'plan.step-moved',
    data: {
      stepId,
      from: step.due,
      to: due,
      remindOn: remindOn(due, rules),
      reason,
      on: rules.today,
    },
  };
}

/** 分步到期提醒: some days before the date and on it, each once; undefined when there is nothing to say. */
export function remindStep(
  state: ItemState,
  stepId: string,
  today: string,
): PlanStepReminded | undefined {
  const step = planOf(state).find((known) => known.stepId === stepId);
  if (!step || step.done || today < step.remindOn) return undefined;
  const { due } = step;
  const kind = today < due ? 'ahead' : 'due';
  if (step.reminded.some((known) => known.kind === kind && known.due === due)) return undefined;
  return { type: 'plan.step-reminded', data: { stepId, kind, due, on: today } };
}
