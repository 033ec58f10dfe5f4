import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { PublishedReply } from '../../domain/publication.ts';
import type { Store } from '../store.ts';
import { publicationKey, publishedKey, toPublishKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import type { PublishedRow, ToPublishRow } from './publicationRows.ts';
import { latest, type Paging } from './records.ts';

/** 已公开的答复 of a year of publication, the latest first. */
export async function listPublished(
  store: Store,
  year: string,
  paging: Paging,
): Promise<Page<PublishedRow>> {
  const { rows, ...more } = await latest(store, publishedKey(year), paging);
  // A row without it was taken down.
  return { rows: rows.flatMap((row) => (row.published as PublishedRow) ?? []), ...more };
}

/** What the public reads of one item; undefined where nothing of it is published. */
export async function publishedReply(
  { db, tables }: Store,
  itemId: string,
): Promise<PublishedReply | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.views, Key: publicationKey(itemId) }),
  );
  return Item?.shown as PublishedReply | undefined;
}

/** What waits for a publication to be prepared (the earliest due first) or reviewed. */
export async function listToPublish(
  store: Store,
  state: 'prepare' | 'review',
  { limit, after }: Paging,
): Promise<Page<ToPublishRow | Record<string, unknown>>> {
  const part = { first: '0', until: '~', after, limit };
  const { rows, ...more } = await pageBetween(store, toPublishKey(state), part);
  return { rows: rows.map((row) => (row.toPublish ?? row.toReview) as ToPublishRow), ...more };
}
