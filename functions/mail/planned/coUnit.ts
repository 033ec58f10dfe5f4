import type { CivilDate } from '../../domain/calendar/civilDate.ts';
import type { DueWords, MailBase, PhoneWords } from './words.ts';

/** 协办: our opinion to the lead unit, and the opinions that we ask for. */
export interface CoUnitTemplates {
  /** 协办意见, to the lead unit */
  'co-opinion': MailBase & {
    /** 协办意见 in the words of the place */
    word: string;
    documentNumber?: string;
    again: boolean;
    text: string;
    basis: string[];
    on: CivilDate;
    phone?: PhoneWords;
  };
  /** 重提协办意见, to those who handle it */
  'co-redo': MailBase & {
    word: string;
    round: number;
    askedBy: string;
    on: CivilDate;
    reason: string;
    due: DueWords;
  };
  /** 征求协办意见, to the unit; `kind` says whether it is the first time, 重提, or a reminder */
  'co-unit-request': MailBase & {
    kind: 'first' | 'redo' | 'ahead' | 'overdue';
    word: string;
    demands: string[];
    question?: string;
    reason?: string;
    due: DueWords;
    /** 时限由来 */
    why: string;
    phone?: PhoneWords;
  };
  /** A co-unit without an address */
  'co-unit-paper': MailBase & { unit: string; word: string; due: DueWords };
  /** 催协办意见 */
  'co-unit-late': MailBase & {
    unit: string;
    kind: 'ahead' | 'overdue';
    /** 协办 and 协办意见 in the words of the place */
    co: string;
    word: string;
    contact?: string;
    due: DueWords;
  };
  /** 协办意见 has come */
  'co-unit-answered': MailBase & {
    unit: string;
    co: string;
    word: string;
    stance: string;
    objects: boolean;
    text: string;
    basis?: string;
    /** 会签: name and post */
    signed: string;
    version: number;
  };
  /** 报请协调 */
  'co-unit-disputed': MailBase & { unit: string; matter: string; text: string; basis?: string };
  /** 协调决定 */
  'co-unit-settled': MailBase & {
    unit: string;
    word: string;
    decision: string;
    reason: string;
    on: CivilDate;
    phone?: PhoneWords;
  };
  /** 抄送协办单位 */
  'co-unit-reply': MailBase & {
    word: string;
    documentNumber?: string;
    on: CivilDate;
    body: string;
    /** 协办意见采纳情况 */
    taken?: string;
    phone?: PhoneWords;
  };
}
