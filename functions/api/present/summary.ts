import { CONCLUSIONS, ENDING_NAMES } from '../../domain/conclusion.ts';
import { UNIT_STATUS_NAMES, type UnitStatus } from '../../domain/coUnit.ts';
import { light } from '../../domain/deadline/light.ts';
import { STAGE_NAMES } from '../../domain/steps/ids.ts';
import type { ItemSummary, TaskRow } from '../../store/views/itemRows.ts';

/** 协办单位中最差的一个: 逾期未答 > 有异议 > 未答 > 已答; none without co-units. */
function worstCoUnit({ coUnits }: ItemSummary, today: string): UnitStatus | 'none' {
  if (!coUnits) return 'none';
  if (coUnits.due && today > coUnits.due) return 'overdue';
  if (coUnits.objects > 0) return 'objects';
  return coUnits.missing > 0 ? 'missing' : 'answered';
}

/** A row of a list with what depends on today: the lights. */
export function presentSummary(item: ItemSummary, today: string) {
  const coStatus = worstCoUnit(item, today);
  const concluded = (CONCLUSIONS as readonly string[]).includes(item.stage);
  return {
    ...item,
    stageName: STAGE_NAMES[item.stage],
    ...(item.mailFailures ? { mailFailureWords: `邮件未送达${item.mailFailures}封` } : {}),
    endingName: item.ending && ENDING_NAMES[item.ending],
    coStatus,
    ...(coStatus === 'none' ? {} : { coStatusName: UNIT_STATUS_NAMES[coStatus] }),
    light: concluded ? ('green' as const) : light(item, today),
  };
}

export function presentTaskRow(task: TaskRow, today: string) {
  return { ...task, light: light(task, today), item: presentSummary(task.item, today) };
}
