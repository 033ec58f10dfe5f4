import type { ReformAnswer, ReformDraft, ReformUsed } from '../reformDraft.ts';

/** 征求代表意见 begins: who is asked what, until when. */
export interface ReformDraftOpened {
  type: 'reform-draft.opened';
  data: Pick<
    ReformDraft,
    | 'draftId'
    | 'year'
    | 'title'
    | 'text'
    | 'questions'
    | 'section'
    | 'addressees'
    | 'openedOn'
    | 'closesOn'
    | 'remindOn'
  >;
}

/** An addressee wrote, by his link; a later answer stands in the place of the former. */
export interface ReformDraftAnswered {
  type: 'reform-draft.answered';
  data: ReformAnswer;
}

/** Who has not answered is reminded, once. */
export interface ReformDraftReminded {
  type: 'reform-draft.reminded';
  data: { on: string; addressees: string[] };
}

/** 采纳情况 of one answer, told to whom gave it. */
export interface ReformDraftUsed {
  type: 'reform-draft.used';
  data: ReformUsed;
}

/** Every answer was used or not, with a reason; what became of the draft. */
export interface ReformDraftClosed {
  type: 'reform-draft.closed';
  data: { outcome: string; on: string };
}

/** What happens to a draft on which deputies are asked (row 52). */
export type ReformDraftEvent =
  | ReformDraftOpened
  | ReformDraftAnswered
  | ReformDraftReminded
  | ReformDraftUsed
  | ReformDraftClosed;

export const REFORM_DRAFT_EVENT_NAMES: Record<ReformDraftEvent['type'], string> = {
  'reform-draft.opened': '征求代表意见',
  'reform-draft.answered': '代表回复意见',
  'reform-draft.reminded': '提醒回复意见',
  'reform-draft.used': '登记采纳情况',
  'reform-draft.closed': '征求意见办结',
};

/** The stream of a draft, `reform-draft#2026-1`. */
export const REFORM_DRAFT_PREFIX = 'reform-draft#';
