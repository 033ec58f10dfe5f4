/** 重点督办 (domain.md §1 rows 12, 46): who chose the item, by which paper, and who supervises it. */
export interface Supervision {
  /** 主任会议、主席会议 … */
  selectedBy: string;
  document?: string;
  /** 督办领导 */
  leader?: string;
  /** 督办专工委 */
  committee?: string;
}

/** 工作专班: person ids; its head is a leader of the bureau. */
export interface TaskForce {
  head: string;
  members: string[];
  /** Civil date on which it was formed. */
  on: string;
}

export const REPORT_KINDS = ['plan', 'progress', 'result'] as const;

export const REPORT_KIND_NAMES: Record<(typeof REPORT_KINDS)[number], string> = {
  plan: '办理方案',
  progress: '进展报告',
  result: '办理结果报告',
};

/** 向督办方报告 (domain.md §3.3). */
export interface SupervisionReport {
  reportId: string;
  kind: (typeof REPORT_KINDS)[number];
  title: string;
  summary: string;
  document?: string;
  /** Civil date */
  on: string;
}

export const SUPERVISORS = ['leader', 'committee'] as const;

/** Who of those who supervise: 督办领导 or 督办专工委. */
export type Supervisor = (typeof SUPERVISORS)[number];

export const SUPERVISOR_NAMES: Record<Supervisor, string> = {
  leader: '督办领导',
  committee: '督办专工委',
};

/** 听取督办方意见 (row 46): what one of them said of the handling, and what was made of it. */
export interface SupervisorHearing {
  /** `hearing-1` … */
  hearingId: string;
  of: Supervisor;
  opinion: string;
  /** 采纳情况 */
  use: string;
  /** Civil date */
  on: string;
}

/** A visit of the supervising leader or committee, or of a 调研组 (row 47). */
export interface Visit {
  visitId: string;
  /** Civil date */
  on: string;
  visitors: string;
  site: string;
  /** 汇报情况 */
  report: string;
  /** 座谈交流 */
  exchange?: string;
}

/** 意见建议 of a visit: to be followed by somebody until a date. */
export interface Advice {
  what: string;
  /** A person id. */
  owner: string;
  /** Civil date */
  due: string;
}

/** Some days before the date, or on it. */
export type AdviceReminder = 'ahead' | 'due';

/** An advice point on record, with what was done about it once that is known. */
export interface AdvicePoint extends Advice {
  /** `advice-1` … */
  adviceId: string;
  visitId: string;
  /** The owner is reminded on this day and on the date itself. */
  remindOn?: string;
  reminded?: AdviceReminder[];
  answer?: { text: string; on: string; by: string };
}

/** Whether the consequences of 重点督办 are the bureau's: of a 协办 item they are the lead unit's. */
export function isLed({ item }: { item: { keyItem: boolean; part: string } }): boolean {
  return item.keyItem && item.part !== 'co';
}

/** Those who supervise the item and whose opinion is not on record yet. */
export function unheard({
  item: { supervision },
  supervisorHearings = [],
}: {
  item: { supervision?: Supervision };
  supervisorHearings?: SupervisorHearing[];
}): Supervisor[] {
  return SUPERVISORS.filter(
    (one) => supervision?.[one] && !supervisorHearings.some(({ of }) => of === one),
  );
}

/** The advice points that nobody has answered yet. */
export function openAdvice({ advicePoints = [] }: { advicePoints?: AdvicePoint[] }): AdvicePoint[] {
  return advicePoints.filter(({ answer }) => answer === undefined);
}
