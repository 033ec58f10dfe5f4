import type { TaskOpened } from '../events.ts';
import type { CommonRules } from '../rules.ts';
import { type ItemState, lastTask, type Task } from '../state.ts';
import type { StepId } from '../steps/ids.ts';
import { STEPS } from '../steps/table.ts';
import { taskDates } from '../taskDates.ts';
import { isUrgent } from '../urgentTask.ts';
import { taskDue } from './taskDue.ts';

/** What the workflow is told when it enters a human step. */
export type Opening =
  /** A new task is to be written. */
  | { kind: 'open'; event: TaskOpened }
  /** The task is already waiting (the call came twice, or a new execution took over). */
  | { kind: 'waiting'; task: Task }
  /** It is done and nothing was sent back since: go on at once with its outcome. */
  | { kind: 'done'; task: Task };

/**
 * Whether a step's outcome still stands: nothing was sent back since, or it is itself the last thing
 * that was done (a 退回 whose execution was lost before the state machine heard of it).
 */
function isCurrent(task: Task, state: ItemState): boolean {
  const done = task.doneVersion ?? 0;
  const side = state.sides.find(({ key }) => key === task.side);
  if (done > (side ?? state).lastReturn) return true;
  const course = state.tasks.filter(
    (other) => other.round === state.round && other.side === task.side,
  );
  return course.every((other) => (other.doneVersion ?? 0) <= done);
}

/**
 * Entering a step is safe to repeat: a retried call, or an execution that took the place of a lost
 * one, finds the waiting task or the recorded outcome and doubles nothing (design.md §2).
 */
export function openTask(
  state: ItemState,
  step: StepId,
  rules: CommonRules,
  side?: string,
): Opening {
  const last = lastTask(state, step, side);
  if (last?.status === 'open') return { kind: 'waiting', task: last };
  if (last && (isCurrent(last, state) || STEPS[step].oncePerRound)) {
    return { kind: 'done', task: last };
  }

  const desk = STEPS[step].desk(state, rules);
  const dates = taskDue(state, step, rules, side);
  const urgent = isUrgent(state, taskDates(dates, state).due, rules);
  const nth = state.tasks.filter((task) => task.step === step).length + 1;
  return {
    kind: 'open',
    event: {
      type: 'task.opened',
      data: {
        taskId: `${step}-${nth}`,
        step,
        desk,
        round: state.round,
        ...(side ? { side } : {}),
        ...dates,
        ...(urgent ? { urgent } : {}),
      },
    },
  };
}
