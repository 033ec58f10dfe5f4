import type { PartyGroupEvent, StoredEvent } from '../events.ts';
import type { PartyGroupMeeting } from '../partyGroup.ts';

/** Folds a meeting's events. @throws Error when the first does not convene it: a broken history */
export function reducePartyGroup(
  events: readonly StoredEvent<PartyGroupEvent>[],
): PartyGroupMeeting | undefined {
  let meeting: PartyGroupMeeting | undefined;
  for (const event of events) {
    const { version, hash, by } = event;
    if (event.type === 'party-group.convened') {
      const { on, ...data } = event.data;
      meeting = { ...data, version, hash, convenedOn: on, convenedBy: by.name };
    } else if (meeting) {
      meeting = { ...meeting, version, hash, held: { ...event.data, by: by.name } };
    } else {
      throw new Error(`history of ${event.stream} does not begin with a convening`);
    }
  }
  return meeting;
}
