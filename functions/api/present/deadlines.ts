import { light } from '../../domain/deadline/light.ts';
import { deadlinesOf, type ItemDeadline } from '../../domain/deadlines.ts';
import { returnDeadline } from '../../domain/returnDeadline.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** A deadline that explains itself: date, light, and how it came about (design.md §3). What is met has the light of its day. */
function present({ kind, name, deadline, open, metOn }: ItemDeadline, today: string) {
  const { due, warn, provisional, explanation } = deadline;
  const now = open ? light(deadline, today) : metOn && light(deadline, metOn);
  return { kind, name, due, warn, provisional, light: now ?? 'green', open, metOn, explanation };
}

/** Every deadline of an item, and whether the window for 退办 is still open. */
export function presentDeadlines(state: ItemState, rules: Rules) {
  const { due, provisional, explanation } = returnDeadline(state, rules);
  return {
    deadlines: deadlinesOf(state, rules).map((one) => present(one, rules.today)),
    returnWindow: { due, provisional, explanation, open: rules.today <= due },
  };
}
