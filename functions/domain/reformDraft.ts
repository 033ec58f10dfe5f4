import type { Submitter } from './item.ts';

/** 赞成 / 有修改意见 / 不赞成: what an addressee says of a draft as a whole. */
export const REFORM_STANCES = ['agree', 'amend', 'oppose'] as const;

export type ReformStance = (typeof REFORM_STANCES)[number];

export const REFORM_STANCE_NAMES: Record<ReformStance, string> = {
  agree: '赞成',
  amend: '有修改意见',
  oppose: '不赞成',
};

/** 采纳 / 部分采纳 / 未采纳: what became of an answer. */
export const REFORM_USES = ['adopted', 'partly', 'not'] as const;

export type ReformUse = (typeof REFORM_USES)[number];

export const REFORM_USE_NAMES: Record<ReformUse, string> = {
  adopted: '采纳',
  partly: '部分采纳',
  not: '未采纳',
};

/** A deputy or member who is asked: one who made an item, or anybody with an address. No account is needed. */
export interface ReformAddressee
  extends Pick<Submitter, 'name' | 'kind' | 'organization' | 'confidential'> {
  /** `a1`, `a2` … in the order in which they were named. */
  addresseeId: string;
  email: string;
  /** Of which item he was known. */
  from?: { itemId: string; submitterId: string };
}

/** What an addressee wrote; questions are numbered from 1. */
export interface ReformOpinion {
  stance: ReformStance;
  answers: { question: number; text: string }[];
  comment?: string;
}

/** An answer as it came; a later one stands in the place of the former, both are kept. */
export interface ReformAnswer extends ReformOpinion {
  addresseeId: string;
  /** Civil date */
  on: string;
}

/** 采纳情况, told to whom answered. */
export interface ReformUsed {
  addresseeId: string;
  use: ReformUse;
  reason: string;
  /** Civil date */
  on: string;
}

/** 征求意见稿: a reform or a decision before it is taken (row 52). A fold of the stream `reform-draft#2026-1`. */
export interface ReformDraft {
  draftId: string;
  version: number;
  hash: string;
  year: number;
  title: string;
  text: string;
  questions: string[];
  /** Section id: who drafts it, and says what became of the answers. */
  section: string;
  addressees: ReformAddressee[];
  /** Civil dates; answers are taken until the end of `closesOn`. */
  openedOn: string;
  closesOn: string;
  /** None where there is no time left for a reminder. */
  remindOn?: string;
  openedBy: string;
  reminded?: { on: string; addressees: string[] };
  answers: ReformAnswer[];
  uses: (ReformUsed & { by: string })[];
  closed?: { outcome: string; on: string; by: string };
}

/** The addressee of a draft with this id. */
export function addresseeOf(
  { addressees }: Pick<ReformDraft, 'addressees'>,
  addresseeId: string,
): ReformAddressee | undefined {
  return addressees.find((known) => known.addresseeId === addresseeId);
}

/** What an addressee says now: his last answer. */
export function answerNow(
  { answers }: Pick<ReformDraft, 'answers'>,
  addresseeId: string,
): ReformAnswer | undefined {
  return answers.findLast((answer) => answer.addresseeId === addresseeId);
}

/** Those who were asked and said nothing yet. */
export function unansweredBy(draft: ReformDraft): ReformAddressee[] {
  return draft.addressees.filter(({ addresseeId }) => !answerNow(draft, addresseeId));
}

/** Those who answered and were not told yet what became of it. */
export function withoutUse(draft: ReformDraft): ReformAddressee[] {
  return draft.addressees.filter(
    ({ addresseeId }) =>
      answerNow(draft, addresseeId) && !draft.uses.some((used) => used.addresseeId === addresseeId),
  );
}
