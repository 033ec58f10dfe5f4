import { revisionsOf } from '../../domain/revision.ts';
import type { ItemState, Task } from '../../domain/state.ts';
import type { StepId } from '../../domain/steps/ids.ts';

/** Versions of the item whose days a paper may have to name. */
export const DATED_STEPS: readonly StepId[] = ['sign', 'number', 'second-sign', 'return-sign'];

/** The last task of a step that was done, and not sent back, after a version. */
export function doneAfter(
  { tasks }: Pick<ItemState, 'tasks'>,
  step: StepId,
  version: number,
  side?: string,
): Task | undefined {
  return tasks.findLast(
    (task) =>
      task.step === step &&
      task.side === side &&
      task.outcome === 'done' &&
      (task.doneVersion ?? 0) > version,
  );
}

/** 签发 of the last revision of a round's paper, undefined before it. */
export function signingOf(state: ItemState, round: number): Task | undefined {
  const draft = revisionsOf(state).findLast((one) => one.round === round)?.version ?? 0;
  // A 退回 or 整改 by anybody makes the draft be signed again.
  const since = round === state.round ? Math.max(draft, state.lastReturn) : draft;
  const signing = doneAfter(state, 'sign', since);
  return signing?.round === round ? signing : undefined;
}
