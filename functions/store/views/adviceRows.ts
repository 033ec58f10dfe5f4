import { endsHandling } from '../../domain/conclusion.ts';
import { type AdvicePoint, openAdvice } from '../../domain/keyItem.ts';
import type { ItemState } from '../../domain/state.ts';
import { dueKey, shardOf, tasksKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** An advice point on the desk of whoever has to see to it, as a TaskRow; `item` is what lists show. */
function deskRow({ itemId, round, visits }: ItemState, item: object, point: AdvicePoint): ViewRow {
  const { adviceId, visitId, owner, due, remindOn = due } = point;
  return {
    pk: tasksKey(`person:${owner}`),
    sk: `${due}#${itemId}#${adviceId}`,
    task: {
      taskId: adviceId,
      step: 'advice',
      stepName: '落实调研意见建议',
      openedAt: visits?.find((visit) => visit.visitId === visitId)?.on ?? '',
      round,
      due,
      warn: remindOn,
      item,
    },
  };
}

/** The days on which the sweep reminds the owner. */
function dueRows({ itemId }: ItemState, { adviceId, remindOn, due }: AdvicePoint): ViewRow[] {
  if (!remindOn) return [];
  const shard = shardOf(itemId);
  return [['ahead', remindOn] as const, ['due', due] as const].map(([when, date]) => ({
    pk: dueKey(date, shard),
    sk: `${itemId}#${adviceId}#${when}`,
    itemId,
    kind: 'advice',
    adviceId,
  }));
}

/** 意见建议 that are not answered yet (domain.md §1 row 47); none of an item that went back or was withdrawn. */
export function adviceRows(state: ItemState, item: object): ViewRow[] {
  if (state.concluded && endsHandling(state.concluded.how)) return [];
  return openAdvice(state).flatMap((point) => [
    deskRow(state, item, point),
    ...dueRows(state, point),
  ]);
}
