import type { ItemKind } from './item.ts';

/** What the bureau issues about the work itself (rows 13, 26, 35). */
export const DOCUMENT_KINDS = ['regulation', 'notice', 'plan', 'norm', 'correction-list'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_KIND_NAMES: Record<DocumentKind, string> = {
  regulation: '工作规定',
  notice: '工作通知',
  plan: '办理工作方案',
  norm: '规范通知',
  'correction-list': '纠错清单',
};

/** 办理要点 of one item as the plan froze it. */
export interface PlanItem {
  itemId: string;
  kind: ItemKind;
  number: string;
  title: string;
  section: string;
  responsible?: string;
  handler: string;
  sponsor?: string;
  /** 局内完成时限 and 办结时限, civil dates */
  due: string;
  lawfulDue: string;
  points: string;
}

/** 办结时间 of a kind of items: the rule in words, and from when to when they fall due. */
export interface PlanTime {
  kind: ItemKind;
  co: boolean;
  rule: string;
  items: number;
  /** Civil dates */
  earliest: string;
  latest: string;
}

/** 办理工作方案 (row 35): 办理流程, 办结时间, 办理要点 of each item. */
export interface Plan {
  /** Its batches; none where it is of the whole year. */
  batches: string[];
  flow: { name: string; who: string }[];
  times: PlanTime[];
  items: PlanItem[];
}

/** 纠错: what is wrong, what is to be done, by whom and when (row 26). */
export interface NewFault {
  fault: string;
  measure: string;
  /** A person id. */
  by: string;
  /** Civil date */
  until: string;
  itemId?: string;
}

/** A line of the 纠错清单. */
export interface Fault extends NewFault {
  faultId: string;
}

/** What an edition says. */
export interface DocumentContent {
  title: string;
  text: string;
  /** The sections it is for; none = all. */
  sections: string[];
  plan?: Plan;
  faults?: Fault[];
}

/** 草稿 / 已批准 / 已印发 / 已被新版取代. */
export type EditionStatus = 'draft' | 'approved' | 'issued' | 'replaced';

export const EDITION_STATUS_NAMES: Record<EditionStatus, string> = {
  draft: '草稿',
  approved: '已批准',
  issued: '已印发',
  replaced: '已被取代',
};

/** One edition of a document, from its first draft on. */
export interface Edition extends DocumentContent {
  edition: number;
  /** How often it was drafted. */
  revision: number;
  status: EditionStatus;
  drafted: { by: string; on: string };
  /** Sent back since the last draft. */
  sentBack?: { by: string; on: string; opinion: string };
  approved?: { by: string; on: string; opinion?: string };
  issued?: { by: string; on: string; documentNumber: string; validFrom: string };
}

/** A document with all its editions: a fold of the stream `document#plan-2026-1`. */
export interface BureauDocument {
  documentId: string;
  version: number;
  hash: string;
  kind: DocumentKind;
  year: number;
  /** Documents that it takes the place of. */
  replaces: string[];
  replacedBy?: { documentId: string; on: string };
  editions: Edition[];
  /** What was reported of each fault, by its id. */
  reports: Record<string, { report: string; on: string; by: string }>;
}

/** The edition that is worked on, or was last. */
export function latestEdition({ editions, documentId }: BureauDocument): Edition {
  const last = editions.at(-1);
  if (!last) throw new Error(`${documentId} has no edition`);
  return last;
}

/** The edition that is in force, if one was issued and nothing took the document's place. */
export function editionInForce({ editions }: BureauDocument): Edition | undefined {
  return editions.findLast(({ status }) => status === 'issued');
}
