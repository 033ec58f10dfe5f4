import type { LookBackEvent, StoredEvent } from '../events.ts';
import type { LookBack } from '../lookBack.ts';

function opened(event: StoredEvent<Extract<LookBackEvent, { type: 'lookback.opened' }>>): LookBack {
  const { version, hash, by, data } = event;
  const { choices, on, ...round } = data;
  return { ...round, version, hash, openedOn: on, openedBy: by.name, entries: choices };
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
    if (event.type === 'lookback.closed') {
      round = { ...round, version, hash, closedOn: event.data.on };
      continue;
    }
    const finding = { ...event.data, by: event.by.name };
    round = {
      ...round,
      version,
      hash,
      entries: round.entries.map((entry) =>
        entry.itemId === finding.itemId ? { ...entry, finding } : entry,
      ),
    };
  }
  return round;
}
