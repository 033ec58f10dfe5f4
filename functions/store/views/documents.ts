import type { DocumentKind } from '../../domain/document.ts';
import type { Store } from '../store.ts';
import type { DocumentRow } from './documentRows.ts';
import { documentsKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';

/** One page of a year's documents, of all kinds or of one. One Query. */
export async function listDocuments(
  store: Store,
  year: number,
  { kind, limit, after }: { kind?: DocumentKind | undefined; limit: number; after?: string },
): Promise<Page<DocumentRow>> {
  const first = kind ? `${kind}#` : '!';
  const until = kind ? `${kind}#~` : '~';
  const key = documentsKey(year);
  const { rows, ...more } = await pageBetween(store, key, { first, until, after, limit });
  return { rows: rows.map(({ document }) => document as DocumentRow), ...more };
}
