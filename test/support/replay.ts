import type { ItemEventBody, StoredEvent } from '../../functions/domain/events.ts';
import { itemIdOfStream } from '../../functions/domain/itemStream.ts';
import { knownProfile } from '../../functions/domain/profile/known.ts';
import { type ItemFacts, itemFacts } from '../../functions/domain/rates/facts.ts';
import { ratesOf } from '../../functions/domain/rates/index.ts';
import type { Basis, Weight } from '../../functions/domain/rates/rate.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { PROFILES } from '../../functions/runtime/profiles.ts';
import { sameContent } from '../../functions/store/sameContent.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { unpackFacts } from '../../functions/store/views/factsRows.ts';
import { factsKey } from '../../functions/store/views/keys.ts';
import { type MemoryStore, memoryStore } from './memoryStore.ts';

type ItemEvent = StoredEvent<ItemEventBody>;

/** What a replay went through, and what was wrong: empty where all is as it should be. */
export interface Replay {
  events: number;
  items: number;
  /** Item, event and the rate that differs; the replay ends at the first event with any. */
  faults: string[];
  /** The facts of the year's items as kept at the end, by id. */
  kept(year: number): ItemFacts[];
}

const RULES = PROFILES.slice(0, 1).flatMap(ratesOf);
const PLACES = ['counted', 'missing', 'beside'] as const;
const profileOf: Basis['profileOf'] = (ref) => knownProfile(PROFILES, ref);

/** The civil date in Asia/Shanghai. */
const dateOf = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Events of items in the order in which they were written, all items together. */
export function inOrder(events: readonly StoredEvent[]): ItemEvent[] {
  const own = events.filter(({ stream }) => itemIdOfStream(stream)) as ItemEvent[];
  const latest = new Map<string, string>();
  const timed = own
    .toSorted((a, b) => a.version - b.version)
    .map((event) => {
      // A clock that was set back does not put an event before those of its item that it follows.
      if (event.at > (latest.get(event.stream) ?? '')) latest.set(event.stream, event.at);
      return { event, at: latest.get(event.stream) ?? '' };
    });
  return timed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((one) => one.event);
}

/** Numerator, rest of the denominator and what stands beside of every rate, one after another. */
function weightsOf(facts: ItemFacts, today: string): number[] {
  return RULES.flatMap((rule) => {
    const weight: Weight = rule.weigh(facts, { today, profileOf }) ?? {};
    return PLACES.map((place) => weight[place] ?? 0);
  });
}

/** Whole numbers: some hundred thousand times two hundred items are added up. */
function sumOf(all: Iterable<ArrayLike<number>>): Int32Array {
  const sum = new Int32Array(RULES.length * PLACES.length);
  for (const one of all) {
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (one[at] ?? 0);
  }
  return sum;
}

/** Weights of many, each kept until it changes or the day does. */
function weighing() {
  const known = new Map<string, { facts: ItemFacts[]; weights: Int32Array }>();
  const weigh = (facts: readonly ItemFacts[], today: string) =>
    sumOf(facts.map((one) => weightsOf(one, today)));
  return {
    set(key: string, facts: ItemFacts[], today: string) {
      known.set(key, { facts, weights: weigh(facts, today) });
    },
    anew(today: string) {
      for (const one of known.values()) one.weights = weigh(one.facts, today);
    },
    sum: () => sumOf([...known.values()].map(({ weights }) => weights)),
  };
}

function differences(kept: Int32Array, recounted: Int32Array): string[] {
  return RULES.flatMap(({ name }, nth) => {
    const of = (sums: Int32Array) =>
      sums.slice(nth * PLACES.length, (nth + 1) * PLACES.length).join('、');
    return of(kept) === of(recounted)
      ? []
      : [`${name}：记的是${of(kept)}，重算是${of(recounted)}（计入、只在分母、单列）`];
  });
}

/** Reads the facts of the row that an item shares with its neighbours; anew only when it was written. */
function pageReader({ row }: MemoryStore) {
  const read = new Map<string, { packed: unknown; facts: ItemFacts[] }>();
  return ({ year, itemId }: ItemFacts) => {
    const sk = itemId.slice(0, -2);
    const packed = row(factsKey(year), sk)?.facts as Uint8Array | undefined;
    const key = `${year} ${sk}`;
    const known = read.get(key);
    if (known && known.packed === packed) return { ...known, key, fresh: false };
    const facts = packed ? unpackFacts(packed) : [];
    read.set(key, { packed, facts });
    return { key, facts, fresh: true };
  };
}

/**
 * Applies events by the code of the views reaction, one after another in the order in which they were
 * written, and recounts after each: the facts of the item from its whole history, and every rate over all
 * items from those histories against what the views have kept. Stops at the first event that differs.
 */
export async function replayed(
  events: readonly StoredEvent[],
  apply: typeof applyToViews = applyToViews,
): Promise<Replay> {
  const memory = memoryStore();
  const pageOf = pageReader(memory);
  const histories = new Map<string, ItemEvent[]>();
  const known = new Map<string, ItemFacts>();
  const faults: string[] = [];
  const kept = weighing();
  const recounted = weighing();
  let today = '';
  let count = 0;
  for (const event of inOrder(events)) {
    const { stream, version, type } = event;
    const history = [...(histories.get(stream) ?? []), event];
    histories.set(stream, history);
    await apply(memory.store, [event]);
    const state = reduce(undefined, history);
    if (!state) throw new Error(`${stream} has no beginning`);
    const facts = itemFacts(state);
    const page = pageOf(facts);
    const date = dateOf(event.at);
    const another = date > today;
    const changed = !sameContent(known.get(stream), facts);
    count += 1;
    // Where nothing has changed there is nothing that could differ now and did not before.
    if (!another && !changed && !page.fresh) continue;
    if (another) {
      today = date;
      kept.anew(today);
      recounted.anew(today);
    }
    if (page.fresh) kept.set(page.key, page.facts, today);
    if (changed) recounted.set(stream, [facts], today);
    known.set(stream, facts);
    const own = page.facts.find(({ itemId }) => itemId === facts.itemId);
    const wrong = [
      ...(sameContent(own, facts) ? [] : ['统计事实与重算的不同']),
      ...differences(kept.sum(), recounted.sum()),
    ];
    if (wrong.length === 0) continue;
    faults.push(...wrong.map((what) => `${facts.itemId} 第${version}个事件 ${type}：${what}`));
    break;
  }
  return {
    ...{ events: count, items: histories.size, faults },
    kept(year) {
      const rows = [...memory.rows()].filter(({ pk }) => pk === factsKey(year));
      const all = rows.flatMap(({ facts }) => unpackFacts(facts as Uint8Array));
      return all.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
    },
  };
}
