/** What a recipient is to us: 提出人 / 协办单位 / 主办单位 / 局内（含归口单位）/ 征求意见对象. */
export type RecipientKind = 'submitter' | 'co-unit' | 'lead-unit' | 'staff' | 'addressee';

/** 退信 / 被投诉 / 服务商拒收 / 多次发送仍未成: why somebody was not reached by mail. */
export type MailFailureWhy = 'bounced' | 'complained' | 'rejected' | 'given-up';

export const MAIL_FAILURE_NAMES: Record<MailFailureWhy, string> = {
  bounced: '退信：地址无效，或对方邮箱拒绝接收',
  complained: '对方邮箱把它标成了垃圾邮件',
  rejected: '邮件服务商拒绝发送到这个地址',
  'given-up': '多次发送都没有成功',
};

/** How somebody was reached after all, without a mail. */
export const REACHED_BY = ['phone', 'paper', 'in-person'] as const;

export type ReachedBy = (typeof REACHED_BY)[number];

export const REACHED_BY_NAMES: Record<ReachedBy, string> = {
  phone: '电话告知',
  paper: '纸质送达',
  'in-person': '当面告知',
};

/** The event that a mail was for. */
export interface MailCause {
  stream: string;
  version: number;
  type: string;
}

/** How a failure was cleared: sent again, or told in another way. */
export interface MailCleared {
  how: 'resent' | ReachedBy;
  /** What was said, and to whom; of what was told in another way. */
  text?: string;
  /** Civil date */
  on: string;
  by: string;
}

/** 邮件未送达: a mail that did not reach its recipient, without the address. */
export interface MailFailure {
  mailId: string;
  template: string;
  recipientId: string;
  recipientKind: RecipientKind;
  why: MailFailureWhy;
  cause: MailCause;
  /** UTC instant at which we learnt of it. */
  at: string;
  cleared?: MailCleared;
}

/** A failed mail of no single item: the fold of a stream of its own, `mail-failure#<mailId>`. */
export interface BureauMailFailure {
  version: number;
  hash: string;
  failure: MailFailure;
}

/** Those that nobody has dealt with yet. */
export function openMailFailures(failures: readonly MailFailure[] = []): MailFailure[] {
  return failures.filter(({ cleared }) => !cleared);
}
