import type { LookBackReminded } from '../../events.ts';
import type { LookBack } from '../../lookBack.ts';

/**
 * 回头看到期提醒: before the date of the report and on it or after, each once, as long as somebody has not said
 * what became of his items; undefined when there is nothing to say (domain.md §1 rows 48, 55).
 */
export function remindLookBack(round: LookBack, today: string): LookBackReminded | undefined {
  const { remindOn, reportBy, closedOn, entries, reminded = [] } = round;
  if (closedOn || !remindOn || today < remindOn) return undefined;
  const owing = entries.filter(({ finding }) => !finding).map(({ itemId }) => itemId);
  const kind = today < reportBy ? 'ahead' : 'due';
  if (owing.length === 0 || reminded.some((known) => known.kind === kind)) return undefined;
  return { type: 'lookback.reminded', data: { kind, itemIds: owing, on: today } };
}
