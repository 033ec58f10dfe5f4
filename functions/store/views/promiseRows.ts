import {
  isPending,
  ledgerOf,
  type PromiseEntry,
  type PromiseStatus,
} from '../../domain/promise.ts';
import type { ItemState } from '../../domain/state.ts';
import { dueKey, promisesKey, shardOf } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A row of the 承诺事项台账 as lists show it. */
export interface PromiseRow {
  itemId: string;
  promiseId: string;
  number: string;
  title: string;
  session: string;
  year: number;
  matter: string;
  owner: string;
  section?: string;
  handler?: string;
  due: string;
  madeOn: string;
  remindOn: string;
  status: PromiseStatus;
  /** How often it was moved; the old dates are in the item. */
  moves: number;
}

/** Which part of a list: what is pending comes first, by its date. */
export type PromiseGroup = 'open' | 'kept' | 'impossible' | 'replaced';

const ORDER: Record<PromiseGroup, string> = {
  open: '1open',
  kept: '2kept',
  impossible: '3impossible',
  replaced: '4replaced',
};

/** The beginning of the sort keys of one part of a list. */
export function promiseGroupKey(group: PromiseGroup): string {
  return ORDER[group];
}

function groupOf({ status }: PromiseEntry): PromiseGroup {
  return status === 'moved' ? 'open' : status;
}

function rowOf({ itemId, item, division }: ItemState, entry: PromiseEntry): PromiseRow {
  const { promiseId, matter, owner, due, madeOn, remindOn, status, moves } = entry;
  return {
    itemId,
    promiseId,
    number: item.number,
    title: item.title,
    session: item.session.name,
    year: item.session.year,
    matter,
    owner,
    ...(division ? { section: division.section, handler: division.handler } : {}),
    due,
    madeOn,
    remindOn,
    status,
    moves: moves.length,
  };
}

/** The ledger by owner and by year of the session, what is pending first. */
function listRows(state: ItemState, entry: PromiseEntry): ViewRow[] {
  const sk = `${ORDER[groupOf(entry)]}#${entry.due}#${state.itemId}#${entry.promiseId}`;
  const promise = rowOf(state, entry);
  return [
    { pk: promisesKey('owner', entry.owner), sk, promise },
    { pk: promisesKey('year', String(state.item.session.year)), sk, promise },
  ];
}

/** The days on which the sweep has something to say about a promise. */
function dueRows({ itemId }: ItemState, entry: PromiseEntry): ViewRow[] {
  if (!isPending(entry)) return [];
  const shard = shardOf(itemId);
  const { promiseId } = entry;
  return [['ahead', entry.remindOn] as const, ['due', entry.due] as const].map(([when, date]) => ({
    pk: dueKey(date, shard),
    sk: `${itemId}#${promiseId}#${when}`,
    itemId,
    kind: 'promise',
    promiseId,
  }));
}

/** Every row that the ledger of one item gives. */
export function promiseRows(state: ItemState): ViewRow[] {
  return ledgerOf(state).flatMap((entry) => [...listRows(state, entry), ...dueRows(state, entry)]);
}
