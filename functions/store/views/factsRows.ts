import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type ItemFacts, itemFacts } from '../../domain/rates/facts.ts';
import type { ItemState } from '../../domain/state.ts';
import { canonicalJson } from '../hash.ts';
import { factsKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/**
 * What one item contributes to a row that it shares with its neighbours by number: at most a hundred
 * items a row, so that a write costs the same however many items there are (docs/decisions/0017).
 */
export interface FactsPart extends ViewRow {
  part: ItemFacts;
}

/** The row of an item's facts, as far as the item itself knows it: a pure function of its state. */
export function factsPart(state: ItemState): FactsPart {
  const part = itemFacts(state);
  return { pk: factsKey(part.year), sk: part.itemId.slice(0, -2), part };
}

export const isFactsPart = (row: ViewRow): row is FactsPart => 'part' in row;

const byId = (a: ItemFacts, b: ItemFacts) => (a.itemId < b.itemId ? -1 : 1);

/** The facts of a row with those of one item, old ones replaced, in the order of their ids. */
export function withFacts(facts: readonly ItemFacts[], own: ItemFacts): ItemFacts[] {
  return [...facts.filter(({ itemId }) => itemId !== own.itemId), own].toSorted(byId);
}

type Columns = Record<string, unknown[]>;

/** Columns of equal values, compressed: some 20 bytes an item. */
export function packFacts(facts: readonly ItemFacts[]): Uint8Array {
  const rows = facts as readonly (ItemFacts & Record<string, unknown>)[];
  const names = [...new Set(rows.flatMap(Object.keys))];
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  return deflateRawSync(canonicalJson(columns), { level: 9 });
}

/** What `packFacts` was given. */
export function unpackFacts(packed: Uint8Array): ItemFacts[] {
  const columns = Object.entries(JSON.parse(inflateRawSync(packed).toString('utf8')) as Columns);
  const [ids = []] = columns.filter(([name]) => name === 'itemId').map(([, values]) => values);
  return ids.map((_, index) => {
    const known = columns.filter(([, values]) => values[index] !== null);
    const members = known.map(([name, values]) => [name, values[index]]);
    return Object.fromEntries(members) as ItemFacts;
  });
}

/** The whole rows of many items' parts. */
export function packedRows(parts: readonly FactsPart[]): ViewRow[] {
  return joinedFacts(parts).map(({ pk, sk, facts }) => ({ pk, sk, facts: packFacts(facts) }));
}

/** Parts of the same row together. */
export function joinedFacts(parts: readonly FactsPart[]) {
  const rows = new Map<string, { pk: string; sk: string; facts: ItemFacts[] }>();
  for (const { pk, sk, part } of parts) {
    const row = rows.get(`${pk} ${sk}`) ?? { pk, sk, facts: [] };
    row.facts.push(part);
    rows.set(`${pk} ${sk}`, row);
  }
  return [...rows.values()].map((row) => ({ ...row, facts: row.facts.toSorted(byId) }));
}
