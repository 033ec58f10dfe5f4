import { PUBLICATION_PREFIX, type PublicationEvent } from '../../domain/events.ts';
import type { PublicationRecord } from '../../domain/publication.ts';
import { reducePublication } from '../../domain/reduce/publication.ts';
import { publishedRows } from '../views/publicationRows.ts';
import { streamKind } from './kind.ts';

/** 公开 of one item's reply, by the item's id. */
export const PUBLICATIONS = streamKind<PublicationRecord, PublicationEvent>({
  prefix: PUBLICATION_PREFIX,
  reduce: reducePublication,
  rows: publishedRows,
});
