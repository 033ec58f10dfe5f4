/** 分工意见征询: which sections are asked, and until when (row 34). */
export interface DivisionAsk {
  askId: string;
  sections: string[];
  /** Last day on which the division waits for them, civil date. */
  until: string;
  on: string;
  by: string;
  note?: string;
}

/** 科室意见: agrees, or names another section with the reason. */
export interface DivisionOpinion {
  section: string;
  answer: 'agree' | 'other';
  /** The section that should take it. */
  other?: string;
  reason?: string;
  /** Civil date */
  on: string;
  by: string;
}

/** 签批: who signed the proposal, and when (row 14). */
export interface Endorsement {
  step: 'endorse-deputy' | 'endorse-director';
  by: string;
  /** UTC instant */
  at: string;
  opinion?: string;
}
