import { invalid, notFound, Refusal } from '../../errors.ts';
import type { MailFailed, MailReached, MailResent } from '../../events.ts';
import type { MailFailure, MailFailureWhy, ReachedBy } from '../../mailFailure.ts';
import type { Actor } from '../../roles.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/** 邮件未送达: nothing where that mail is known to have failed, however often the provider says so. */
export function failMail(
  failures: readonly MailFailure[] | undefined,
  data: MailFailed['data'],
): MailFailed | undefined {
  if (failures?.some(({ mailId }) => mailId === data.mailId)) return undefined;
  return { type: 'mail.failed', data };
}

/** The failure that somebody is about to clear. @throws Refusal FORBIDDEN, MAIL_FAILURE_UNKNOWN, MAIL_FAILURE_CLEARED */
export function mustBeOpen(
  failures: readonly MailFailure[] | undefined,
  actor: Actor,
  mailId: string,
): MailFailure {
  mustHaveRole(actor, OFFICE, '处理未送达的邮件');
  const failure = failures?.find((known) => known.mailId === mailId);
  if (!failure) {
    throw notFound('没有这封未送达的邮件，请刷新页面。', 'MAIL_FAILURE_UNKNOWN');
  }
  if (failure.cleared) {
    const { by, on } = failure.cleared;
    throw new Refusal(
      'conflict',
      'MAIL_FAILURE_CLEARED',
      `这封未送达的邮件已由${by}于${on}处理，请刷新页面。`,
    );
  }
  return failure;
}

/** What is known of the mail as it would go out now. */
export interface Resendable {
  /** It would still be sent: the task is open, the person has an address. */
  planned: boolean;
  /** To the very address that failed. */
  sameAddress: boolean;
}

/** Whether another try at the same address makes sense: only where the provider, not the address, failed. */
const SAME_ADDRESS: ReadonlySet<MailFailureWhy> = new Set(['given-up']);

/**
 * 重发, after the address was corrected.
 * @throws Refusal NOTHING_TO_RESEND, ADDRESS_UNCHANGED
 */
export function resendMail(
  { mailId, template, recipientId, cause, why }: MailFailure,
  { planned, sameAddress }: Resendable,
  today: string,
): MailResent {
  if (!planned) {
    throw new Refusal(
      'blocked',
      'NOTHING_TO_RESEND',
      '这封邮件现在不能再发：事项已经办过，或者收件人没有电子邮箱。请用电话、纸质或当面告知，并登记。',
    );
  }
  if (sameAddress && !SAME_ADDRESS.has(why)) {
    throw invalid(
      'ADDRESS_UNCHANGED',
      '收件地址没有变，再发仍会失败。请先更正电子邮箱，或用其他方式告知。',
      'how',
    );
  }
  return { type: 'mail.resent', data: { mailId, template, recipientId, cause, on: today } };
}

/** 已用其他方式告知. */
export function reachOtherwise(
  { mailId }: MailFailure,
  { by: how, text }: { by: ReachedBy; text: string },
  today: string,
): MailReached {
  return { type: 'mail.reached', data: { mailId, how, text, on: today } };
}
