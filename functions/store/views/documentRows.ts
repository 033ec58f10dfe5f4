import {
  type BureauDocument,
  type DocumentKind,
  type EditionStatus,
  latestEdition,
} from '../../domain/document.ts';
import { documentsKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A document as lists show it. */
export interface DocumentRow {
  documentId: string;
  kind: DocumentKind;
  year: number;
  /** The edition last issued. */
  issued?: {
    edition: number;
    title: string;
    documentNumber: string;
    on: string;
    validFrom: string;
    status: EditionStatus;
  };
  /** The edition worked on, where it is not issued. */
  draft?: { edition: number; title: string; status: EditionStatus };
  replaces: string[];
  replacedBy?: string;
}

/** `plan-2026-12` → `plan#0012`: a year's documents by kind, in the order in which they were begun. */
function sortOf({ kind, documentId }: BureauDocument): string {
  return `${kind}#${(documentId.split('-').at(-1) ?? '').padStart(4, '0')}`;
}

/** The row of a document; `version` keeps a late delivery from undoing a later one. */
export function documentRows(document: BureauDocument): ViewRow[] {
  const { documentId, kind, year, replaces, replacedBy, editions, version } = document;
  const { edition, title, status, issued: now } = latestEdition(document);
  const last = editions.findLast(({ issued }) => issued !== undefined);
  const row: DocumentRow = {
    documentId,
    kind,
    year,
    ...(last?.issued
      ? {
          issued: {
            edition: last.edition,
            title: last.title,
            documentNumber: last.issued.documentNumber,
            on: last.issued.on,
            validFrom: last.issued.validFrom,
            status: last.status,
          },
        }
      : {}),
    ...(now ? {} : { draft: { edition, title, status } }),
    replaces,
    ...(replacedBy ? { replacedBy: replacedBy.documentId } : {}),
  };
  return [{ pk: documentsKey(year), sk: sortOf(document), version, document: row }];
}
