import type { LookBackEvent, StoredEvent } from '../events.ts';
import type { LookBack, LookBackEntry } from '../lookBack.ts';
import { afterCourse } from '../roundCourse.ts';

function opened(event: StoredEvent<Extract<LookBackEvent, { type: 'lookback.opened' }>>): LookBack {
  const { version, hash, by, data } = event;
  const { choices, on, ...round } = data;
  return { ...round, version, hash, openedOn: on, openedBy: by.name, entries: choices };
}

type Later = Exclude<LookBackEvent, { type: 'lookback.opened' }>;

/** What an event says of one item. */
function entryAfter(entry: LookBackEntry, event: StoredEvent<Later>): LookBackEntry {
  const by = event.by.name;
  switch (event.type) {
    case 'lookback.result-recorded':
      return { ...entry, finding: { ...event.data, by, byId: event.by.id } };
    case 'lookback.result-checked': {
      const { itemId: _item, ...check } = event.data;
      const checks = [...(entry.checks ?? []), { ...check, by }];
      if (check.outcome === 'agreed') return { ...entry, checks };
      const { finding: _again, ...rest } = entry;
      return { ...rest, checks };
    }
    case 'lookback.ended':
      return { ...entry, endedOn: event.data.on };
    default:
      return entry;
  }
}

function after(round: LookBack, event: StoredEvent<Later>): LookBack {
  switch (event.type) {
    case 'lookback.closed':
      return { ...round, closedOn: event.data.on };
    case 'lookback.reminded': {
      const { kind, on } = event.data;
      return { ...round, reminded: [...(round.reminded ?? []), { kind, on }] };
    }
    case 'round-course.resumed':
    case 'round-course.failed':
      return afterCourse(round, event);
    default: {
      const { itemId } = event.data;
      const entries = round.entries.map((entry) =>
        entry.itemId === itemId ? entryAfter(entry, event) : entry,
      );
      return { ...round, entries };
    }
  }
}

/** Folds a round's events. @throws Error when the first does not open it: a broken history */
export function reduceLookBack(
  events: readonly StoredEvent<LookBackEvent>[],
): LookBack | undefined {
  let round: LookBack | undefined;
  for (const event of events) {
    if (event.type === 'lookback.opened') {
      round = opened(event);
      continue;
    }
    if (!round) throw new Error(`history of ${event.stream} does not begin with an opening`);
    const { version, hash } = event;
    round = { ...after(round, event), version, hash };
  }
  return round;
}
