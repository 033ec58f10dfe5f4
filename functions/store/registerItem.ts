import { register } from '../domain/decide/register.ts';
import { Refusal } from '../domain/errors.ts';
import { itemStream } from '../domain/events.ts';
import type { NewItem } from '../domain/item.ts';
import type { Actor } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import type { ItemState } from '../domain/state.ts';
import type { Clock } from '../runtime/clock.ts';
import { type Alongside, append, link, VersionConflict } from './append.ts';
import { loadItem } from './loadItem.ts';
import type { Store } from './store.ts';

export interface Registration {
  item: NewItem;
  actor: Actor;
  rules: Rules;
  clock: Clock;
  batchId?: string;
  alongside?: (itemId: string) => readonly Alongside[];
}

/** Another item has this number in the same congress session (domain.md §1 row 30). */
export function duplicateNumber(existing: Pick<ItemState, 'itemId' | 'item'>): Refusal {
  const { session, number, title } = existing.item;
  return new Refusal(
    'conflict',
    'DUPLICATE_NUMBER',
    `${session.name}第${number}号已经登记过（《${title}》，${existing.itemId}），请核对编号。`,
    { field: 'number', details: { itemId: existing.itemId } },
  );
}

/**
 * 逐件登记: the first event of the item's stream. The stream's name is made of kind, year and
 * number, so the event store itself refuses a number that is taken.
 * @throws Refusal DUPLICATE_NUMBER, or what `register` refuses
 */
export async function registerItem(store: Store, registration: Registration): Promise<string> {
  const { item, actor, rules, clock, batchId, alongside } = registration;
  const body = register(item, rules, batchId);
  const { itemId } = body.data;
  const at = { stream: itemStream(itemId), version: 0, hash: '' };
  try {
    await append(store, link(at, body, actor, clock.instant()), alongside?.(itemId));
    return itemId;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const existing = await loadItem(store, itemId);
    throw existing ? duplicateNumber(existing) : error;
  }
}
