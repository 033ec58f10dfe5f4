import { addDays } from '../../domain/calendar/civilDate.ts';
import { coUnitOf, lastAsking, opinionNow, ourUnits, unitStatus } from '../../domain/coUnit.ts';
import { isDrafted } from '../../domain/drafting.ts';
import type { ItemState } from '../../domain/state.ts';
import { dueKey, shardOf } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** What lists show of an item's co-units; whether one is overdue depends on the day. */
export interface CoUnitsSummary {
  of: number;
  missing: number;
  objects: number;
  /** The earliest date by which a missing opinion was wanted. */
  due?: string;
}

/** Whose opinion still has to come, with the last asking. */
function missing(state: ItemState) {
  return ourUnits(state).flatMap((name) => {
    const unit = coUnitOf(state, name);
    return unit && opinionNow(unit) ? [] : [{ name, asking: unit && lastAsking(unit) }];
  });
}

/** 协办单位 in short; undefined for an item without. */
export function coUnitsSummary(state: ItemState): CoUnitsSummary | undefined {
  const units = ourUnits(state);
  // Items that were closed before units were asked here have nothing to show.
  if (units.length === 0 || (state.concluded && !state.coUnits)) return undefined;
  const open = missing(state);
  const [due] = open.flatMap(({ asking }) => asking?.due.due ?? []).toSorted();
  const objects = units.filter((name) => unitStatus(coUnitOf(state, name), '') === 'objects');
  return {
    of: units.length,
    missing: open.length,
    objects: objects.length,
    ...(due ? { due } : {}),
  };
}

/** When late co-units are reminded: on the warning date, and when the opinion is overdue. */
export function coUnitRows(state: ItemState): ViewRow[] {
  if (state.concluded || isDrafted(state)) return [];
  const { itemId } = state;
  return missing(state).flatMap(({ name, asking }) => {
    if (!asking) return [];
    const { due, warn } = asking.due;
    const dates = { ahead: warn, overdue: addDays(due, 1) };
    return Object.entries(dates).map(([when, date]) => ({
      pk: dueKey(date, shardOf(itemId)),
      sk: `${itemId}#co#${name}#${when}`,
      itemId,
      kind: 'coUnit',
      unit: name,
    }));
  });
}
