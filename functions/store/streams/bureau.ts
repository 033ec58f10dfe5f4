import { civilDateOf } from '../../domain/calendar/civilDate.ts';
import {
  BATCH_PREFIX,
  type BatchImported,
  DIRECTORY_PREFIX,
  type DirectoryLoaded,
  type StoredEvent,
} from '../../domain/events.ts';
import type { BatchRow } from '../views/division.ts';
import { batchesKey, batchKey, DIRECTORY_KEY, UNITS_KEY } from '../views/keys.ts';
import { lastEventKind, streamKind } from './kind.ts';

/** 通讯录 as it is now: a row of people and sections, a row of outside units. */
export const DIRECTORIES = lastEventKind<DirectoryLoaded>(
  DIRECTORY_PREFIX,
  ({ data, version, hash }) => {
    const { units = [], ...directory } = data.directory;
    return [
      { ...DIRECTORY_KEY, directory, version, hash },
      { ...UNITS_KEY, units, version },
    ];
  },
);

/** 导入批次. */
export const BATCHES = streamKind<StoredEvent<BatchImported>, BatchImported>({
  prefix: BATCH_PREFIX,
  reduce(events) {
    const [first] = events;
    const last = events.at(-1);
    // Rows left out at first may be taken later: one batch, of the day on which it began.
    return first && last && { ...last, at: first.at };
  },
  rows: ({ data, version, at }) => [
    { ...batchKey(data.batchId), batch: data, at, version },
    {
      pk: batchesKey(civilDateOf(at).slice(0, 4)),
      sk: `${at}#${data.batchId.slice(0, 16)}`,
      batch: {
        batchId: data.batchId,
        fileName: data.fileName,
        rows: data.rows,
        items: data.itemIds.length,
        at,
      } satisfies BatchRow,
      version,
    },
  ],
});
