import { light } from '../domain/deadline/light.ts';
import type { RoundItem } from '../domain/progressRound.ts';
import type { Stage } from '../domain/steps/ids.ts';
import type { Store } from './store.ts';
import { wholeList } from './views/lists.ts';

/** Divided, and not yet delivered. */
const STAGES: readonly Stage[] = ['investigating', 'handling', 'reviewing', 'delivering'];

/** Every item in hand that has a handler, from the lists by stage; no scan. */
export async function itemsInHand(store: Store, today: string): Promise<RoundItem[]> {
  const lists = await Promise.all(STAGES.map((stage) => wholeList(store, 'stage', stage)));
  return lists.flat().flatMap((item) => {
    const { itemId, number, title, part, stage, handler, section, sponsor, due, warn } = item;
    if (!handler) return [];
    return [
      {
        itemId,
        number,
        title,
        part,
        stage,
        handler,
        ...(section ? { section } : {}),
        ...(sponsor ? { sponsor } : {}),
        due,
        light: light({ due, warn }, today),
      },
    ];
  });
}
