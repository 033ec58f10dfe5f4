import { isOver } from '../../conclusion.ts';
import { coUnitOf, lastAsking, opinionNow } from '../../coUnit.ts';
import { isDrafted } from '../../drafting.ts';
import type { CoUnitReminded } from '../../events.ts';
import type { ItemState } from '../../state.ts';

/**
 * 催协办意见 (domain.md §7 row 8): once from the warning date on and once when it is overdue; undefined
 * when there is nothing to say, or it has been said.
 */
export function remindUnit(
  state: ItemState,
  name: string,
  today: string,
): CoUnitReminded | undefined {
  const unit = coUnitOf(state, name);
  const asking = unit && lastAsking(unit);
  if (!asking || opinionNow(unit) || isOver(state) || isDrafted(state)) return undefined;
  const { due, warn } = asking.due;
  if (today < warn) return undefined;
  const kind = today > due ? 'overdue' : 'ahead';
  if (unit.reminded.some((known) => known.kind === kind && known.due === due)) return undefined;
  return { type: 'co-unit.reminded', data: { unit: name, asking: asking.n, kind, due, on: today } };
}
