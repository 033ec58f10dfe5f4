import { isOver } from '../conclusion.ts';
import { forbidden, invalid } from '../errors.ts';
import { type Actor, hasRole } from '../roles.ts';
import type { ItemState } from '../state.ts';

/** Handler, the section's head, or the office record for an item that has a handler. */
export function mayRecord(state: ItemState, actor: Actor): boolean {
  const office = hasRole(actor, ['office-clerk', 'office-head']);
  const head = hasRole(actor, ['section-head']) && actor.section === state.division?.section;
  return office || head || state.division?.handler === actor.id;
}

/** @throws Refusal FORBIDDEN unless the person records for the item */
export function mustRecord(state: ItemState, actor: Actor): void {
  if (mayRecord(state, actor)) return;
  throw forbidden('沟通和进度由本件承办人、承办科室负责人或局办公室登记，您没有这一权限。');
}

/** @throws Refusal ITEM_CLOSED when nothing more is done about the item */
export function mustBeOpen(state: ItemState): void {
  if (isOver(state)) {
    throw invalid('ITEM_CLOSED', '本件办理已经结束，不能再登记。');
  }
}

/** @throws Refusal SUBMITTER_UNKNOWN unless all of them made the item, and there is one */
export function mustBeOfItem(
  submitters: readonly string[],
  { item }: Pick<ItemState, 'item'>,
): void {
  const known = new Set(item.submitters.map(({ id }) => id));
  if (submitters.length === 0 || submitters.some((id) => !known.has(id))) {
    throw invalid('SUBMITTER_UNKNOWN', '请选择本件的代表或委员。', 'submitters');
  }
}
