import { endsHandling } from '../conclusion.ts';
import type { ItemConcluded } from '../events.ts';
import type { Rolling } from '../lookBack.ts';
import type { ItemState } from '../state.ts';
import { withReturn } from './intake.ts';

/** What still waited is void: nobody can do it any more, and no execution stands behind it. */
function endHandling(state: ItemState): ItemState {
  return {
    ...state,
    tasks: state.tasks.map((task) =>
      task.status === 'open' ? { ...task, status: 'void' as const } : task,
    ),
    sides: state.sides.map((side) => ({ ...side, open: false })),
  };
}

/** What could not be solved rolls on from year to year; what was solved rolls no more. */
function rollingAfter(before: Rolling | undefined, data: ItemConcluded['data']) {
  if (data.how === 'tracking') return before ? { rolling: before } : {};
  if (data.how !== 'closed' || !data.rolling) return {};
  const since = Number(data.on.slice(0, 4));
  return { rolling: before ?? { since, years: [], terms: [] } };
}

/** 结论: by the route, or from outside of it, which ends all that waited. */
export function concludeItem(state: ItemState, data: ItemConcluded['data']): ItemState {
  const { rolling: before, ...rest } = state;
  const next: ItemState = {
    ...rest,
    ...rollingAfter(before, data),
    stage: data.how,
    concluded: data,
  };
  if (!endsHandling(data.how)) return next;
  const ended = endHandling(next);
  return data.how === 'returned'
    ? { ...ended, ...withReturn(ended, data.side, { ended: 'granted' }) }
    : ended;
}
