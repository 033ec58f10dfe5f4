import { register } from '../domain/decide/register.ts';
import { Refusal } from '../domain/errors.ts';
import { type ItemImportedHalfWay, type ItemRegistered, itemStream } from '../domain/events.ts';
import type { NewItem } from '../domain/item.ts';
import type { Actor } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import type { ItemState } from '../domain/state.ts';
import type { Clock } from '../runtime/clock.ts';
import { type Alongside, AlongsideConflict, append, link, VersionConflict } from './append.ts';
import { motionWrite } from './ledger/motions.ts';
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

/** The motion was registered already, as the suggestion named: it is counted once (domain.md §4.6). */
export function motionRegistered(
  { session, motionNumber }: Pick<NewItem, 'session' | 'motionNumber'>,
  itemId: string,
): Refusal {
  return new Refusal(
    'conflict',
    'MOTION_REGISTERED',
    `${session.name}第${motionNumber}号议案已作为${itemId}登记，一件议案只登记、只统计一次，请核对。`,
    { field: 'motionNumber', details: { itemId } },
  );
}

/** What the refused write means: another item of this number, or of this motion. */
async function conflictOf(store: Store, error: unknown, itemId: string, item: NewItem) {
  const motion = error instanceof AlongsideConflict && error.alongside === 'motion';
  const taken = motion ? error.item?.itemId : undefined;
  if (taken !== undefined && taken !== itemId) return motionRegistered(item, String(taken));
  if (!motion && !(error instanceof VersionConflict)) return error;
  const existing = await loadItem(store, itemId);
  return existing ? duplicateNumber(existing) : error;
}

/**
 * 逐件登记: the first event of the item's stream. The stream's name is made of kind, year and
 * number, so the event store itself refuses a number that is taken.
 * @throws Refusal DUPLICATE_NUMBER, MOTION_REGISTERED, or what `register` refuses
 */
export function registerItem(store: Store, registration: Registration): Promise<string> {
  const { item, actor, rules, clock, batchId, alongside } = registration;
  const body = register(item, rules, batchId);
  return beginItem(store, body, {
    actor,
    clock,
    alongside: alongside?.(body.data.itemId) ?? [],
  });
}

/** Writes the first event of an item's stream. @throws Refusal DUPLICATE_NUMBER; AlongsideConflict */
export async function beginItem(
  store: Store,
  body: ItemRegistered | ItemImportedHalfWay,
  {
    actor,
    clock,
    alongside,
  }: Pick<Registration, 'actor' | 'clock'> & { alongside: readonly Alongside[] },
): Promise<string> {
  const { itemId, item } = body.data;
  const at = { stream: itemStream(itemId), version: 0, hash: '' };
  try {
    await append(store, link(at, body, actor, clock.instant()), [
      ...alongside,
      ...motionWrite(store, itemId, item),
    ]);
    return itemId;
  } catch (error) {
    throw await conflictOf(store, error, itemId, item);
  }
}
