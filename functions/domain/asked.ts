import type { ItemState } from './state.ts';

/** The sections that were asked and have not answered; none once the item is divided. */
export function unanswered({
  division,
  divisionAsks = [],
  divisionOpinions = [],
}: Pick<ItemState, 'division' | 'divisionAsks' | 'divisionOpinions'>): string[] {
  if (division) return [];
  const asked = new Set(divisionAsks.flatMap(({ sections }) => sections));
  return [...asked].filter((id) => !divisionOpinions.some(({ section }) => section === id));
}

/** The sections whose answer the division still waits for today. */
export function awaited(state: ItemState, today: string): string[] {
  const open = new Set(unanswered(state));
  const running = (state.divisionAsks ?? []).filter(({ until }) => today <= until);
  return [...new Set(running.flatMap(({ sections }) => sections))].filter((id) => open.has(id));
}
