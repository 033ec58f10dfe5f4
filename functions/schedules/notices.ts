import { applyNotice, unapplied } from '../domain/decide/notices.ts';
import { SYSTEM } from '../domain/roles.ts';
import { applyToItem, effectOf, type NoticeEffect } from '../store/applyNotice.ts';
import { CALENDARS } from '../store/streams/calendar.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { loadStream } from '../store/streams/load.ts';
import { openItemsSince } from '../store/views/openItems.ts';
import type { JobDeps } from './deps.ts';
import type { EachApart } from './eachApart.ts';

const PAGE = 100;

/** Goes over every open deadline; false where an item failed, and all is gone over again by the next run. */
async function goOver({ store, clock }: JobDeps, effect: NoticeEffect, apart: EachApart) {
  const { since } = effect;
  const found = { moved: 0, whole: true };
  for (let cursor: string | undefined = '0#'; since && cursor; ) {
    const page: { itemIds: string[]; next?: string } = await openItemsSince(
      store,
      since,
      PAGE,
      cursor,
    );
    for (const itemId of page.itemIds) {
      const moved = await apart.attempt(itemId, (id) =>
        applyToItem(store, effect, id, SYSTEM, clock),
      );
      if (moved === undefined) found.whole = false;
      found.moved += moved ?? 0;
    }
    cursor = page.next;
  }
  return found;
}

/**
 * What is left to do of the notices in force: the deadlines that their confirmation did not come to, and
 * those that a function still counted by the former calendar. Answers how many moved.
 */
export async function finishNotices(deps: JobDeps, apart: EachApart): Promise<number> {
  const { store, clock } = deps;
  const state = await loadStream(store, CALENDARS, 'main');
  if (!state) return 0;
  let all = 0;
  for (const notice of unapplied(state)) {
    const { moved, whole } = await goOver(deps, effectOf(state, notice, clock), apart);
    all += moved;
    if (!whole) continue;
    await decideInStream(store, CALENDARS, 'main', SYSTEM, clock, (now) =>
      applyNotice(now, notice.noticeId, clock.today()),
    );
  }
  return all;
}
