import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Profile } from '../../domain/profile/profile.ts';
import { type Matter, similarity } from '../../domain/similarity/items.ts';
import { sketchOf } from '../../domain/similarity/sketch.ts';
import type { ItemState } from '../../domain/state.ts';
import { loadSnapshot } from '../loadItem.ts';
import type { Store } from '../store.ts';
import { similarKey } from './keys.ts';

/** The newest of each key that are looked at, and how many are then compared in full. */
const NEWEST = 20;
const COMPARED = 5;

/** An item that is like another, and how much (0–1). */
export interface Similar {
  state: ItemState;
  score: number;
}

async function withKey(
  { db, tables }: Store,
  key: string,
): Promise<{ sk: string; itemId: string }[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': similarKey(key) },
      ScanIndexForward: false,
      Limit: NEWEST,
    }),
  );
  return Items as { sk: string; itemId: string }[];
}

/** Those that share most keys, the newest first among equals. */
function mostShared(rows: readonly { sk: string; itemId: string }[]): string[] {
  const hits = new Map<string, { itemId: string; count: number }>();
  for (const { sk, itemId } of rows) {
    hits.set(sk, { itemId, count: (hits.get(sk)?.count ?? 0) + 1 });
  }
  return [...hits]
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? 1 : -1))
    .slice(0, COMPARED)
    .map(([, { itemId }]) => itemId);
}

/**
 * Items of this and of former years that are about the same, the most alike first, at most five. As many
 * queries as a sketch has keys, each of one page, and the snapshots of five: the same for any number of
 * items (docs/access-patterns.md V12). `except` is the item itself.
 */
export async function findSimilar(
  store: Store,
  matter: Matter,
  profile: Profile,
  except?: string,
): Promise<Similar[]> {
  const found = await Promise.all(sketchOf(matter).map((key) => withKey(store, key)));
  const candidates = mostShared(found.flat().filter(({ itemId }) => itemId !== except));
  const states = await Promise.all(candidates.map((itemId) => loadSnapshot(store, itemId)));
  return states
    .flatMap((state) => (state ? [{ state, score: similarity(matter, state.item) }] : []))
    .filter(({ score }) => score >= profile.similarity.item)
    .toSorted((a, b) => b.score - a.score);
}
