import {
  LEADING_GROUP_PREFIX,
  type LeadingGroupSet,
  MEETING_PREFIX,
  type MeetingEvent,
} from '../../domain/events.ts';
import type { LeadingGroup, Meeting } from '../../domain/meeting.ts';
import { reduceLeadingGroup, reduceMeeting } from '../../domain/reduce/meeting.ts';
import { meetingRows } from '../views/meetingRows.ts';
import { streamKind } from './kind.ts';

/** 交办会、专题会议、领导小组会议、协调会. */
export const MEETINGS = streamKind<Meeting, MeetingEvent>({
  prefix: MEETING_PREFIX,
  reduce: reduceMeeting,
  rows: meetingRows,
});

/** 办理工作领导小组, one stream a year; asked for by its year, so it is on no list. */
export const LEADING_GROUPS = streamKind<LeadingGroup, LeadingGroupSet>({
  prefix: LEADING_GROUP_PREFIX,
  reduce: reduceLeadingGroup,
  rows: () => [],
});
