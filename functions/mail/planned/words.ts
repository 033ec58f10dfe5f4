import type { CivilDate } from '../../domain/calendar/civilDate.ts';

/** What every mail says: from whom, to whom, and of which item. */
export interface MailBase {
  /** 落款 and sender's name. */
  bureau: string;
  /** 张建国代表 / 王芳同志 */
  greeting: string;
  item: { label: string; title: string; keyItem: boolean };
}

/** A date by which something must be done. */
export interface DueWords {
  word: string;
  due: CivilDate;
  /** It reaches into a year whose holiday notice is not out yet. */
  provisional: boolean;
}

/** 承诺事项 as the deputy is told it. */
export interface PromiseWords {
  matter: string;
  owner: string;
  due: CivilDate;
}

/** A rating in the words of the profile. */
export interface RatingWords {
  axes: { word: string; grade: string }[];
  reason?: string;
  comment?: string;
  satisfied: boolean;
}

/** Somebody to phone. */
export interface PhoneWords {
  name: string;
  phone: string;
}

/** A mail that is not about one item alone. */
export type BureauBase = Pick<MailBase, 'bureau' | 'greeting'>;

/** The scale by which a deputy is asked to rate, and until when. */
export interface Scale {
  axes: string[];
  grades: string[];
  needsReason: string[];
  until: string;
}
