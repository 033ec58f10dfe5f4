import type { CivilDate } from '../domain/calendar/civilDate.ts';
import type { StepId } from '../domain/steps/ids.ts';
import type { LinkScope } from '../store/ledger/links.ts';

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

/** What each template needs, by its name. */
export interface TemplateData {
  /** 新的待办 */
  task: MailBase & {
    step: StepId;
    stepName: string;
    round: number;
    dues: DueWords[];
    handIn: string[];
  };
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
  /** 退回 */
  'sent-back': MailBase & { stepName: string; what: string; by: string; reason: string };
  /** 整改 */
  rectify: MailBase & {
    by: string;
    findings: string;
    corrections: { what: string; by: string; until: CivilDate }[];
  };
  /** 重新启动办理, to those who handle it and to the deputies */
  reopened: MailBase & { reason: string; due: DueWords; toAuthor: boolean; phone?: PhoneWords };
  /** 回头看登记的请求, with all items of one person */
  'look-back': Pick<MailBase, 'bureau' | 'greeting'> & {
    year: number;
    title: string;
    reportBy: CivilDate;
    items: { label: string; title: string; why: string }[];
  };
  /** 交接, with all that one takes over */
  'hand-over': Pick<MailBase, 'bureau' | 'greeting'> & {
    from: string;
    to: string;
    on: CivilDate;
    reason: string;
    items: string[];
    toReceiver: boolean;
  };
  /** 年终督查, to the inspectors: what they are to check */
  'look-back-checks': Pick<MailBase, 'bureau' | 'greeting'> & {
    title: string;
    reportBy: CivilDate;
    items: { label: string; title: string; why: string }[];
  };
  /** 年终复评退回, to the handler */
  'look-back-returned': Pick<MailBase, 'bureau' | 'greeting'> & {
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
    phone?: PhoneWords;
  };
  /** 年终报告: to the office to be completed, and to the party group's members to be heard */
  'year-end-report': Pick<MailBase, 'bureau' | 'greeting'> & {
    year: number;
    kind: 'to-write' | 'to-hear';
    facts: [name: string, value: string][];
    rates: string[];
    texts?: { practices: string; problems: string; nextSteps: string };
  };
  /** 进度通报, to the deputies */
  'progress-told': MailBase & { text: string; phone?: PhoneWords };
  /** 分步推进计划, to the deputies */
  'plan-told': MailBase & {
    steps: { what: string; owner: string; due: CivilDate }[];
    phone?: PhoneWords;
  };
  /** 分步完成、分步延期, to the deputies */
  'plan-step-told': MailBase & {
    what: string;
    because:
      | { kind: 'done'; result: string; on: CivilDate }
      | { kind: 'moved'; from: CivilDate; to: CivilDate; reason: string };
    phone?: PhoneWords;
  };
  /** 分步到期提醒 */
  'advice-due': MailBase & { what: string; due: CivilDate; kind: 'ahead' | 'due' };
  'plan-step-due': MailBase & { what: string; due: CivilDate; kind: 'ahead' | 'due' };
  /** 请示答复, to those who handle it */
  'request-answered': MailBase & {
    office: string;
    question: string;
    answered: boolean;
    text: string;
    on: CivilDate;
    due?: { from: CivilDate; to: CivilDate };
  };
  /** 延期申请, to the office; 延期答复, to those who handle it */
  extension: MailBase & {
    kind: 'asked' | 'granted' | 'refused';
    from: CivilDate;
    to: CivilDate;
    reason: string;
    office: string;
    document?: string;
  };
  /** 延期告知, to the deputies */
  'deadline-told': MailBase & {
    from: CivilDate;
    to: CivilDate;
    reason: string;
    phone?: PhoneWords;
  };
  /** 停止计时、恢复计时, to the deputies */
  'clock-told': MailBase & {
    office: string;
    change:
      | { kind: 'stopped'; on: CivilDate }
      | { kind: 'resumed'; on: CivilDate; from: CivilDate; to: CivilDate };
    phone?: PhoneWords;
  };
  /** 督查反馈, to the deputies */
  feedback: MailBase & { progress: string; effect: string; phone?: PhoneWords };
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
  /** 办结 or 转入跟踪 */
  concluded: MailBase & {
    how: 'closed' | 'tracking';
    on: CivilDate;
    promises: PromiseWords[];
    phone?: PhoneWords;
  };
  /** 退办、撤回、职能转隶 */
  ended: MailBase & {
    how: 'returned' | 'withdrawn' | 'transferred';
    on: CivilDate;
    unit?: string;
    /** To those who made it, and not to the bureau. */
    toAuthor: boolean;
  };
  /** 重点督办、主要领导挂帅 */
  led: MailBase & { why: string; sponsor?: string };
  /** 调研的意见建议, to whom each is given */
  advice: MailBase & {
    visitors: string;
    on: CivilDate;
    points: { what: string; due: CivilDate }[];
  };
  /** 同样答复, to the sponsor and the office */
  repeated: MailBase & {
    repeats: { earlier: string; demand: string; letter: string }[];
    reason: string;
  };
  /** 催办单, 电话催办 */
  urge: MailBase & {
    channel: 'notice' | 'phone';
    number?: string | undefined;
    status: string;
    demand: string;
    by: string;
    /** 第几次催办 */
    times: number;
    level: string;
    due: DueWords;
  };
  /** 调度: all items of one handler */
  'progress-asked': Pick<MailBase, 'bureau' | 'greeting'> & {
    roundId: string;
    answerBy: CivilDate;
    items: { number: string; title: string; due: CivilDate; light: string }[];
  };
  /** 调度汇总, to the leaders */
  'round-report': Pick<MailBase, 'bureau' | 'greeting'> & {
    roundId: string;
    on: CivilDate;
    asked: number;
    answered: number;
    red: number;
    yellow: number;
    late: { number: string; title: string; handler: string }[];
    standing: { number: string; title: string; handler: string }[];
  };
  /** 征询分工意见 */
  'division-asked': MailBase & { by: string; until: CivilDate; demands: string[]; note?: string };
  /** 文件印发, with what of it concerns the reader */
  'document-issued': Pick<MailBase, 'bureau' | 'greeting'> & {
    kind: string;
    title: string;
    documentNumber: string;
    validFrom: CivilDate;
    again: boolean;
    items: { label: string; due: CivilDate; points: string }[];
    faults: { fault: string; measure: string; until: CivilDate }[];
  };
  /** 会议议定事项, all of one owner */
  'meeting-resolved': Pick<MailBase, 'bureau' | 'greeting'> & {
    kind: string;
    title: string;
    on: CivilDate;
    resolutions: { what: string; due: CivilDate; item?: string }[];
  };
  /** 报送提醒, to the office */
  'report-due': Pick<MailBase, 'bureau' | 'greeting'> & {
    kind: 'ahead' | 'due';
    office: string;
    what: string;
    due: CivilDate;
  };
  /** 征求意见稿, to a deputy or member */
  'reform-draft-asked': Pick<MailBase, 'bureau' | 'greeting'> & {
    kind: 'first' | 'reminder';
    title: string;
    questions: string[];
    until: CivilDate;
    phone?: PhoneWords;
  };
  /** 采纳情况, to who answered */
  'reform-draft-used': Pick<MailBase, 'bureau' | 'greeting'> & {
    title: string;
    on: CivilDate;
    stance: string;
    said: string[];
    use: string;
    reason: string;
    phone?: PhoneWords;
  };
  /** 不准退办 */
  'return-ended': MailBase & { reason?: string };
}

export type TemplateName = keyof TemplateData;

/** One mail to one person because of one event; not yet rendered, as the link has no token yet. */
export type PlannedMail<T extends TemplateName = TemplateName> = {
  [N in T]: {
    template: N;
    recipient: { id: string; name: string; address: string };
    /** A link must be minted for it; `expiresOn` is the last day on which it opens. */
    link?: { scope: LinkScope; expiresOn: CivilDate };
    data: TemplateData[N];
  };
}[T];

/** A mail ready to be sent; both bodies say the same. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** What is known only when it is sent. */
export interface RenderContext {
  /** Where the deputies' page is, without the path. */
  baseUrl: string;
  /** Needed for a mail planned with a link. */
  linkToken?: string;
  today: CivilDate;
}
