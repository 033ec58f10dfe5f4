import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { knownProfile, type ProfileRef } from '../../domain/profile/known.ts';
import type { ItemFacts } from '../../domain/rates/facts.ts';
import type { RateRule } from '../../domain/rates/rate.ts';
import {
  addTally,
  ratesOfTotals,
  type Tally,
  TOTALS_PARTS,
  totalsOf,
} from '../../domain/rates/totals.ts';
import { PROFILES } from '../../runtime/profiles.ts';
import { totalsKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The same in every place; made once, when the first item is added up. */
let rules: RateRule[] | undefined;
const profileOf = (ref: ProfileRef) => knownProfile(PROFILES, ref);

/** Items of which totals are kept together: whatever of these is asked for is a sum of cells. */
export type Cell = Pick<ItemFacts, 'kind' | 'part' | 'level' | 'term' | 'keyItem'>;

const cellOf = ({ kind, part, level, term, keyItem }: Cell) =>
  [kind, part, level, term, keyItem ? 'key' : 'other'].join('#');

/** The cell of a row, and which part of its totals the row has. */
export function cellOfRow(sk: string): Cell & { totals: string } {
  const [kind, part, level, term, key, totals = ''] = sk.split('#');
  return { kind, part, level, term: Number(term), keyItem: key === 'key', totals } as Cell & {
    totals: string;
  };
}

/** Adds what an item comes to, or with -1 takes it away, to rows by `pk sk`. */
function addItem(rows: Map<string, Tally>, facts: ItemFacts, times: number): void {
  rules ??= PROFILES.slice(0, 1).flatMap(ratesOfTotals);
  const totals = totalsOf(facts, rules, profileOf);
  for (const part of TOTALS_PARTS) {
    const key = `${totalsKey(facts.year)} ${cellOf(facts)}#${part}`;
    const row = rows.get(key) ?? {};
    addTally(row, totals[part], times);
    rows.set(key, row);
  }
}

const keyFrom = (text: string) => {
  const at = text.indexOf(' ');
  return { pk: text.slice(0, at), sk: text.slice(at + 1) };
};

/** `ADD #0 :0, #1 :1`: numbers are added where they stand, whoever else adds to them. */
function addition(TableName: string, Key: { pk: string; sk: string }, tally: Tally): TransactItem {
  const named = Object.entries(tally);
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: `ADD ${named.map((_, nth) => `#${nth} :${nth}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(named.map(([name], nth) => [`#${nth}`, name])),
      ExpressionAttributeValues: Object.fromEntries(named.map(([, add], nth) => [`:${nth}`, add])),
    },
  };
}

/** The writes that bring the totals from an item's facts before to those after; none where nothing is counted anew. */
export function totalsWrites(
  TableName: string,
  before: ItemFacts | undefined,
  after: ItemFacts,
): TransactItem[] {
  const rows = new Map<string, Tally>();
  if (before) addItem(rows, before, -1);
  addItem(rows, after, 1);
  return [...rows]
    .filter(([, tally]) => Object.keys(tally).length > 0)
    .map(([key, tally]) => addition(TableName, keyFrom(key), tally));
}

/** The rows of totals of all items. */
export function totalsRows(items: readonly ItemFacts[]): ViewRow[] {
  const rows = new Map<string, Tally>();
  for (const facts of items) addItem(rows, facts, 1);
  return [...rows]
    .filter(([, tally]) => Object.keys(tally).length > 0)
    .map(([key, tally]) => ({ ...keyFrom(key), ...tally }));
}

/** A row as it counts: what was added and taken away again leaves a nought, and a row of noughts is none. */
export function withoutNoughts(row: ViewRow): ViewRow | undefined {
  if (!String(row.pk).startsWith(TOTALS)) return row;
  const counts = Object.entries(row).filter(([, count]) => count !== 0);
  return counts.length > 2 ? (Object.fromEntries(counts) as ViewRow) : undefined;
}

const TOTALS = totalsKey('');
