import { EVENT_NAMES } from '../../domain/events.ts';
import { mailRecipient } from '../../domain/mailRecipient.ts';
import type { Directory } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { templateName } from '../../mail/names.ts';
import type { MailRecord, MailStatus } from '../../store/ledger/mails.ts';

export const MAIL_STATUS_NAMES: Record<MailStatus, string> = {
  sending: '发送中',
  sent: '已发',
  bounced: '退信',
  complained: '被投诉为垃圾邮件',
  rejected: '被拒绝',
  'given-up': '未能发出',
};

/** One mail of the ledger: to whom, what, because of which event, and what became of it. */
export function presentMail(
  { mailId, template, recipientId, type, version, status, sentAt, attempts, doubtful }: MailRecord,
  state: ItemState,
  directory: Directory,
) {
  const { name, role } = mailRecipient(recipientId, state, directory);
  return {
    mailId,
    template,
    what: templateName(template),
    recipientId,
    recipient: name,
    role,
    event: { type, version, name: EVENT_NAMES[type] },
    status,
    statusName: MAIL_STATUS_NAMES[status],
    ...(sentAt ? { sentAt } : {}),
    attempts,
    doubtful: doubtful ?? false,
  };
}
