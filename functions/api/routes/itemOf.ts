import { mustSee } from '../../domain/decide/authorize.ts';
import type { ItemState } from '../../domain/state.ts';
import { loadItem } from '../../store/loadItem.ts';
import type { Call } from '../http/route.ts';

/** The item that a request names. @throws Refusal NOT_FOUND, also for who may not see it */
export async function itemOf({ store, actor, params }: Call): Promise<ItemState> {
  const itemId = params.itemId ?? '';
  return mustSee(actor, await loadItem(store, itemId), itemId);
}
