import { MEETING_KIND_NAMES } from '../../domain/meeting.ts';
import { personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** 会议议定事项 that concern an item, and what has become of them. */
export function presentFollowUps({ followUps = [] }: ItemState, { directory }: Rules) {
  return followUps.map((one) => ({
    ...one,
    kindName: MEETING_KIND_NAMES[one.kind],
    ownerName: personOf(directory, one.owner)?.name,
  }));
}
