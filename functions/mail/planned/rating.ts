import type { CivilDate } from '../../domain/calendar/civilDate.ts';
import type { DueWords, MailBase, PhoneWords, PromiseWords, RatingWords } from './words.ts';

/** Asking the deputies, their ratings, and what follows from them. */
export interface RatingTemplates {
  /** 答复与征询意见 */
  'rating-request': MailBase & {
    documentNumber?: string;
    classWords: string;
    body: string;
    answers: { n: number; demand: string; answer: string }[];
    reason?: string;
    promises: PromiseWords[];
    axes: string[];
    grades: string[];
    needsReason: string[];
    until: CivilDate;
    phone?: PhoneWords;
  };
  /** 纸质征询意见表待核对, to the second person */
  'form-entered': MailBase & { rater: string; enteredBy: string; until: CivilDate };
  /** 核对不符, to whoever entered it */
  'form-rejected': MailBase & { rater: string; by: string; reason: string };
  /** 催收征询意见表, in nobody's name */
  'rating-reminder': MailBase & {
    kind: 'ahead' | 'last';
    about: 'reply' | 'promise';
    collector: string;
    axes: string[];
    grades: string[];
    needsReason: string[];
    until: CivilDate;
  };
  /** 书面征询: who has no e-mail is asked on paper, by the collecting body */
  'paper-consultation': MailBase & { collector: string; people: string[]; until: CivilDate };
  /** 收到评价, to those who handled it */
  'rating-told': MailBase & RatingWords & { rater: string };
  /** 评价回执, to the deputy */
  'rating-thanks': MailBase & RatingWords & { on: CivilDate; next: string; phone?: PhoneWords };
  /** 重办 */
  'round-opened': MailBase & { round: number; reason: string; due: DueWords };
  /** 正在重新办理, to those who made the suggestion */
  'round-told': MailBase & { sponsor?: string; due: DueWords; phone?: PhoneWords };
  /** 归口裁定 */
  decided: MailBase & { collector: string; again: boolean; reason: string; document: string };
  /** 再次答复, or the explanation why a promise cannot be kept */
  'second-reply': MailBase & {
    because: 'kept' | 'impossible';
    promise: PromiseWords;
    body: string;
    axes: string[];
    grades: string[];
    needsReason: string[];
    until: CivilDate;
    phone?: PhoneWords;
  };
  /** 承诺到期提醒 */
  'promise-due': MailBase & { promise: PromiseWords; kind: 'ahead' | 'due'; moves: number };
}
