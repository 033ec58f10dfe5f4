import type { Checked, NewCorrection } from '../inspection.ts';
import type { Override } from '../review/finding.ts';

/** What a person hands in when a step is completed, one interface a step. Texts are Chinese. */

/** 拟办意见: sections to take it (the first is 牵头科室), the sponsoring deputy director (domain.md §1 rows 3, 14). */
export interface ProposalData {
  opinion: string;
  sections: string[];
  /** 包案领导, a person id: a deputy director, of a key item the director. */
  sponsor: string;
  /** 建议的承办人, a person id. */
  handler?: string;
  /** 建议的局内完成时限, civil date. */
  due?: string;
  /** 建议的分类, one of the profile's tiers. */
  tier?: string;
  /** 归类, one of the profile's subjects: how the bureau counts the item, whatever the list said. */
  subject?: string;
  /** 分管领导, where the director leads: he endorses and reviews beside him. */
  deputy?: string;
}

/** 签批、审核、签发 opinion; required when something is sent back. */
export interface OpinionData {
  opinion?: string;
}

/** 分工: the row of the 责任分工表 (rows 3, 7, 34): one section, exactly one named handler, a date. */
export interface DivisionData {
  section: string;
  handler: string;
  /** 办结时限 within the bureau, civil date, not after the lawful deadline. */
  due?: string;
  /** 办理要点 */
  points?: string;
  /** Why it goes to a section that named another one. */
  despite?: string;
  /** 责任人: head of the section, a person id; by the system. */
  responsible?: string;
  /** How `due` was counted where nobody gave one; by the system. */
  dueBasis?: string;
}

/** 办前调查 (rows 21, 22, 36, 38). */
export interface InvestigationData {
  summary: string;
  /** 政策依据, each with the numbers of the demands it bears on. */
  policies: { title: string; documentNumber?: string; link?: string; demands?: number[] }[];
  /** The demands for which no policy was found, and why. */
  withoutPolicy?: { demand: number; reason: string }[];
  /** 政策与诉求的结合点 */
  jointPoint?: string;
  /** 并案: the leading item whose investigation serves this one too, once it was taken over. */
  source?: string;
}

/** 分类管理: one of the profile's three tiers, with a reason (row 39). */
export interface ClassificationData {
  tier: string;
  reason: string;
}

/** A promise in a reply (承诺事项): who does what by when (domain.md §3.4, §3.7). */
export interface PromiseData {
  matter: string;
  /** A person id. */
  owner: string;
  /** Civil date. */
  due: string;
}

/** Why a demand cannot be met now: a policy forbids it, which is named, or conditions are not there (row 31). */
export interface Unmet {
  because: 'policy' | 'conditions';
  reason: string;
  policy?: { title: string; documentNumber?: string };
}

/** 重大事项: what makes a reply weighty, so that the profile may have it signed higher up (domain.md §3.3). */
export type Weight = 'money' | 'project';

/** 答复稿 (domain.md §4.1): class letter by profile, the text, an answer to each demand. */
export interface DraftData {
  class: string;
  body: string;
  answers: { demand: number; answer: string; unmet?: Unmet }[];
  involves?: Weight[];
  promise?: PromiseData;
  /** Where the reply makes several promises. */
  promises?: PromiseData[];
  /** How each co-unit's opinion was taken up (domain.md §3.3). */
  coOpinions?: { unit: string; text: string }[];
  /** Why it cannot be done now, where the class needs a reason. */
  reason?: string;
  /** Why a demand that was raised before is answered in the same way again. */
  repeated?: string;
}

/** 办中检查 finding of the office. */
export interface CheckData {
  findings: string;
}

/** 核稿: 四个准确把握 + 四统一 (rows 16, 18). All eight must hold to pass. */
export interface OfficeReviewData {
  opinion?: string;
  accuracy: { pertinent: boolean; truthful: boolean; complete: boolean; effective: boolean };
  unity: { requirements: boolean; review: boolean; format: boolean; dispatch: boolean };
  /** Findings of the machine that the reviewer lets pass, each with a reason. */
  overrides?: Override[];
}

