/** 交办会 / 专题会议 / 领导小组会议 / 协调会 (rows 5, 6). */
export const MEETING_KINDS = ['assignment', 'special', 'leading-group', 'coordination'] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_KIND_NAMES: Record<MeetingKind, string> = {
  assignment: '交办会',
  special: '专题会议',
  'leading-group': '领导小组会议',
  coordination: '协调会',
};

/** 议定事项 with its owner and date. */
export interface NewResolution {
  what: string;
  /** A person id. */
  owner: string;
  /** Civil date */
  due: string;
  itemId?: string;
}

export interface Resolution extends NewResolution {
  resolutionId: string;
}

/** What was reported of a resolution. */
export interface ResolutionReport {
  report: string;
  on: string;
  by: string;
}

/** An item that a meeting is about. */
export interface MeetingItem {
  itemId: string;
  number: string;
  title: string;
}

/** A meeting: a fold of the stream `meeting#2026-3`. */
export interface Meeting {
  meetingId: string;
  version: number;
  hash: string;
  kind: MeetingKind;
  year: number;
  title: string;
  /** Civil date */
  on: string;
  place: string;
  /** Person ids */
  chair: string;
  invited: string[];
  batchId?: string;
  items: MeetingItem[];
  calledBy: string;
  held?: {
    on: string;
    /** Person ids of the directory */
    present: string[];
    outside: { name: string; organization: string }[];
    minutes: string;
    by: string;
  };
  resolutions: (Resolution & { done?: ResolutionReport })[];
}

/** 出席率: of those invited, how many came; 列席 beside them do not count. */
export interface Attendance {
  invited: number;
  present: number;
  /** Percent, one decimal place. */
  rate: number;
  absent: string[];
}

/** The attendance of a meeting that was held. */
export function attendanceOf({
  invited,
  held,
}: Pick<Meeting, 'invited' | 'held'>): Attendance | undefined {
  if (!held) return undefined;
  const absent = invited.filter((id) => !held.present.includes(id));
  const present = invited.length - absent.length;
  const rate = invited.length === 0 ? 0 : Math.round((present / invited.length) * 1000) / 10;
  return { invited: invited.length, present, rate, absent };
}

/** 议定事项 that concerns an item, in the item's own stream. */
export interface FollowUp extends Resolution {
  meetingId: string;
  kind: MeetingKind;
  title: string;
  /** Civil date of the meeting */
  on: string;
  done?: ResolutionReport;
}

/** 办理工作领导小组 of a year as it was set (row 6). */
export interface GroupList {
  /** 组长, 副组长, 成员: person ids. */
  head: string;
  deputies: string[];
  members: string[];
  document?: string;
  reason?: string;
}

/** The group of a year with all its versions: a fold of the stream `leading-group#2026`. */
export interface LeadingGroup {
  year: number;
  version: number;
  hash: string;
  versions: (GroupList & { n: number; on: string; by: string })[];
}

/** Everybody of a group. */
export const groupPeople = ({ head, deputies, members }: GroupList): string[] => [
  head,
  ...deputies,
  ...members,
];
