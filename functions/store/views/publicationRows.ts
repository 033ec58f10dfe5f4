import type { PublicationRecord, PublishedReply } from '../../domain/publication.ts';
import type { ItemState } from '../../domain/state.ts';
import { awaitsPublication } from '../../domain/toPublish.ts';
import { dueKey, publicationKey, publishedKey, shardOf, toPublishKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** 已公开的答复 as lists show it: without its text. */
export type PublishedRow = Omit<PublishedReply, 'text' | 'content' | 'feedback'>;

/** A reply whose publication is not decided yet. */
export interface ToPublishRow {
  itemId: string;
  number: string;
  title: string;
  session: string;
  section?: string;
  handler?: string;
  repliedOn: string;
  due: string;
}

/**
 * What the public reads, and where it is listed, the latest last. What was taken down leaves an empty row:
 * rows of a stream are only ever put, by version.
 */
export function publishedRows(record: PublicationRecord): ViewRow[] {
  const { itemId, version, shown, former } = record;
  const listed = (on: string) => ({ pk: publishedKey(on.slice(0, 4)), sk: `${on}#${itemId}` });
  const gone = former.filter((on) => on !== shown?.publishedOn);
  const empty = [...new Set(gone)].map((on) => ({ ...listed(on), version }));
  if (!shown) {
    return former.length > 0 ? [{ ...publicationKey(itemId), version }, ...empty] : [];
  }
  const { text: _text, content: _content, feedback: _feedback, ...published } = shown;
  return [
    { ...publicationKey(itemId), version, shown },
    { ...listed(shown.publishedOn), version, published },
    ...empty,
  ];
}

/** What waits for review. */
function toReviewRows({ itemId, publication }: ItemState): ViewRow[] {
  const forward = publication?.forward;
  if (!forward) return [];
  const toReview = { itemId, ...forward };
  return [{ pk: toPublishKey('review'), sk: `${forward.on}#${itemId}`, toReview }];
}

/**
 * A reply whose publication is still to be decided: in the office's lists, and on its two days of reminder.
 */
export function toPublishRows(state: ItemState): ViewRow[] {
  const { itemId, item, division, publication, repliedOn } = state;
  const review = toReviewRows(state);
  if (!publication?.due || !repliedOn || !awaitsPublication(state)) return review;
  const { due, warn } = publication.due;
  const toPublish: ToPublishRow = {
    itemId,
    number: item.number,
    title: item.title,
    session: item.session.name,
    ...(division ? { section: division.section, handler: division.handler } : {}),
    repliedOn,
    due,
  };
  const shard = shardOf(itemId);
  return [
    ...review,
    { pk: toPublishKey('prepare'), sk: `${due}#${itemId}`, toPublish },
    ...[warn, due].map((date, index) => ({
      pk: dueKey(date, shard),
      sk: `${itemId}#publication#${index === 0 ? 'ahead' : 'due'}`,
      itemId,
      kind: 'publication',
    })),
  ];
}
