import { CONCLUSIONS, ENDING_NAMES } from '../../domain/conclusion.ts';
import { light } from '../../domain/deadline/light.ts';
import { STAGE_NAMES } from '../../domain/steps/ids.ts';
import type { ItemSummary, TaskRow } from '../../store/views/itemRows.ts';

/** A row of a list with what depends on today: the light. */
export function presentSummary(item: ItemSummary, today: string) {
  const concluded = (CONCLUSIONS as readonly string[]).includes(item.stage);
  return {
    ...item,
    stageName: STAGE_NAMES[item.stage],
    endingName: item.ending && ENDING_NAMES[item.ending],
    light: concluded ? ('green' as const) : light(item, today),
  };
}

export function presentTaskRow(task: TaskRow, today: string) {
  return { ...task, light: light(task, today), item: presentSummary(task.item, today) };
}
