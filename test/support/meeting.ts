import { callMeeting, type NewMeeting } from '../../functions/domain/decide/meetings/call.ts';
import { setLeadingGroup } from '../../functions/domain/decide/meetings/group.ts';
import { holdMeeting, type NewMinutes } from '../../functions/domain/decide/meetings/hold.ts';
import {
  LEADING_GROUP_PREFIX,
  type LeadingGroupSet,
  MEETING_PREFIX,
  type MeetingEvent,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import type { GroupList, LeadingGroup, Meeting } from '../../functions/domain/meeting.ts';
import { reduceLeadingGroup, reduceMeeting } from '../../functions/domain/reduce/meeting.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import { streamAfter } from './documenting.ts';
import { actor, rulesOn } from './given.ts';

/** A meeting with its events. */
export interface Told {
  events: StoredEvent<MeetingEvent>[];
  meeting: Meeting;
}

export function toldMeeting(
  { events }: Pick<Told, 'events'>,
  body: MeetingEvent,
  by = 'clerk',
): Told {
  const next = streamAfter(`${MEETING_PREFIX}2026-1`, events, body, by);
  const meeting = reduceMeeting(next);
  if (!meeting) throw new Error('no meeting');
  return { events: next, meeting };
}

export const CALL: NewMeeting = {
  kind: 'assignment',
  title: '2026年第一次建议提案交办会',
  on: '2026-03-16',
  place: '三楼会议室',
  chair: 'director',
  invited: ['deputy1', 'head-ldbz', 'head-ldgx'],
};

export function called(
  changes: Partial<NewMeeting> = {},
  states: readonly ItemState[] = [],
  group?: LeadingGroup,
  by = 'clerk',
): Told {
  const wanted = { ...CALL, ...changes };
  const body = callMeeting('2026-1', wanted, states, group, actor(by), rulesOn());
  return toldMeeting({ events: [] }, body);
}

export const MINUTES: NewMinutes = {
  present: ['director', 'deputy1', 'head-ldbz'],
  minutes: '会议逐件交办，要求列入重要工作日程。',
};

export function held(from: Told, changes: Partial<NewMinutes> = {}): Told {
  const wanted = { ...MINUTES, ...changes };
  return toldMeeting(from, holdMeeting(from.meeting, wanted, actor('clerk'), rulesOn()).event);
}

export const GROUP: GroupList = {
  head: 'director',
  deputies: ['deputy1', 'deputy2'],
  members: ['office', 'head-ldbz'],
};

/** The group of a year after these lists, one after the other. */
export function groupOf(...lists: GroupList[]): LeadingGroup | undefined {
  const events = lists.reduce<StoredEvent<LeadingGroupSet>[]>((before, list) => {
    const former = reduceLeadingGroup(before);
    const body = setLeadingGroup(2026, list, former, actor('clerk'), rulesOn());
    return streamAfter(`${LEADING_GROUP_PREFIX}2026`, before, body);
  }, []);
  return reduceLeadingGroup(events);
}
