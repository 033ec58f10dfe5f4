import type { MailFailure, ReachedBy } from '../mailFailure.ts';

export const MAIL_FAILURE_PREFIX = 'mail-failure#';

/** 邮件未送达: bounced, complained of, refused, or given up; once a mail, never with the address. */
export interface MailFailed {
  type: 'mail.failed';
  data: Omit<MailFailure, 'at' | 'cleared'>;
}

/** 重发: the mail that failed is planned again and goes to the address as it is now. */
export interface MailResent {
  type: 'mail.resent';
  data: Pick<MailFailure, 'mailId' | 'template' | 'recipientId' | 'cause'> & { on: string };
}

/** 已用其他方式告知: by telephone, on paper or in person. */
export interface MailReached {
  type: 'mail.reached';
  data: { mailId: string; how: ReachedBy; text: string; on: string };
}

/** 更正电子邮箱 of a submitter, or of a co-unit where its asking named one; the former address only masked. */
export interface AddressCorrected {
  type: 'address.corrected';
  data: { recipientId: string; email: string; from?: string; reason: string; on: string };
}

export type MailEvent = MailFailed | MailResent | MailReached;

export const MAIL_EVENT_NAMES: Record<(MailEvent | AddressCorrected)['type'], string> = {
  'mail.failed': '邮件未送达',
  'mail.resent': '重发邮件',
  'mail.reached': '已用其他方式告知',
  'address.corrected': '更正电子邮箱',
};
