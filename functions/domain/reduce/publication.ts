import { PUBLICATION_PREFIX, type PublicationEvent, type StoredEvent } from '../events.ts';
import type { PublicationRecord } from '../publication.ts';

const NOTHING: PublicationRecord = { version: 0, hash: '', itemId: '', status: 'none', former: [] };

/** The record with nothing to be seen, remembering what was. */
function hidden({ shown, ...record }: PublicationRecord): PublicationRecord {
  if (!shown) return record;
  return { ...record, former: [...record.former, shown.publishedOn] };
}

function after(record: PublicationRecord, event: StoredEvent<PublicationEvent>): PublicationRecord {
  const { remark: _remark, ...rest } = record;
  switch (event.type) {
    case 'publication.prepared':
      return { ...rest, prepared: { ...event.data, by: event.by }, status: 'prepared' };
    case 'publication.returned':
      return { ...rest, status: 'returned', remark: event.data.remark };
    case 'publication.approved': {
      // What was shown of a former round goes, whatever was decided of this one.
      const { shown } = event.data;
      return { ...hidden(rest), status: 'approved', ...(shown ? { shown } : {}) };
    }
    case 'publication.withdrawn':
      return { ...hidden(rest), status: 'withdrawn', remark: event.data.reason };
  }
}

/** Folds what was done about a publication; before anything was, an empty record. */
export function reducePublication(
  events: readonly StoredEvent<PublicationEvent>[],
): PublicationRecord {
  return events.reduce((record, event) => {
    const itemId = event.stream.slice(PUBLICATION_PREFIX.length);
    return { ...after(record, event), itemId, version: event.version, hash: event.hash };
  }, NOTHING);
}
