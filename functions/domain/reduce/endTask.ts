import type { EventHeader } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { Outcome } from '../steps/desk.ts';
import { withSide } from './sides.ts';

/** Marks a task done; a 退回 or 整改 makes earlier steps be done again when they are reached. */
export function endTask(
  state: ItemState,
  taskId: string,
  outcome: Outcome,
  event: EventHeader,
): ItemState {
  const ended = state.tasks.map((task) =>
    task.taskId === taskId
      ? {
          ...task,
          status: 'done' as const,
          outcome,
          doneVersion: event.version,
          doneBy: event.by.name,
        }
      : task,
  );
  const next = { ...state, tasks: ended };
  if (outcome !== 'return' && outcome !== 'rectify') return next;
  const side = ended.find((task) => task.taskId === taskId)?.side;
  return side
    ? withSide(next, side, { lastReturn: event.version })
    : { ...next, lastReturn: event.version };
}
