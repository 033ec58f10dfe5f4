import type { EventBody, StoredEvent } from '../../domain/events.ts';
import type { ViewRow } from '../views/viewRow.ts';
import { ACTIVITIES } from './activities.ts';
import { BATCHES, DIRECTORIES } from './bureau.ts';
import { CALENDARS } from './calendar.ts';
import { DIGESTS } from './digests.ts';
import { DOCUMENTS } from './documents.ts';
import { HAND_OVERS } from './handOvers.ts';
import { IMPORT_SENDERS } from './importSenders.ts';
import type { Folded, StreamKind } from './kind.ts';
import { LESSONS } from './lessons.ts';
import { LOOK_BACKS } from './lookBacks.ts';
import { MAIL_FAILURES } from './mailFailures.ts';
import { MEETINGS } from './meetings.ts';
import { NUMBER_SERIES } from './numberSeries.ts';
import { PARTY_GROUPS } from './partyGroups.ts';
import { PROGRESS_ROUNDS } from './progressRounds.ts';
import { PUBLICATIONS } from './publications.ts';
import { REFORM_DRAFTS } from './reformDrafts.ts';
import { YEAR_ENDS } from './yearEnds.ts';

/** A kind with only what the views ask of it. */
interface RowsOf {
  prefix: string;
  rows(events: readonly StoredEvent[]): ViewRow[];
}

function viewed<S extends Folded, E extends EventBody>(kind: StreamKind<S, E>): RowsOf {
  return {
    prefix: kind.prefix,
    rows(events) {
      const state = kind.reduce(events as readonly StoredEvent<E>[]);
      return state ? kind.rows(state) : [];
    },
  };
}

/** Every kind of stream but the items. */
const KINDS: readonly RowsOf[] = [
  viewed(DIRECTORIES),
  viewed(BATCHES),
  viewed(IMPORT_SENDERS),
  viewed(LESSONS),
  viewed(ACTIVITIES),
  viewed(LOOK_BACKS),
  viewed(PARTY_GROUPS),
  viewed(PROGRESS_ROUNDS),
  viewed(DOCUMENTS),
  viewed(MEETINGS),
  viewed(NUMBER_SERIES),
  viewed(REFORM_DRAFTS),
  viewed(CALENDARS),
  viewed(HAND_OVERS),
  viewed(MAIL_FAILURES),
  viewed(YEAR_ENDS),
  viewed(PUBLICATIONS),
  viewed(DIGESTS),
];

/** The rows that a stream's whole history gives; none where it is no such stream. */
export function rowsOfKind(stream: string, events: readonly StoredEvent[]): ViewRow[] {
  return KINDS.find(({ prefix }) => stream.startsWith(prefix))?.rows(events) ?? [];
}
