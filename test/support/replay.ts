import type { ItemEventBody, StoredEvent } from '../../functions/domain/events.ts';
import { itemIdOfStream } from '../../functions/domain/itemStream.ts';
import { knownProfile } from '../../functions/domain/profile/known.ts';
import { countsOf } from '../../functions/domain/rates/counts.ts';
import { type ItemFacts, itemFacts } from '../../functions/domain/rates/facts.ts';
import { countsFrom, ratesFrom } from '../../functions/domain/rates/fromTotals.ts';
import { ratesOf } from '../../functions/domain/rates/index.ts';
import type { Basis, Weight } from '../../functions/domain/rates/rate.ts';
import { addTotals, noTotals } from '../../functions/domain/rates/totals.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { PROFILES } from '../../functions/runtime/profiles.ts';
import { sameContent } from '../../functions/store/sameContent.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { factsOfYear } from '../../functions/store/views/facts.ts';
import { unpackFacts } from '../../functions/store/views/factsRows.ts';
import { factsKey } from '../../functions/store/views/keys.ts';
import { totalsOfYear } from '../../functions/store/views/totals.ts';
import { type MemoryStore, memoryStore } from './memoryStore.ts';

type ItemEvent = StoredEvent<ItemEventBody>;

/** What a replay went through, and what was wrong: empty where all is as it should be. */
export interface Replay {
  events: number;
  items: number;
  /** Item, event and the rate that differs; the replay ends at the first event with any. */
  faults: string[];
  /** The facts of the year's items as kept at the end, by id. */
  kept(year: number): Promise<ItemFacts[]>;
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

/** The facts of every item by its histories, and their weights, each kept until it changes or the day does. */
function weighing() {
  const known = new Map<string, { facts: ItemFacts; weights: number[] }>();
  return {
    of: (itemId: string) => known.get(itemId)?.facts,
    set(facts: ItemFacts, today: string) {
      known.set(facts.itemId, { facts, weights: weightsOf(facts, today) });
    },
    anew(today: string) {
      for (const one of known.values()) one.weights = weightsOf(one.facts, today);
    },
    sum: () => sumOf([...known.values()].map(({ weights }) => weights)),
    facts: () => [...known.values()].map(({ facts }) => facts),
    beside: ({ year, itemId }: ItemFacts) =>
      [...known.values()]
        .map(({ facts }) => facts)
        .filter((one) => one.year === year && one.itemId.slice(0, -2) === itemId.slice(0, -2)),
  };
}

/** The totals of these years as kept by the views. */
async function keptTotals({ store }: MemoryStore, years: Iterable<number>) {
  const totals = noTotals();
  for (const year of years) addTotals(totals, await totalsOfYear(store, year, () => true));
  return totals;
}

/** The same numbers, from totals. */
function sumFrom(totals: Awaited<ReturnType<typeof keptTotals>>, today: string): Int32Array {
  const rates = PROFILES.slice(0, 1).flatMap((profile) => ratesFrom(RULES, totals, today, profile));
  return Int32Array.from(
    rates.flatMap(({ numerator, denominator, beside }) => [
      numerator,
      denominator - numerator,
      beside?.count ?? 0,
    ]),
  );
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

/** Reads the row that an item shares with its neighbours; undefined while it is what it was. */
function pageReader({ row }: MemoryStore) {
  const read = new Map<string, unknown>();
  return ({ year, itemId }: ItemFacts): ItemFacts[] | undefined => {
    const sk = itemId.slice(0, -2);
    const packed = row(factsKey(year), sk)?.facts as Uint8Array | undefined;
    if (packed && read.get(`${year} ${sk}`) === packed) return undefined;
    read.set(`${year} ${sk}`, packed);
    return packed ? unpackFacts(packed) : [];
  };
}

/**
 * Applies events by the code of the views reaction, one after another in the order in which they were
 * written, and recounts after each: the facts of the item from its whole history, and every rate over all
 * items from those histories against what the views have kept, added up and item by item. Stops at the first event that differs.
 */
export async function replayed(
  events: readonly StoredEvent[],
  apply: typeof applyToViews = applyToViews,
): Promise<Replay> {
  const memory = memoryStore();
  const pageOf = pageReader(memory);
  const histories = new Map<string, ItemEvent[]>();
  const faults: string[] = [];
  const recounted = weighing();
  const years = new Set<number>();
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
    const changed = !sameContent(recounted.of(facts.itemId), facts);
    count += 1;
    // Where nothing has changed there is nothing that could differ now and did not before.
    if (!another && !changed && !page) continue;
    if (another) {
      today = date;
      recounted.anew(today);
    }
    if (changed) recounted.set(facts, today);
    years.add(facts.year);
    const totals = await keptTotals(memory, years);
    const basis = { today, profileOf };
    // Counts are dearer to recount than rates, and looked at once a day.
    const counted = () =>
      sameContent(countsFrom(totals, basis), countsOf(recounted.facts(), basis));
    const lost = changed && !page ? [facts.itemId] : [];
    const there = new Map(page?.map((one) => [one.itemId, one]));
    const others = page
      ? recounted.beside(facts).filter((one) => !sameContent(there.get(one.itemId), one))
      : [];
    const wrong = [
      ...[...lost, ...others.map(({ itemId }) => itemId)].map((id) => `${id}的事实与重算的不同`),
      ...(another && !counted() ? ['件数与重算的不同'] : []),
      ...differences(sumFrom(totals, today), recounted.sum()),
    ];
    if (wrong.length === 0) continue;
    faults.push(...wrong.map((what) => `${facts.itemId} 第${version}个事件 ${type}：${what}`));
    break;
  }
  return {
    ...{ events: count, items: histories.size, faults },
    kept: (year) => factsOfYear(memory.store, year),
  };
}
