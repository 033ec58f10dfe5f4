import type { PartyGroupKind, PartyGroupMeeting } from '../../domain/partyGroup.ts';
import { partyGroupsKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A meeting as lists show it. */
export interface PartyGroupRow {
  meetingId: string;
  year: number;
  kind: PartyGroupKind;
  title: string;
  plannedOn: string;
  items: number;
  heldOn?: string;
  minutesNumber?: string;
}

/** `2026-12` → `0012`: meetings of a year in the order in which they were convened. */
const sortOf = (meetingId: string) => (meetingId.split('-')[1] ?? '').padStart(4, '0');

/** The row of a meeting; `version` keeps a late delivery from undoing a later one. */
export function partyGroupRows(meeting: PartyGroupMeeting): ViewRow[] {
  const { meetingId, year, kind, title, plannedOn, agenda, held, version } = meeting;
  const partyGroup: PartyGroupRow = {
    meetingId,
    year,
    kind,
    title,
    plannedOn,
    items: agenda.length,
    ...(held ? { heldOn: held.heldOn, minutesNumber: held.minutesNumber } : {}),
  };
  return [{ pk: partyGroupsKey(year), sk: sortOf(meetingId), version, partyGroup }];
}
