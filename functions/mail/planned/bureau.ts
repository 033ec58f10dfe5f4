import type { CivilDate } from '../../domain/calendar/civilDate.ts';
import type { RecipientKind } from '../../domain/mailFailure.ts';
import type { BureauBase, MailBase, PhoneWords, Scale } from './words.ts';

/** Rounds, meetings, papers and hand-overs of the bureau; most speak of several items. */
export interface BureauTemplates {
  /** 回头看登记的请求, with all items of one person */
  'look-back': BureauBase & {
    year: number;
    title: string;
    reportBy: CivilDate;
    items: { label: string; title: string; why: string }[];
  };
  /** 交接, with all that one takes over */
  'hand-over': BureauBase & {
    from: string;
    to: string;
    on: CivilDate;
    reason: string;
    items: string[];
    toReceiver: boolean;
  };
  /** 回头看到期提醒, to whose items are without a result, and on the day to the head of the section */
  'look-back-due': BureauBase & {
    title: string;
    reportBy: CivilDate;
    kind: 'ahead' | 'due';
    items: { label: string; title: string; why: string }[];
    toHead: boolean;
  };
  /** 年终督查, to the inspectors: what they are to check */
  'look-back-checks': BureauBase & {
    title: string;
    reportBy: CivilDate;
    items: { label: string; title: string; why: string }[];
  };
  /** 年终复评退回, to the handler */
  'look-back-returned': BureauBase & {
    label: string;
    title: string;
    by: string;
    reason: string;
  };
  /** 回头看结果, to the deputies */
  'look-back-told': MailBase & {
    year: number;
    result: string;
    evidence?: string;
    remark?: string;
    /** Where the place asks the deputy to rate it */
    rating?: Scale;
    phone?: PhoneWords;
  };
  /** 年终报告: to the office to be completed, and to the party group's members to be heard */
  'year-end-report': BureauBase & {
    year: number;
    kind: 'to-write' | 'to-hear';
    facts: [name: string, value: string][];
    rates: string[];
    texts?: { practices: string; problems: string; nextSteps: string };
  };
  /** 调度: all items of one handler */
  'progress-asked': BureauBase & {
    roundId: string;
    answerBy: CivilDate;
    items: { number: string; title: string; due: CivilDate; light: string }[];
  };
  /** 调度汇总, to the leaders */
  'round-report': BureauBase & {
    roundId: string;
    on: CivilDate;
    asked: number;
    answered: number;
    red: number;
    yellow: number;
    late: { number: string; title: string; handler: string }[];
    standing: { number: string; title: string; handler: string }[];
  };
  /** 文件印发, with what of it concerns the reader */
  'document-issued': BureauBase & {
    kind: string;
    title: string;
    documentNumber: string;
    validFrom: CivilDate;
    again: boolean;
    items: { label: string; due: CivilDate; points: string }[];
    faults: { fault: string; measure: string; until: CivilDate }[];
  };
  /** 会议议定事项, all of one owner */
  'meeting-resolved': BureauBase & {
    kind: string;
    title: string;
    on: CivilDate;
    resolutions: { what: string; due: CivilDate; item?: string }[];
  };
  /** 邮件未送达, to the office; `about` where it concerns one item */
  'mail-failed': BureauBase & {
    kind: RecipientKind;
    recipient: string;
    role: string;
    what: string;
    why: string;
    about?: string;
  };
  /** 报送提醒, to the office */
  'report-due': BureauBase & {
    kind: 'ahead' | 'due';
    office: string;
    what: string;
    due: CivilDate;
  };
  /** 征求意见稿, to a deputy or member */
  'reform-draft-asked': BureauBase & {
    kind: 'first' | 'reminder';
    title: string;
    questions: string[];
    until: CivilDate;
    phone?: PhoneWords;
  };
  /** 采纳情况, to who answered */
  'reform-draft-used': BureauBase & {
    title: string;
    on: CivilDate;
    stance: string;
    said: string[];
    use: string;
    reason: string;
    phone?: PhoneWords;
  };
}
