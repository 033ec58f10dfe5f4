import type { FollowUp, GroupList, Meeting, Resolution } from '../meeting.ts';

/** 召集会议: who is invited, to what. */
export interface MeetingCalled {
  type: 'meeting.called';
  data: Pick<
    Meeting,
    | 'meetingId'
    | 'kind'
    | 'year'
    | 'title'
    | 'on'
    | 'place'
    | 'chair'
    | 'invited'
    | 'batchId'
    | 'items'
  >;
}

/** 会议召开: who came, minutes, what was resolved. */
export interface MeetingHeld {
  type: 'meeting.held';
  data: Omit<NonNullable<Meeting['held']>, 'by'> & { chair: string; resolutions: Resolution[] };
}

/** A resolution is carried out. */
export interface ResolutionDone {
  type: 'meeting.resolution-done';
  data: { resolutionId: string; report: string; on: string };
}

/** 领导小组 set or changed. */
export interface LeadingGroupSet {
  type: 'leading-group.set';
  data: GroupList & { year: number; on: string };
}

/** What happens to the bureau's meetings. */
export type MeetingEvent = MeetingCalled | MeetingHeld | ResolutionDone;

/** 会议议定事项 of an item: in its own stream, together with the meeting's event. */
export interface FollowUpAsked {
  type: 'follow-up.asked';
  data: Pick<FollowUp, 'meetingId' | 'kind' | 'title' | 'on'> & { resolutions: Resolution[] };
}

/** The item's follow-up is carried out. */
export interface FollowUpDone {
  type: 'follow-up.done';
  data: { meetingId: string; resolutionId: string; report: string; on: string };
}

/** What a meeting leaves in an item. */
export type ItemMeetingEvent = FollowUpAsked | FollowUpDone;

export const MEETING_EVENT_NAMES: Record<
  (MeetingEvent | LeadingGroupSet | ItemMeetingEvent)['type'],
  string
> = {
  'meeting.called': '召集会议',
  'meeting.held': '会议召开',
  'meeting.resolution-done': '议定事项办结',
  'leading-group.set': '设立或调整领导小组',
  'follow-up.asked': '会议议定事项',
  'follow-up.done': '议定事项办结',
};

/** The stream of a meeting, `meeting#2026-3`; of a year's group, `leading-group#2026`. */
export const MEETING_PREFIX = 'meeting#';
export const LEADING_GROUP_PREFIX = 'leading-group#';
