import { openAdvice } from '../../domain/keyItem.ts';
import type { ItemState } from '../../domain/state.ts';
import { tasksKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/**
 * 意见建议 that are not answered yet, as tasks on the desk of whoever has to see to
 * them (domain.md §1 row 47). `item` is the row of the lists.
 */
export function adviceRows(state: ItemState, item: object): ViewRow[] {
  return openAdvice(state).map(({ adviceId, owner, due }) => ({
    pk: tasksKey(`person:${owner}`),
    sk: `${due}#${state.itemId}#${adviceId}`,
    task: {
      taskId: adviceId,
      step: 'advice',
      stepName: '落实调研意见建议',
      openedAt: state.visits?.at(-1)?.on ?? '',
      round: state.round,
      due,
      warn: due,
      item,
    },
  }));
}