/** 党组会集体研究 (row 41). */
export interface PartyGroupData {
  meetingOn: string;
  minutes: string;
  opinion?: string;
  /** The meeting that took it with others, and the number of its minutes (纪要). */
  meetingId?: string;
  minutesNumber?: string;
}

/** 复前审核 by the superior (domain.md §3.5): when it was asked and answered, and how. */
export interface SuperiorCheckData {
  /** Civil dates */
  askedOn: string;
  answeredOn: string;
  document?: string;
  /** Needed when the superior refuses. */
  opinion?: string;
}

/** 送达 of one deputy or member (row 17). */
export interface Delivery {
  submitterId: string;
  way: 'in-person' | 'post' | 'mail';
  /** Civil date */
  on: string;
  /** In free words. */
  receipt?: string;
  /** 联系人 who takes it for a delegation. */
  contact?: string;
  /** 邮件单号, by post. */
  trackingNumber?: string;
  /** 回执: who signed for it, and when; may come later. */
  receivedBy?: string;
  receivedOn?: string;
}

export interface DeliveryData {
  deliveries: Delivery[];
  /** 领衔人同意由其转送 a joint item's reply (domain.md §3.5): when, and how it was given. */
  leadConsent?: { on: string; note: string };
}

/** 归口裁定 after a second 不满意: why, and by which paper of the collecting body (domain.md §3.6). */
export interface DecisionData {
  reason: string;
  document: { title: string; number?: string };
}

/** 办后督查 (row 44): who inspected after which notice, what was found of each answer and promise. */
export interface InspectionData {
  /** Person ids of the 督查组. */
  team: string[];
  /** Civil date of the 督查通知. */
  noticeOn: string;
  findings: string;
  results: Checked[];
  /** 整改要求, when sent to be corrected. */
  corrections?: NewCorrection[];
}

/** 整改报告: what was done, and of each correction. */
export interface RectificationData {
  measures: string;
  reports: { correctionId: string; report: string }[];
}

/** 拟协办意见 (row 32): what we say to the lead unit, and what it rests on. */
export interface CoDraftData {
  text: string;
  /** 依据: policies, projects, sources of figures; at least one. */
  basis: { title: string; documentNumber?: string; link?: string }[];
}

/** 送主办单位: never to the deputy (domain.md §3.3). 文号 is claimed by the system. */
export interface CoSendData {
  way: 'in-person' | 'post' | 'mail';
  /** Civil date, not in the future. */
  on: string;
  receipt?: string;
  /** Where the lead unit is to be sent a notice with the text, if it gave an address. */
  email?: string;
}

/** 拟再次答复: what became of the promise, or why it cannot be kept (domain.md §3.7). */
export interface SecondDraftData {
  body: string;
}

/** What the assigning office said to 申请退办: 准予 or 不准 is the outcome. */
export interface ReturnAnswerData {
  /** Civil date of the answer. */
  on: string;
  document?: string;
  /** 转交单位, where it is not the one proposed. */
  unit?: string;
  reason?: string;
}

export interface StepData {
  propose: ProposalData;
  'endorse-deputy': OpinionData;
  'endorse-director': OpinionData;
  assign: DivisionData;
  investigate: InvestigationData;
  classify: ClassificationData;
  draft: DraftData;
  check: CheckData;
  'section-review': OpinionData;
  'office-review': OfficeReviewData;
  'deputy-review': OpinionData;
  'party-group': PartyGroupData;
  'superior-check': SuperiorCheckData;
  sign: OpinionData;
  /** 文号 is claimed by the system when the clerk confirms. */
  number: Record<string, never>;
  deliver: DeliveryData;
  consult: Record<string, never>;
  decide: DecisionData;
  inspect: InspectionData;
  rectify: RectificationData;
  'co-draft': CoDraftData;
  'co-send': CoSendData;
  'second-draft': SecondDraftData;
  'second-review': OpinionData;
  'second-sign': OpinionData;
  'second-deliver': DeliveryData;
  'second-consult': Record<string, never>;
  'return-sign': OpinionData;
  'return-answer': ReturnAnswerData;
}
