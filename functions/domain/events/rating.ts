/** One deputy's rating: by the deputy's own link, or by a form on paper that two people compared (design.md §5). */
export interface RatingReceived {
  type: 'rating.received';
  data: Rating;
}

/** 征询意见: two axes, 不满意 with a written reason (domain.md §3.6). */
export interface Rating {
  submitterId: string;
  round: number;
  /** 办理态度, a grade of the profile. */
  attitude: string;
  /** 办理结果, a grade of the profile. */
  result: string;
  reason?: string;
  comment?: string;
  /** Civil date */
  on: string;
  satisfied: boolean;
  /** It came on paper: which form, and who of the collecting body entered and confirmed it. */
  paper?: { formId: string; enteredBy: string; confirmedBy: string };
}

/** The return window is over; who did not answer stays out of the base and is counted. */
export interface ConsultationClosed {
  type: 'consultation.closed';
  data: { round: number; unreturned: string[] };
}

/**
 * 催收: the system reminded those who had not returned the form; nobody of the bureau asks them
 * (domain.md §3.7, luring or pressing a rating). `ahead` at the warning date, `last` on the last day.
 */
export interface ConsultationReminded {
  type: 'consultation.reminded';
  data: {
    round: number;
    /** Side course of a second reply. */
    side?: string;
    kind: 'ahead' | 'last';
    /** Last day of the return window, civil date */
    due: string;
    on: string;
    submitters: string[];
  };
}

/** 征询意见. */
export type RatingEvent = RatingReceived | ConsultationClosed | ConsultationReminded;

export const RATING_EVENT_NAMES: Record<RatingEvent['type'], string> = {
  'rating.received': '评价',
  'consultation.closed': '征询结束',
  'consultation.reminded': '催收征询意见表',
};
