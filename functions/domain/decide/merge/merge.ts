import { withoutNames } from '../../confidential.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { MergeEnded, MergeJoined, MergeLed } from '../../events.ts';
import type { MergedItem } from '../../merge.ts';
import type { Actor } from '../../roles.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { mustGoOn, OFFICE } from '../intake.ts';

/** One event for each of several items, to be written together. */
export interface OfItem<E> {
  state: ItemState;
  event: E;
}

const numberOf = ({ item }: ItemState) => `第${item.number}号`;

function shown({ itemId, item }: ItemState): MergedItem {
  const { kind, session, number, title, submitters } = item;
  return withoutNames({ itemId, kind, session: session.name, number, title }, submitters);
}

/** Whether something was drafted in the present round: what stands on paper is not merged any more. */
function isDrafted({ reply, round, repliedOn }: ItemState): boolean {
  return reply?.round === round || repliedOn !== undefined;
}

function mustBeMergeable(state: ItemState): void {
  mustGoOn(state);
  if (state.item.part === 'co') {
    throw invalid('MERGE_CO', `${numberOf(state)}是协办件，意见送主办单位，不能并案。`, 'items');
  }
  if (isDrafted(state)) {
    throw new Refusal('blocked', 'MERGE_DRAFTED', `${numberOf(state)}已经拟稿，不能再并案。`, {
      field: 'items',
    });
  }
}

function mustBeOfOneSection(all: readonly ItemState[]): void {
  const sections = new Set(all.flatMap(({ division }) => division?.section ?? []));
  if (sections.size <= 1) return;
  throw invalid('MERGE_SECTIONS', '并案的各件须由同一科室承办，请先调整分工。', 'items');
}

/**
 * 并案 (domain.md §3.3): the same matter is investigated and drafted once, and each item keeps its own
 * route, number, delivery and rating.
 * @throws Refusal FORBIDDEN, ITEM_OVER, MERGE_SELF, MERGE_CO, MERGE_DRAFTED, MERGE_KNOWN, MERGE_SECTIONS
 */
export function mergeItems(
  leading: ItemState,
  others: readonly ItemState[],
  actor: Actor,
  { reason }: { reason: string },
  { today: on }: { today: string },
): OfItem<MergeLed | MergeJoined>[] {
  mustHaveRole(actor, OFFICE, '并案');
  const all = [leading, ...others];
  if (new Set(all.map(({ itemId }) => itemId)).size < all.length) {
    throw invalid('MERGE_SELF', '并案须选择几件不同的件，同一件不要选两次。', 'items');
  }
  for (const state of all) mustBeMergeable(state);
  const known = others.find(({ merge }) => merge) ?? (leading.merge?.role === 'merged' && leading);
  if (known) {
    throw new Refusal('conflict', 'MERGE_KNOWN', `${numberOf(known)}已在并案之中，请先撤销。`);
  }
  mustBeOfOneSection(all);
  const led: MergeLed = { type: 'merge.led', data: { items: others.map(shown), reason, on } };
  const joined: MergeJoined = {
    type: 'merge.joined',
    data: { into: shown(leading), reason, on },
  };
  return [{ state: leading, event: led }, ...others.map((state) => ({ state, event: joined }))];
}

/**
 * 撤销并案: a merged item parts from the leading one, or the leading one from all. What was taken over
 * stays, with where it came from.
 * @param others the other side: the leading item, or those that were merged into this one
 * @throws Refusal FORBIDDEN, NOT_MERGED
 */
export function unmergeItem(
  state: ItemState,
  others: readonly ItemState[],
  actor: Actor,
  { reason }: { reason: string },
  { today: on }: { today: string },
): OfItem<MergeEnded>[] {
  mustHaveRole(actor, OFFICE, '撤销并案');
  if (!state.merge) throw invalid('NOT_MERGED', `${numberOf(state)}没有并案。`);
  const ended = (items: string[]): MergeEnded => ({
    type: 'merge.ended',
    data: { items, reason, on },
  });
  return [
    { state, event: ended(others.map(({ itemId }) => itemId)) },
    ...others.map((other) => ({ state: other, event: ended([state.itemId]) })),
  ];
}

/** The items on the other side of a 并案. */
export function otherSide({ merge }: ItemState): string[] {
  if (!merge) return [];
  return merge.role === 'merged' ? [merge.into.itemId] : merge.items.map(({ itemId }) => itemId);
}
