import { Refusal } from '../../domain/errors.ts';
import { itemStream } from '../../domain/events.ts';
import { eventsAfter } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import { summaryOfEvent } from './timeline.ts';

/** 409 for a command that was decided on an older version: with what changed since (design.md §1). */
export async function staleRefusal(
  store: Store,
  itemId: string,
  seen: number,
  current: number,
): Promise<Refusal> {
  const events = await eventsAfter(store, itemStream(itemId), seen);
  return new Refusal(
    'stale',
    'STALE_VERSION',
    '您看到的内容之后又有变化，本次没有提交。请查看变化后重新办理。',
    { field: 'version', details: { seen, current, changes: events.map(summaryOfEvent) } },
  );
}
