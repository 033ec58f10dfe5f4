import { endsHandling } from '../conclusion.ts';
import type { ItemConcluded } from '../events.ts';
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

/** 结论: by the route, or from outside of it, which ends all that waited. */
export function concludeItem(state: ItemState, data: ItemConcluded['data']): ItemState {
  const next = { ...state, stage: data.how, concluded: data };
  if (!endsHandling(data.how)) return next;
  const ended = endHandling(next);
  return data.how === 'returned'
    ? { ...ended, ...withReturn(ended, data.side, { ended: 'granted' }) }
    : ended;
}
