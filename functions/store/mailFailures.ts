import { failMail } from '../domain/decide/mail/failures.ts';
import { itemIdOfStream } from '../domain/itemStream.ts';
import type { MailFailureWhy, RecipientKind } from '../domain/mailFailure.ts';
import { unitOfRecipient } from '../domain/mailRecipient.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { ItemState } from '../domain/state.ts';
import type { Clock } from '../runtime/clock.ts';
import { append, link, VersionConflict } from './append.ts';
import { decideAndAppend } from './command.ts';
import type { MailRecord } from './ledger/mails.ts';
import type { Store } from './store.ts';
import { beginningOf } from './streams/load.ts';
import { MAIL_FAILURES } from './streams/mailFailures.ts';

/** What the recipient is to us; the directory need not be read for it. */
function kindOf(recipientId: string, state?: ItemState): RecipientKind {
  if (unitOfRecipient(recipientId)) return 'co-unit';
  if (recipientId === 'lead-unit') return 'lead-unit';
  const submitter = state?.item.submitters.some(({ id }) => id === recipientId);
  return submitter ? 'submitter' : 'staff';
}

function failedOf(
  { mailId, template, recipientId, stream, version, type }: MailRecord,
  why: MailFailureWhy,
  state?: ItemState,
) {
  const addressee = type.startsWith('reform-draft.');
  const recipientKind = addressee ? ('addressee' as const) : kindOf(recipientId, state);
  return { mailId, template, recipientId, recipientKind, why, cause: { stream, version, type } };
}

/**
 * 邮件未送达 becomes an event, once a mail: on the item that the mail was for, otherwise on a stream of its
 * own, so that no round or draft is touched by what happens to a mail about it.
 */
export async function recordMailFailure(
  store: Store,
  record: MailRecord,
  why: MailFailureWhy,
  clock: Clock,
): Promise<void> {
  const itemId = itemIdOfStream(record.stream);
  if (itemId) {
    await decideAndAppend(store, itemId, SYSTEM, clock, (state) => {
      const body = state && failMail(state.mailFailures, failedOf(record, why, state));
      return body && { body };
    });
    return;
  }
  // A resend of such a mail is an event of its stream already: the failure that follows is another one.
  const event = failMail([], failedOf(record, why));
  if (!event) return;
  const at = beginningOf(MAIL_FAILURES, record.mailId);
  try {
    await append(store, link(at, event, SYSTEM, clock.instant()));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
