import type { Candidates } from '../domain/decide/lookBacks/open.ts';
import type { LookBackChoice, LookBackWhy } from '../domain/lookBack.ts';
import { classOf, type Profile } from '../domain/profile/profile.ts';
import type { Store } from './store.ts';
import type { ItemSummary } from './views/itemRows.ts';
import { wholeList } from './views/lists.ts';

function choice(item: ItemSummary, why: LookBackWhy): LookBackChoice {
  const { itemId, number, title, session, handler, section } = item;
  return {
    itemId,
    number,
    title,
    session,
    classThen: item.class ?? '',
    why,
    ...(handler ? { handler } : {}),
    ...(section ? { section } : {}),
  };
}

/**
 * What a look-back of a year may choose from: everything tracked, everything rolling, and the year's
 * closed items whose class counts as solved. Three lists by key; no scan.
 */
export async function lookBackCandidates(
  store: Store,
  year: number,
  profile: Profile,
): Promise<Candidates> {
  const [tracked, rolling, ofYear] = await Promise.all([
    wholeList(store, 'stage', 'tracking'),
    wholeList(store, 'rolling', 'yes'),
    wholeList(store, 'year', String(year)),
  ]);
  const taken = new Set([...tracked, ...rolling].map(({ itemId }) => itemId));
  const solved = ofYear.filter(
    (item) =>
      item.stage === 'closed' &&
      item.class !== undefined &&
      classOf(profile, item.class)?.solved &&
      !taken.has(item.itemId),
  );
  return [
    ...tracked.map((item) => choice(item, 'promise')),
    // What its tier made roll is still being handled.
    ...rolling.filter(({ stage }) => stage === 'closed').map((item) => choice(item, 'rolling')),
    ...solved.map((item) => choice(item, 'sample')),
  ];
}
