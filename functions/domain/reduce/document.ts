import type { BureauDocument, Edition } from '../document.ts';
import type { DocumentEvent, StoredEvent } from '../events.ts';

type Told<T extends DocumentEvent['type']> = StoredEvent<Extract<DocumentEvent, { type: T }>>;

function begun({ data, by, version, hash }: Told<'document.drafted'>): BureauDocument {
  const { documentId, kind, year, replaces, on, content } = data;
  const edition: Edition = {
    ...content,
    edition: 1,
    revision: 1,
    status: 'draft',
    drafted: { by: by.name, on },
  };
  return { documentId, version, hash, kind, year, replaces, editions: [edition], reports: {} };
}

/** The editions after one was drafted again, or a new one begun. */
function revised(editions: readonly Edition[], { data, by }: Told<'document.revised'>): Edition[] {
  const known = editions.find(({ edition }) => edition === data.edition);
  const next: Edition = {
    ...data.content,
    edition: data.edition,
    revision: (known?.revision ?? 0) + 1,
    status: 'draft',
    drafted: { by: by.name, on: data.on },
  };
  return known ? editions.map((one) => (one === known ? next : one)) : [...editions, next];
}

/** Issued; the edition before it holds no longer. */
function issued(edition: Edition, { data, by }: Told<'document.issued'>): Edition {
  if (edition.status === 'issued') return { ...edition, status: 'replaced' };
  if (edition.edition !== data.edition) return edition;
  const { documentNumber, on, validFrom } = data;
  return { ...edition, status: 'issued', issued: { by: by.name, on, documentNumber, validFrom } };
}

function editionsAfter(
  document: BureauDocument,
  event: StoredEvent<DocumentEvent>,
): Edition[] | undefined {
  const { editions } = document;
  const change = (edition: number, to: Partial<Edition>) =>
    editions.map((one) => (one.edition === edition ? { ...one, ...to } : one));
  const by = event.by.name;
  switch (event.type) {
    case 'document.revised':
      return revised(editions, event);
    case 'document.approved': {
      const { edition, ...approved } = event.data;
      return change(edition, { status: 'approved', approved: { ...approved, by } });
    }
    case 'document.sent-back': {
      const { edition, ...sentBack } = event.data;
      return change(edition, { sentBack: { ...sentBack, by } });
    }
    case 'document.issued':
      return editions.map((one) => issued(one, event));
    case 'document.replaced':
      return editions.map((one) =>
        one.status === 'issued' ? { ...one, status: 'replaced' } : one,
      );
    default:
      return undefined;
  }
}

function after(document: BureauDocument, event: StoredEvent<DocumentEvent>): BureauDocument {
  const { version, hash } = event;
  const editions = editionsAfter(document, event) ?? document.editions;
  const next = { ...document, version, hash, editions };
  if (event.type === 'document.replaced') {
    return { ...next, replacedBy: { documentId: event.data.by, on: event.data.on } };
  }
  if (event.type !== 'document.fault-corrected') return next;
  const { faultId, ...report } = event.data;
  return { ...next, reports: { ...next.reports, [faultId]: { ...report, by: event.by.name } } };
}

/** Folds a document's events. @throws Error when the first does not begin it: a broken history */
export function reduceDocument(
  events: readonly StoredEvent<DocumentEvent>[],
): BureauDocument | undefined {
  let document: BureauDocument | undefined;
  for (const event of events) {
    if (event.type === 'document.drafted') document = begun(event);
    else if (document) document = after(document, event);
    else throw new Error(`history of ${event.stream} does not begin with a draft`);
  }
  return document;
}
