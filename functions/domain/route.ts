import type { Machine } from './machines.ts';
import { type ItemState, openTasks } from './state.ts';
import type { StepId } from './steps/ids.ts';

/**
 * One course of an item through a machine: the main one, or a side course that people take turns on
 * beside it (`side` is its key, e.g. `return-1`).
 */
export interface Course {
  machine: Machine;
  side?: string;
  attempt: number;
}

/** The machine of an item's main course: 协办 items walk a route of their own (domain.md §1 row 32). */
export function mainMachine({ item }: Pick<ItemState, 'item'>): Machine {
  return item.part === 'co' ? 'co-handling' : 'handling';
}

/** The step at which a round after the first begins: 重办 at 办前调查, 重提 at 拟协办意见. */
export function roundStart({ item }: Pick<ItemState, 'item'>): StepId {
  return item.part === 'co' ? 'co-draft' : 'investigate';
}

/** Where the main course of the present round begins; none = at the beginning of its machine. */
export function courseStart(state: ItemState): StepId | undefined {
  if (state.halfWay?.round === state.round) return state.halfWay.resumeAt;
  return state.round > 1 ? roundStart(state) : undefined;
}

/** Every course that an item ever had, at its last attempt. */
export function everyCourse(state: ItemState): Course[] {
  return [
    { machine: mainMachine(state), attempt: state.attempt },
    ...state.sides.map(({ key, machine, attempt }) => ({ machine, side: key, attempt })),
  ];
}

/** The courses of an item that must each have a living execution now. */
export function coursesOf(state: ItemState): Course[] {
  if (state.concluded && state.concluded.how !== 'tracking') return [];
  const main: Course = { machine: mainMachine(state), attempt: state.attempt };
  const sides = state.sides.filter((side) => side.open);
  // In 成效跟踪 the main course is over; second replies to promises still run.
  return [
    ...(state.concluded ? [] : [main]),
    ...sides.map(({ key, machine, attempt }) => ({ machine, side: key, attempt })),
  ];
}

/** The course with this key, `undefined` for the main one, if it is to be alive. */
export function courseOf(state: ItemState, side: string | undefined): Course | undefined {
  return coursesOf(state).find((course) => course.side === side);
}

/**
 * The name of the execution that a course should have now; it leads the auditor to the item:
 * `npc-2026-012-r1-a1`, a side course `npc-2026-012-r1-return-1-a1` (design.md §2).
 */
export function executionName(
  state: Pick<ItemState, 'itemId' | 'round' | 'attempt'>,
  { side, attempt }: Pick<Course, 'side' | 'attempt'> = { attempt: state.attempt },
): string {
  return `${state.itemId}-r${state.round}${side ? `-${side}` : ''}-a${attempt}`;
}

/** The name of the last execution of the course with this key, `undefined` for the main one, alive or not. */
export function executionOf(state: ItemState, side: string | undefined): string {
  return executionName(
    state,
    everyCourse(state).find((course) => course.side === side),
  );
}

/** Whether somebody has something to do in this course. */
export function isWaiting(state: ItemState, course: Course): boolean {
  return openTasks(state).some((task) => task.side === course.side && task.round === state.round);
}
