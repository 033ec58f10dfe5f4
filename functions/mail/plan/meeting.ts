import type { MeetingHeld } from '../../domain/events.ts';
import { MEETING_KIND_NAMES, type Meeting } from '../../domain/meeting.ts';
import type { Directory } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { people, staff } from './people.ts';

/** 议定事项, one mail to each owner with all of his (rows 5, 6). */
export function meetingMails(
  { resolutions, on }: MeetingHeld['data'],
  { kind, title, items }: Meeting,
  directory: Directory,
): PlannedMail[] {
  const owners = staff(people(directory, ...resolutions.map(({ owner }) => owner)));
  const labelOf = (itemId: string | undefined) => {
    const item = items.find((known) => known.itemId === itemId);
    return item ? `第${item.number}号《${item.title}》` : itemId;
  };
  return owners.map(({ id, name, address, greeting }) => ({
    template: 'meeting-resolved' as const,
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      kind: MEETING_KIND_NAMES[kind],
      title,
      on,
      resolutions: resolutions
        .filter(({ owner }) => owner === id)
        .map(({ what, due, itemId }) => ({ what, due, item: labelOf(itemId) })),
    },
  }));
}
