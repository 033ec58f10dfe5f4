import type { TaskGroup } from '../../domain/digest.ts';
import { DIGEST_PREFIX, type DigestCompiled } from '../../domain/events.ts';
import { digestDayKey, digestsKey } from '../views/keys.ts';
import { lastEventKind } from './kind.ts';

/** What lists say of a 清单; all of it is in its event. */
export interface DigestRow {
  on: string;
  to: string;
  /** UTC instant */
  at: string;
  seen: string;
  tasks: Partial<Record<TaskGroup, number>>;
  reminders: number;
  /** 在办 of each weekly part; none where it has none. */
  weekly: number[];
}

/** The id of one person's list of one day. */
export const digestId = (on: string, person: string): string => `${on}#${person}`;

/** 清单: one event a stream, so one a person and day; found by person and by day. */
export const DIGESTS = lastEventKind<DigestCompiled>(DIGEST_PREFIX, ({ data, at, version }) => {
  const { on, to, seen, daily, weekly = [] } = data;
  const digest: DigestRow = {
    ...{ on, to, at, seen },
    tasks: daily?.counts ?? {},
    reminders: daily?.reminders.length ?? 0,
    weekly: weekly.map(({ counts }) => counts.open),
  };
  return [
    { pk: digestsKey(to), sk: on, digest, version },
    { pk: digestDayKey(on), sk: to, digest, version },
  ];
});
