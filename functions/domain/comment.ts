/** 批注 of a reply's revision (domain.md §1 row 19): to a demand, to words of the text, or to the whole. */
export interface NewComment {
  demand?: number;
  /** Words that stand in the revision. */
  quotation?: string;
  text: string;
}

export interface Comment extends NewComment {
  commentId: string;
  revision: number;
  round: number;
  by: { id: string; name: string };
  /** Civil date */
  on: string;
  /** The handler's answer. */
  resolved?: { answer: string; by: string; on: string };
}

/** 作废的文号: recorded and never given out again (domain.md §1 row 16). */
export interface VoidNumber {
  documentNumber: string;
  reason: string;
  round: number;
  by: string;
  /** Civil date */
  on: string;
}
