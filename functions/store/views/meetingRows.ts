import {
  type Attendance,
  attendanceOf,
  type Meeting,
  type MeetingKind,
} from '../../domain/meeting.ts';
import { meetingsKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A meeting as lists show it. */
export interface MeetingRow {
  meetingId: string;
  kind: MeetingKind;
  title: string;
  /** Civil date */
  on: string;
  place: string;
  chair: string;
  attendance?: Attendance;
  items: number;
  resolutions: number;
  open: number;
  /** Those who may see it besides those who see all. */
  people: string[];
}

/** Whoever was invited, came, or owns a resolution. */
export function concernedBy({ invited, held, resolutions }: Meeting): string[] {
  const owners = resolutions.map(({ owner }) => owner);
  return [...new Set([...invited, ...(held?.present ?? []), ...owners])];
}

/** The row of a meeting; `version` keeps a late delivery from undoing a later one. */
export function meetingRows(meeting: Meeting): ViewRow[] {
  const { meetingId, kind, title, place, chair, held, resolutions, year, version } = meeting;
  const row: MeetingRow = {
    meetingId,
    kind,
    title,
    on: held?.on ?? meeting.on,
    place,
    chair,
    attendance: attendanceOf(meeting),
    items: meeting.items.length,
    resolutions: resolutions.length,
    open: resolutions.filter(({ done }) => done === undefined).length,
    people: concernedBy(meeting),
  };
  const sk = (meetingId.split('-')[1] ?? '').padStart(4, '0');
  return [{ pk: meetingsKey(year), sk, version, meeting: row }];
}
