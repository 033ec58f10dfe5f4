import type { MailFailed } from '../../domain/events.ts';
import { MAIL_FAILURE_NAMES, type MailFailure } from '../../domain/mailFailure.ts';
import { mailRecipient } from '../../domain/mailRecipient.ts';
import type { Directory } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { templateName } from '../names.ts';
import type { PlannedMail, TemplateData } from '../planned.ts';
import { itemLabel } from '../words.ts';
import { type Addressee, staff, withRoles } from './people.ts';
import type { Planning } from './planning.ts';

type Own = Omit<TemplateData['mail-failed'], 'bureau' | 'greeting'>;

/**
 * The clerks; the head of the office where the mail that failed was the only clerk's own. That this very
 * notice did not arrive is told to nobody by mail: it would go round for ever. The flag stays.
 */
function told({ template, recipientId }: MailFailed['data'], directory: Directory): Addressee[] {
  if (template === 'mail-failed') return [];
  for (const role of ['office-clerk', 'office-head'] as const) {
    const reachable = withRoles(directory, [role]).filter(({ id }) => id !== recipientId);
    if (staff(reachable).length > 0) return staff(reachable);
  }
  return [];
}

function mails(failed: MailFailed['data'], own: Own, directory: Directory): PlannedMail[] {
  return told(failed, directory).map(({ id, name, address, greeting }) => ({
    template: 'mail-failed',
    recipient: { id, name, address },
    data: { bureau: directory.bureau.name, greeting, ...own },
  }));
}

function wordsOf(failed: MailFailed['data'], directory: Directory, state?: ItemState): Own {
  const { name, role } = mailRecipient(failed.recipientId, state, directory);
  const { recipientKind: kind, template, why } = failed;
  return {
    kind,
    recipient: name,
    role,
    what: templateName(template),
    why: MAIL_FAILURE_NAMES[why],
  };
}

const isOpen = (failures: readonly MailFailure[], { mailId }: MailFailed['data']) =>
  failures.some((known) => known.mailId === mailId && !known.cleared);

/** 邮件未送达 of an item, to the office; nobody is told of one that is dealt with meanwhile. */
export function mailFailedMails(
  failed: MailFailed['data'],
  { state, directory, profile }: Planning,
): PlannedMail[] {
  if (!isOpen(state.mailFailures ?? [], failed)) return [];
  const about = `${itemLabel(state, profile)}《${state.item.title}》`;
  return mails(failed, { ...wordsOf(failed, directory, state), about }, directory);
}

/** The same of a mail that concerns no single item. */
export function bureauMailFailedMails(
  failed: MailFailed['data'],
  failure: MailFailure,
  directory: Directory,
): PlannedMail[] {
  return isOpen([failure], failed) ? mails(failed, wordsOf(failed, directory), directory) : [];
}
