/** 党组会: 研究答复 / 年末听取办理情况 (domain.md §1 rows 41, 45). */
export const PARTY_GROUP_KINDS = ['reply-study', 'year-end'] as const;

export type PartyGroupKind = (typeof PARTY_GROUP_KINDS)[number];

export const PARTY_GROUP_KIND_NAMES: Record<PartyGroupKind, string> = {
  'reply-study': '研究答复',
  'year-end': '年末听取办理情况',
};

/** 通过 / 退回修改 / 缓议. */
export const STUDY_RESULTS = ['approved', 'returned', 'deferred'] as const;

export type StudyResult = (typeof STUDY_RESULTS)[number];

export const STUDY_RESULT_NAMES: Record<StudyResult, string> = {
  approved: '通过',
  returned: '退回修改',
  deferred: '缓议',
};

/** 议题: one item whose reply is put to the meeting. */
export interface AgendaEntry {
  itemId: string;
  /** The item's open task at 党组会研究. */
  taskId: string;
  session: string;
  number: string;
  title: string;
  class?: string;
  section?: string;
  handler?: string;
}

/** What the meeting decided of an item. */
export interface StudyFinding {
  itemId: string;
  result: StudyResult;
  /** Needed when it is sent back. */
  opinion?: string;
}

/** 到会情况, person ids; guests by name. */
export interface Attendance {
  chair: string;
  present: string[];
  absent: { person: string; reason: string }[];
  guests: string[];
}

/** 会议纪要. */
export interface Minutes extends Attendance {
  /** Civil date */
  heldOn: string;
  place?: string;
  /** 纪要文号, without gap within a year. */
  minutesNumber: string;
  minutes: string;
  results: StudyFinding[];
}

/** A meeting of the party group: a fold of the stream `party-group#<year>-<n>`. */
export interface PartyGroupMeeting {
  meetingId: string;
  version: number;
  hash: string;
  year: number;
  kind: PartyGroupKind;
  title: string;
  /** Civil dates */
  plannedOn: string;
  convenedOn: string;
  convenedBy: string;
  place?: string;
  /** 年末听取 of another year than the meeting's. */
  reviewYear?: number;
  agenda: AgendaEntry[];
  held?: Minutes & { by: string };
}

/** So many items one meeting takes: its record and theirs are one transaction. */
export const MOST_ITEMS = 90;
