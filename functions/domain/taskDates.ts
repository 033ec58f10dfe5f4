import type { ItemState, Task } from './state.ts';

/** When a task should be done: its own clock, the bureau's inner date before the reply, or the item's. */
export function taskDates(
  task: Pick<Task, 'due'>,
  { round, repliedOn, division, replyDeadline }: ItemState,
): { due: string; warn: string } {
  if (task.due) return task.due;
  const inner = round === 1 && !repliedOn ? division?.due : undefined;
  const { due, warn } = replyDeadline;
  return { due: inner ?? due, warn: inner && inner < warn ? inner : warn };
}
