import type { CivilDate } from '../../domain/calendar/civilDate.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import type { DueWords, MailBase, PhoneWords, PromiseWords } from './words.ts';

/** What happens to one item on its way. */
export interface HandlingTemplates {
  /** 公开时限提醒, to the handler and the office */
  'publication-due': MailBase & { due: CivilDate; kind: 'ahead' | 'due'; wish: string };
  /** 新的待办 */
  task: MailBase & {
    step: StepId;
    stepName: string;
    round: number;
    dues: DueWords[];
    handIn: string[];
  };
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
  /** 征询分工意见 */
  'division-asked': MailBase & { by: string; until: CivilDate; demands: string[]; note?: string };
  /** 不准退办 */
  'return-ended': MailBase & { reason?: string };
}
