import {
  attendanceOf,
  type LeadingGroup,
  MEETING_KIND_NAMES,
  type Meeting,
} from '../../domain/meeting.ts';
import { type Directory, personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { MeetingRow } from '../../store/views/meetingRows.ts';

const namesIn =
  (directory: Directory) =>
  (id: string): string =>
    personOf(directory, id)?.name ?? id;

/** A meeting with names, attendance and what has become of its resolutions. */
export function presentMeeting(meeting: Meeting, { directory }: Rules) {
  const nameOf = namesIn(directory);
  const { hash: _hash, ...about } = meeting;
  const attendance = attendanceOf(meeting);
  return {
    ...about,
    kindName: MEETING_KIND_NAMES[meeting.kind],
    chairName: nameOf(meeting.chair),
    invitedNames: meeting.invited.map(nameOf),
    ...(attendance && {
      attendance: { ...attendance, absentNames: attendance.absent.map(nameOf) },
    }),
    resolutions: meeting.resolutions.map((one) => ({ ...one, ownerName: nameOf(one.owner) })),
  };
}

export function presentMeetingRow({ people: _people, ...row }: MeetingRow, { directory }: Rules) {
  const chairName = namesIn(directory)(row.chair);
  return { ...row, kindName: MEETING_KIND_NAMES[row.kind], chairName };
}

/** 领导小组 of a year, the list in force last. */
export function presentGroup({ hash: _hash, ...group }: LeadingGroup, { directory }: Rules) {
  const nameOf = namesIn(directory);
  return {
    ...group,
    versions: group.versions.map((list) => ({
      ...list,
      headName: nameOf(list.head),
      deputyNames: list.deputies.map(nameOf),
      memberNames: list.members.map(nameOf),
    })),
  };
}
