import type { ReportEvent, StoredEvent } from '../events.ts';
import type { ReportRecord } from '../reportDue.ts';

const NOTHING: ReportRecord = { version: 0, hash: '', reminded: [] };

function after(record: ReportRecord, event: StoredEvent<ReportEvent>): ReportRecord {
  if (event.type === 'report.reminded') {
    const { kind, on } = event.data;
    return { ...record, reminded: [...record.reminded, { kind, on }] };
  }
  const { on, document } = event.data;
  return { ...record, sent: { on, document, by: event.by.name } };
}

/** Folds what was done about a report; before anything was, an empty record. */
export function reduceReport(events: readonly StoredEvent<ReportEvent>[]): ReportRecord {
  return events.reduce(
    (record, event) => ({ ...after(record, event), version: event.version, hash: event.hash }),
    NOTHING,
  );
}
