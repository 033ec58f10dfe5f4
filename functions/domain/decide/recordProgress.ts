import type { ProgressRecorded } from '../events.ts';
import type { NewProgress } from '../progress.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustBeOfItem, mustBeOpen, mustRecord } from './recording.ts';

/**
 * 进度登记和通报 (domain.md §1 rows 23, 40).
 * @throws Refusal FORBIDDEN, ITEM_CLOSED, SUBMITTER_UNKNOWN
 */
export function recordProgress(
  state: ItemState,
  actor: Actor,
  { text, told }: NewProgress,
  rules: Rules,
): ProgressRecorded {
  mustRecord(state, actor);
  mustBeOpen(state);
  const submitters = told?.submitters ?? state.item.submitters.map(({ id }) => id);
  mustBeOfItem(submitters, state);
  return {
    type: 'progress.recorded',
    data: {
      progressId: `progress-${state.progress.length + 1}`,
      on: rules.today,
      text,
      ...(told ? { told: { way: told.way, submitters } } : {}),
      by: actor.name,
    },
  };
}
